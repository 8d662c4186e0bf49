/** Days with names, and the bank holidays of England and Wales (gov.uk/bank-holidays). */
import type { ISODate } from '../model.ts';
import { isoDay, nthInMonth, plusDays, weekdayOf } from './day.ts';

/** By the Anonymous Gregorian algorithm: https://en.wikipedia.org/wiki/Date_of_Easter */
function easterSunday(year: number): ISODate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoDay(year, Math.floor(f / 31), (f % 31) + 1) ?? '';
}

type InYear = (year: number) => ISODate | null;
const on =
  (month: number, day: number): InYear =>
  (year) =>
    isoDay(year, month, day);

/** What people call a day, and when it is. */
export const namedDays: readonly { called: RegExp; day: InYear }[] = [
  { called: /^christmas(?: day)?$/, day: on(12, 25) },
  { called: /^christmas eve$/, day: on(12, 24) },
  { called: /^boxing day$/, day: on(12, 26) },
  { called: /^new years eve$/, day: on(12, 31) },
  { called: /^new years?(?: day)?$/, day: on(1, 1) },
  { called: /^(?:easter(?: sunday)?)$/, day: easterSunday },
  { called: /^good friday$/, day: (year) => plusDays(easterSunday(year), -2) },
  { called: /^easter monday$/, day: (year) => plusDays(easterSunday(year), 1) },
  { called: /^halloween$/, day: on(10, 31) },
  { called: /^(?:bonfire|guy fawkes) night$/, day: on(11, 5) },
  { called: /^valentines(?: day)?$/, day: on(2, 14) },
  {
    called: /^(?:the )?(?:may day|early may)(?: bank holiday)?$/,
    day: (year) => nthInMonth(1, 1, year, 5),
  },
  {
    called: /^(?:the )?(?:late may|spring|whitsun) bank holiday$/,
    day: (year) => nthInMonth(-1, 1, year, 5),
  },
  {
    called: /^(?:the )?(?:august|late august|summer) bank holiday$/,
    day: (year) => nthInMonth(-1, 1, year, 8),
  },
];

/** A holiday at a weekend is taken on the next working day. */
function bankHolidays(year: number): Set<ISODate> {
  const easter = easterSunday(year);
  const days = [plusDays(easter, -2), plusDays(easter, 1)];
  for (const [n, month] of [
    [1, 5],
    [-1, 5],
    [-1, 8],
  ] as const) {
    days.push(nthInMonth(n, 1, year, month) ?? '');
  }
  const taken = new Set(days);
  for (const [month, day] of [
    [1, 1],
    [12, 25],
    [12, 26],
  ] as const) {
    let free = isoDay(year, month, day) ?? '';
    while (weekdayOf(free) > 5 || taken.has(free)) free = plusDays(free, 1);
    taken.add(free);
  }
  return taken;
}

/** So many working days later, without weekends and bank holidays. */
export function plusWorkingDays(from: ISODate, days: number): ISODate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = plusDays(day, 1);
    if (weekdayOf(day) < 6 && !bankHolidays(Number(day.slice(0, 4))).has(day)) left--;
  }
  return day;
}

/** The next of a day that comes every year, today included. */
export function nextOf(day: InYear, today: ISODate): ISODate | null {
  const year = Number(today.slice(0, 4));
  for (const each of [year, year + 1]) {
    const found = day(each);
    if (found && found >= today) return found;
  }
  return null;
}
