/** Where a week, a month or a year begins and ends. */
import { nextOf } from '../bank-holidays.ts';
import {
  inWeek,
  isoDay,
  lastOfMonth,
  nthInMonth,
  partsOf,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../day.ts';
import { type DateRule, monthNamed, months, weekdayNamed, weekdays, whole } from '../rule.ts';

const tuesday = '2026-03-03';
const start = '(?:start|beginning)';

/** "the month", "this month", "next month", "May", "May 2027". The coming one of a name, this month too. */
const monthPattern = `(?:(the|this|next) month|(${months})(?: (20\\d\\d))?)`;

function monthOf(
  [which, name, inYear]: (string | undefined)[],
  today: string,
): { year: number; month: number } {
  const now = partsOf(today);
  if (!name) return which === 'next' ? partsOf(plusMonths(`${today.slice(0, 8)}01`, 1)) : now;
  const month = monthNamed(name);
  return { month, year: inYear ? Number(inYear) : now.year + (month < now.month ? 1 : 0) };
}

export const spans: readonly DateRule[] = [
  {
    says: whole('(?:the )?end of (?:the |this )?week'),
    day: (_, today) => (weekdayOf(today) > 5 ? null : inWeek(5, today, 0)),
    shows: [['by the end of the week', tuesday, '2026-03-06']],
  },
  {
    says: whole(`(?:the )?(end|start|beginning) of next week`),
    day: ([, which], today) => inWeek(which === 'end' ? 5 : 1, today, 1),
    shows: [['end of next week', tuesday, '2026-03-13']],
  },
  {
    says: whole(`(?:the )?(?:end (?:of )?|last day of )${monthPattern}|month end|end of month`),
    day([, ...said], today) {
      // A month that was named in it, and is over by days, is next year's.
      const { year, month } = monthOf(said, today);
      return lastOfMonth(year, month);
    },
    shows: [
      ['end of the month', tuesday, '2026-03-31'],
      ['by the end of June', tuesday, '2026-06-30'],
    ],
  },
  {
    says: whole(`(?:the )?(?:${start}(?: of)?|1st of) ${monthPattern}`),
    day([, ...said], today) {
      const { year, month } = monthOf(said, today);
      const day = isoDay(year, month, 1);
      if (!day || day > today) return day;
      // Of a month that has begun it is past: the next one is meant.
      if (said[0]) return plusMonths(day, 1);
      return said[2] ? null : isoDay(year + 1, month, 1);
    },
    shows: [['start of next month', tuesday, '2026-04-01']],
  },
  {
    says: whole(`(?:the )?last working day of ${monthPattern}`),
    day([, ...said], today) {
      const { year, month } = monthOf(said, today);
      const last = lastOfMonth(year, month);
      return plusDays(last, -Math.max(0, weekdayOf(last) - 5));
    },
    shows: [['the last working day of May', tuesday, '2026-05-29']],
  },
  {
    says: whole(`(?:the )?(1st|2nd|3rd|4th|last) (${weekdays}) (?:of|in) ${monthPattern}`),
    day([, nth = '', name, ...said], today) {
      const weekday = weekdayNamed(name);
      const { year, month } = monthOf(said, today);
      const count = nth === 'last' ? -1 : Number(nth[0]);
      const day = nthInMonth(count, weekday, year, month);
      if (!day || day >= today) return day;
      return said[1] && !said[2] ? nthInMonth(count, weekday, year + 1, month) : null;
    },
    shows: [['the first Monday in May', tuesday, '2026-05-04']],
  },
  {
    says: whole('(?:the )?(\\d\\d?)(?:st|nd|rd|th)? of (the|this|next) month'),
    day([, day, which], today) {
      const { year, month } = monthOf([which], today);
      const date = isoDay(year, month, Number(day));
      if (!date || date >= today) return date;
      const next = monthOf(['next'], today);
      return which === 'the' ? isoDay(next.year, next.month, Number(day)) : null;
    },
    shows: [['the 9th of next month', tuesday, '2026-04-09']],
  },
  {
    says: whole('(?:the )?(\\d\\d?)(?:st|nd|rd|th)'),
    day([, day], today) {
      const { year, month } = partsOf(today);
      const here = isoDay(year, month, Number(day));
      if (here && here > today) return here;
      const next = monthOf(['next'], today);
      return isoDay(next.year, next.month, Number(day));
    },
    shows: [
      ['the 20th', tuesday, '2026-03-20'],
      ['the 2nd', tuesday, '2026-04-02'],
    ],
  },
  {
    // "Friday the 13th": in this month or the next, where the two agree.
    says: whole(`(?:the )?(${weekdays}) (?:the )?(\\d\\d?)(?:st|nd|rd|th)`),
    day([, name, day], today) {
      const now = partsOf(today);
      for (const { year, month } of [now, monthOf(['next'], today)]) {
        const date = isoDay(year, month, Number(day));
        if (date && date >= today && weekdayOf(date) === weekdayNamed(name)) return date;
      }
      return null;
    },
    shows: [['Friday the 13th', tuesday, '2026-03-13']],
  },
  {
    says: whole('(?:the )?end of (?:the (?:calendar )?year|(20\\d\\d))'),
    day: ([, year], today) => `${year ?? partsOf(today).year}-12-31`,
    shows: [['end of the year', tuesday, '2026-12-31']],
  },
  {
    says: whole('(?:the )?end of the (financial|tax) year|(financial) year end'),
    day: ([, which], today) =>
      nextOf((year) => isoDay(year, which === 'tax' ? 4 : 3, which === 'tax' ? 5 : 31), today),
    shows: [['by the end of the financial year', tuesday, '2026-03-31']],
  },
  {
    says: whole(`(?:the )?(?:${start} of the |new )(?:new )?financial year`),
    day: (_, today) => nextOf((year) => isoDay(year, 4, 1), today),
    shows: [['the new financial year', tuesday, '2026-04-01']],
  },
  {
    // Quarters of the calendar and of the financial year end on the same days; their numbers differ.
    says: whole('(?:the )?end of (?:(?:the|this) )?quarter|quarter end'),
    day(_, today) {
      const { year, month } = partsOf(today);
      return lastOfMonth(year, Math.ceil(month / 3) * 3);
    },
    shows: [['end of the quarter', tuesday, '2026-03-31']],
  },
];
