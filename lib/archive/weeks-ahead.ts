/** The next eight weeks, and what is promised in each, as a small picture has them. */
import { plusDays } from '../dates/day.ts';
import type { ISODate } from '../model.ts';

export interface WeekAhead {
  /** Its first day. The first week begins today, as "This week" does in the list under it. */
  from: ISODate;
  /** How many are promised for each day. */
  days: number[];
  /** In all. */
  count: number;
}

const weeks = 8;

/** Dates before today are no part of it, nor are those after the eighth week. */
export function weeksAhead(dates: readonly ISODate[], today: ISODate): WeekAhead[] {
  const perDay = new Map<ISODate, number>();
  for (const date of dates) perDay.set(date, (perDay.get(date) ?? 0) + 1);
  return Array.from({ length: weeks }, (_, week) => {
    const from = plusDays(today, 7 * week);
    const days = Array.from({ length: 7 }, (_, day) => perDay.get(plusDays(from, day)) ?? 0);
    return { from, days, count: days.reduce((sum, each) => sum + each, 0) };
  });
}
