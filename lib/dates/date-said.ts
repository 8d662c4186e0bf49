/** A day as it was said in a meeting here: "a week on Tuesday", "end of the month", "the 3rd of June". */
import type { DateSaid, ISODate } from '../model.ts';
import { namedDays, nextOf } from './bank-holidays.ts';
import { calendarDate } from './calendar-date.ts';
import { dayOfTime } from './day.ts';
import { plainDate } from './plain-date.ts';
import { near } from './rules/near.ts';
import { spans } from './rules/spans.ts';

export const dateRules = [...near, ...spans];

/**
 * What was said, and its day where that is sure. `now`: when it was said; its local day counts. "Soon",
 * "before half term" and a weekday that does not go with its date stay words alone.
 */
export function dateSaid(said: string, now: Date): DateSaid {
  const date = dayMeant(plainDate(said), dayOfTime(now));
  return date ? { said, date } : { said };
}

function dayMeant(words: string, today: ISODate): ISODate | null {
  // "Week commencing the 9th" is known by its day.
  const weekOf = /^(?:the )?week (?:commencing|beginning|starting|ending|of) (.+)$/.exec(
    words,
  )?.[1];
  if (weekOf) return dayMeant(weekOf, today);
  for (const { says, day } of dateRules) {
    const match = says.exec(words);
    if (match) return day([...match], today);
  }
  const [, name = words, year] = /^(.+) (20\d\d)$/.exec(words) ?? [];
  const named = namedDays.find(({ called }) => called.test(name));
  if (named) return year ? named.day(Number(year)) : nextOf(named.day, today);
  return calendarDate(words, today);
}
