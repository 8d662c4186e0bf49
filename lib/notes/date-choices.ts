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
        { said: 'A week after', date: inDays(from, 7) },
        { said: 'Two weeks after', date: inDays(from, 14) },
      ]
    : [
        { said: 'In a week', date: inDays(from, 7) },
        { said: 'In two weeks', date: inDays(from, 14) },
        { said: 'End of the month', date: endOfMonth(from) },
      ];
  if (nextMeeting && nextMeeting > from) {
    choices.push(
      isAfter
        ? { said: 'At the next meeting', date: nextMeeting }
        : { said: 'Before the next meeting', date: inDays(nextMeeting, -1) },
    );
  }
  const known = new Set<ISODate>();
  return choices.filter(({ date }) => {
    const isNew = date > from && !known.has(date);
    known.add(date);
    return isNew;
  });
}

function inDays(day: ISODate, n: number): ISODate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** The last day of the month; on that day, and the one before it, of the next one. */
function endOfMonth(day: ISODate): ISODate {
  const soon = new Date(`${inDays(day, 2)}T00:00:00Z`);
  const last = new Date(Date.UTC(soon.getUTCFullYear(), soon.getUTCMonth() + 1, 0));
  return last.toISOString().slice(0, 10);
}
