/** From today on: "a week on Tuesday", "in six weeks". */
import { plusWorkingDays } from '../bank-holidays.ts';
import { coming, inWeek, plusDays, plusMonths } from '../day.ts';
import { type DateRule, weekdayNamed, weekdays, whole } from '../rule.ts';

const tuesday = '2026-03-03';
const n = (said = '') => (/^(?:an?)?$/.test(said) ? 1 : Number(said));
/** "2 weeks", "a fortnight", "3 weeks": how many, and which. */
const weeks = '(a|\\d+|) ?weeks?|(?:a )?(fortnight)';
const inDays = (many?: string, fortnight?: string) => (fortnight ? 14 : 7 * n(many));

export const near: readonly DateRule[] = [
  {
    says: whole('(today|tonight|tomorrow|day after tomorrow|the day after tomorrow|yesterday)'),
    day: ([, said = ''], today) =>
      plusDays(
        today,
        said.includes('after') ? 2 : said === 'tomorrow' ? 1 : said === 'yesterday' ? -1 : 0,
      ),
    shows: [['the day after tomorrow', tuesday, '2026-03-05']],
  },
  {
    says: whole(`(?:the |this |this coming |coming )?(${weekdays})(?: coming)?`),
    day: ([, name], today) => coming(weekdayNamed(name), today),
    shows: [
      ['by Friday', tuesday, '2026-03-06'],
      ['Tuesday', tuesday, '2026-03-10'],
    ],
  },
  {
    says: whole(`(${weekdays}) (?:of )?this week|this week on (${weekdays})`),
    day: ([, a, b], today) => inWeek(weekdayNamed(a ?? b), today, 0),
    shows: [['Friday this week', tuesday, '2026-03-06']],
  },
  {
    // In a week of its own: on a Tuesday "next Friday" is not the one in three days.
    says: whole(
      `next (${weekdays})|(?:the )?(${weekdays}) (?:of )?next week|next week (?:on )?(${weekdays})`,
    ),
    day: ([, a, b, c], today) => inWeek(weekdayNamed(a ?? b ?? c), today, 1),
    shows: [
      ['next Friday', tuesday, '2026-03-13'],
      ['Wednesday of next week', tuesday, '2026-03-11'],
    ],
  },
  {
    says: whole(`last (${weekdays})`),
    day: ([, name], today) => coming(weekdayNamed(name), plusDays(today, -8)),
    shows: [['last Monday', tuesday, '2026-03-02']],
  },
  {
    says: whole(`(?:in )?(?:${weeks}) (?:(?:on|from|this) )?(${weekdays})`),
    day: ([, many, fortnight, name], today) =>
      plusDays(coming(weekdayNamed(name), today), inDays(many, fortnight)),
    shows: [
      ['a week on Tuesday', tuesday, '2026-03-17'],
      ['two weeks on Thursday', tuesday, '2026-03-19'],
      ['a fortnight on Monday', tuesday, '2026-03-23'],
    ],
  },
  {
    says: whole(`(?:(${weekdays})|(tomorrow)|today) (?:a )?(week|fortnight)`),
    day: ([, name, tomorrow, unit], today) =>
      plusDays(
        name ? coming(weekdayNamed(name), today) : plusDays(today, tomorrow ? 1 : 0),
        unit === 'week' ? 7 : 14,
      ),
    shows: [['Tuesday week', tuesday, '2026-03-17']],
  },
  {
    says: whole(`(?:${weeks}) (?:from )?(today|tomorrow|now)`),
    day: ([, many, fortnight, from], today) =>
      plusDays(today, inDays(many, fortnight) + (from === 'tomorrow' ? 1 : 0)),
    shows: [
      ['six weeks today', tuesday, '2026-04-14'],
      ['a week tomorrow', tuesday, '2026-03-11'],
    ],
  },
  {
    says: whole(
      '(?:with)?in (?:the next )?(an?|\\d+) working days?(?: time)?|(\\d+) working days? (?:time|from (?:now|today))',
    ),
    day: ([, within, from], today) => plusWorkingDays(today, n(within ?? from)),
    shows: [['within 15 working days', tuesday, '2026-03-24']],
  },
  {
    says: whole(
      '(?:(?:with)?in (?:the next )?)?(?:(an?|\\d+) (day|week|month|year)s?|(?:a )?(fortnight)s?)( time| from now| from today| today)?',
    ),
    day([all = '', many, unit, fortnight, time], today) {
      // "Twenty weeks" alone is how long it takes.
      if (!all.includes('in ') && !time) return null;
      if (fortnight) return plusDays(today, 14);
      if (unit === 'day') return plusDays(today, n(many));
      if (unit === 'week') return plusDays(today, 7 * n(many));
      return plusMonths(today, n(many) * (unit === 'year' ? 12 : 1));
    },
    shows: [
      ["in six months' time", tuesday, '2026-09-03'],
      ['within 28 days', tuesday, '2026-03-31'],
      ['six weeks from now', tuesday, '2026-04-14'],
    ],
  },
  {
    says: whole('(?:this|the same|same) (?:time|day) (?:next (week|month|year)|in (\\d+) weeks)'),
    day: ([, unit, many], today) =>
      many || unit === 'week'
        ? plusDays(today, 7 * n(many ?? 'a'))
        : plusMonths(today, unit === 'month' ? 1 : 12),
    shows: [['this time next week', tuesday, '2026-03-10']],
  },
];
