/** Days of a calendar as text, "2026-06-03". Counted in UTC, where no day has 23 or 25 hours. */
import type { ISODate } from '../model.ts';

/** The day it is where she is. */
export function dayOfTime(at: Date): ISODate {
  return isoDay(at.getFullYear(), at.getMonth() + 1, at.getDate()) ?? '';
}

/** Null: there is no such day, as 31 February. Months from 1. */
export function isoDay(year: number, month: number, day: number): ISODate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

export function partsOf(day: ISODate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

export function plusDays(day: ISODate, days: number): ISODate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of a later month; the last one where the month is shorter. */
export function plusMonths(from: ISODate, months: number): ISODate {
  const { year, month, day } = partsOf(from);
  const count = month - 1 + months;
  const inYear = year + Math.floor(count / 12);
  const inMonth = (((count % 12) + 12) % 12) + 1;
  return isoDay(inYear, inMonth, day) ?? lastOfMonth(inYear, inMonth);
}

export function lastOfMonth(year: number, month: number): ISODate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** 1: Monday, as weeks begin here. 7: Sunday. */
export function weekdayOf(day: ISODate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The next such weekday after the day; "Tuesday", said on a Tuesday, is not today. */
export function coming(weekday: number, after: ISODate): ISODate {
  return plusDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}

/** That weekday of the calendar week so many weeks on. */
export function inWeek(weekday: number, from: ISODate, weeks: number): ISODate {
  return plusDays(from, weekday - weekdayOf(from) + 7 * weeks);
}

/** The nth such weekday of a month; -1: the last. Null: there is none. */
export function nthInMonth(
  n: number,
  weekday: number,
  year: number,
  month: number,
): ISODate | null {
  const last = lastOfMonth(year, month);
  if (n < 0) return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const first = isoDay(year, month, 1) ?? last;
  const day = plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  return day <= last ? day : null;
}
