/** What she wanted to be reminded of and is due now. Nothing of what it is about leaves this file. */
import { dayOfTime, plusDays } from '../dates/day.ts';
import type { Afterwards, ID, ISODate, Meeting, Note, Plan } from '../model.ts';
import { isOpen } from '../notes/open.ts';
import { type ReminderChoices, reminderKinds } from './choices.ts';

export interface ReminderRecords {
  meetings: readonly Meeting[];
  /** Those of the meetings of the last month, and all that is open. */
  notes: readonly Note[];
  plans: readonly Plan[];
  afterwards: readonly Afterwards[];
}

export interface Due {
  /** Of one thing for one day: it reminds once. */
  key: string;
  /** Where on the desk it is: "#notes=ID". */
  place: string;
}

/** Days. */
const reportAfter = 5;
const longPast = 30;
/** A computer that was off on the day still reminds so many days later. */
const stillOf = 3;
/** Hours of her day; nobody is reminded at night. */
const morning = 8;
const evening = 21;

export function dueReminders(
  records: ReminderRecords,
  choices: ReminderChoices,
  reminded: readonly string[],
  now: Date,
): Due[] {
  const { since } = choices;
  if (since === null || now.getHours() < morning || now.getHours() >= evening) return [];
  const today = dayOfTime(now);
  const from = dayOfTime(new Date(since));
  const known = new Set(reminded);
  return reminderKinds
    .filter((kind) => choices[kind])
    .flatMap((kind) => finders[kind](records, today))
    .filter(({ key, on }) => on >= from && on <= today && !known.has(key))
    .map(({ key, place }) => ({ key, place }));
}

type Found = Due & { on: ISODate };

const finders: Record<
  (typeof reminderKinds)[number],
  (records: ReminderRecords, today: ISODate) => Found[]
> = {
  /** There is something to tell the forum, and nobody has. */
  report({ meetings, notes, afterwards }, today) {
    const told = new Set(afterwards.filter(({ reported }) => reported).map(({ id }) => id));
    const toTell = new Set(
      notes.filter(({ share }) => share !== 'private').map(({ meetingId }) => meetingId),
    );
    return meetings
      .filter(({ id }) => toTell.has(id) && !told.has(id))
      .map(({ id, start, end }) => {
        const on = plusDays(dayOfTime(new Date(end ?? start)), reportAfter);
        return { key: `report ${id}`, place: placeOf(id), on };
      })
      .filter(({ on }) => today <= plusDays(on, longPast));
  },

  /** The day on which somebody will answer, or do what they said. */
  promised({ notes }, today) {
    return notes.filter(isOpen).flatMap(({ id, meetingId, answerBy, due }) =>
      [answerBy?.date, due?.date].flatMap((on) => {
        if (!on || today > plusDays(on, stillOf)) return [];
        return [{ key: `promised ${id} ${on}`, place: placeOf(meetingId), on }];
      }),
    );
  },

  /** Tomorrow is the next meeting of a series, and a question of an earlier one has no answer yet. */
  carried({ meetings, notes, plans }, today) {
    const asked = new Set(
      notes.filter((note) => note.kind === 'question' && isOpen(note)).map((it) => it.meetingId),
    );
    const open = new Set(meetings.filter(({ id }) => asked.has(id)).map((it) => it.seriesId));
    return plans.flatMap(({ id, start, seriesId }) => {
      if (!start || !seriesId || !open.has(seriesId)) return [];
      const day = dayOfTime(new Date(start));
      if (day !== plusDays(today, 1)) return [];
      return [{ key: `carried ${id} ${day}`, place: `#meetings=${id}`, on: today }];
    });
  },
};

const placeOf = (meetingId: ID) => `#notes=${meetingId}`;

/** Enough for years, and no list that grows for ever. */
const kept = 500;

export function withReminded(reminded: readonly string[], due: readonly Due[]): string[] {
  return [...reminded, ...due.map(({ key }) => key)].slice(-kept);
}

/** What stands in the settings. */
export function remindedIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
}
