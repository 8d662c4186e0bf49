/**
 * A day of the calendar: "Wednesday the 3rd of June", "June 3rd", "3/6". Names of months are read by
 * chrono-node; among numbers the day always comes first, as it is said here, or nothing is read.
 */
import { GB } from 'chrono-node/en';
import type { ISODate } from '../model.ts';
import { isoDay, partsOf, plusDays, weekdayOf } from './day.ts';
import { months } from './rule.ts';

/** Null: it is none, or nobody can be sure which. `words` in one spelling, see `plainDate`. */
export function calendarDate(words: string, today: ISODate): ISODate | null {
  return inNumbers(words, today) ?? withMonthName(words, today);
}

function inNumbers(words: string, today: ISODate): ISODate | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [all, day, mark, month, year] =
    /^(\d\d?)([/.-])(\d\d?)(?:\2(\d\d|\d{4}))?$/.exec(words) ?? spoken.exec(words) ?? [];
  // "2.1" is a number more often than a day.
  if (!all || (mark !== '/' && !year && mark !== ' of the ')) return null;
  return dated(
    { day: Number(day), month: Number(month), ...(year && { year: fullYear(year) }) },
    today,
  );
}

/** "the 15th of the 2nd" */
const spoken = /^(?:the )?(\d\d?)(?:st|nd|rd|th)( of the )(\d\d?)(?:st|nd|rd|th)$/;

const fullYear = (year: string) => (year.length === 2 ? 2000 : 0) + Number(year);

function withMonthName(words: string, today: ISODate): ISODate | null {
  // It takes "may" for a date, and turns 6/13 round: only what holds a number and a name is asked.
  if (!/\d/.test(words) || !/[a-z]/.test(words)) return null;
  // "May 20": chrono takes it for a month of 2020.
  const text = words.replace(/\b(?:the|of) /g, '').replace(monthFirst, '$2 $1');
  const [found, ...others] = GB.parse(text, new Date(`${today}T12:00:00`));
  if (!found || others.length > 0 || found.text.length < text.length || found.end) return null;
  const { start } = found;
  const [day, month] = [start.get('day'), start.get('month')];
  if (!day || !month || !start.isCertain('day') || !start.isCertain('month')) return null;
  const year = start.isCertain('year') ? start.get('year') : null;
  const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
  const date = dated({ day, month, ...(year && { year }) }, today);
  // "Tuesday 3 June", when that is a Wednesday: one of the two is wrong.
  const differs = date && weekday !== null && (weekday || 7) !== weekdayOf(date);
  return differs ? null : date;
}

const monthFirst = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)? )\\b(${months}) (\\d\\d?)(?:st|nd|rd|th)?(?![\\d:.])`,
);

/** So lately past, "3 June" may be looked back at, and a year on is not what is meant. */
const lookedBackAtDays = 31;

function dated(
  { day, month, year }: { day: number; month: number; year?: number },
  today: ISODate,
): ISODate | null {
  if (month < 1 || month > 12) return null;
  if (year) return isoDay(year, month, day);
  const thisYear = partsOf(today).year;
  const date = isoDay(thisYear, month, day);
  if (date && date >= today) return date;
  if (date && date >= plusDays(today, -lookedBackAtDays)) return null;
  return isoDay(thisYear + 1, month, day);
}
