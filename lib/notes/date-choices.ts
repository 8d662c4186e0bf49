import { lastOfMonth, partsOf, plusDays } from '../dates/day.ts';
import type { DateSaid, ISODate } from '../model.ts';

export interface DatesKnown {
  today: ISODate;
  /** Of the next meeting of this kind, if it is known. */
  nextMeeting?: ISODate | undefined;
  /** The day has to lie after this one: that of the answer, when it is about the meeting after it. */
  after?: ISODate | undefined;
}

/** Days to take with one click, none of them twice. */
export function dateChoices({ today, nextMeeting, after }: DatesKnown): Required<DateSaid>[] {
  const isAfter = after !== undefined && after >= today;
  const from = isAfter ? after : today;
  const choices = isAfter
    ? [
        { said: 'A week after', date: plusDays(from, 7) },
        { said: 'Two weeks after', date: plusDays(from, 14) },
      ]
    : [
        { said: 'In a week', date: plusDays(from, 7) },
        { said: 'In two weeks', date: plusDays(from, 14) },
        { said: 'End of the month', date: endOfMonth(from) },
      ];
  if (nextMeeting && nextMeeting > from) {
    choices.push(
      isAfter
        ? { said: 'At the next meeting', date: nextMeeting }
        : { said: 'Before the next meeting', date: plusDays(nextMeeting, -1) },
    );
  }
  const known = new Set<ISODate>();
  return choices.filter(({ date }) => {
    const isNew = date > from && !known.has(date);
    known.add(date);
    return isNew;
  });
}

/** The last day of the month; on that day, and the one before it, of the next one. */
function endOfMonth(day: ISODate): ISODate {
  const { year, month } = partsOf(plusDays(day, 2));
  return lastOfMonth(year, month);
}
