/** Promised days and the next meeting for a calendar (RFC 5545). A module of its own: it is loaded when it is asked for. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { ISODateTime } from '../model.ts';
import type { Leaving, LeavingDay } from './leaving.ts';
import type { DayKind } from './report.ts';

const says: Record<DayKind, (about: string) => string> = {
  answer: (about) => `Answer due: ${about}`,
  'meeting after': (about) => `Meeting after the answer: ${about}`,
  action: (about) => `Due: ${about}`,
  reply: (about) => `We reply: ${about}`,
  'next meeting': (about) => `Next meeting: ${about}`,
};

/**
 * Every day that the report names and somebody waits for, each the whole day long and without an alarm.
 * Made again it has the same names for them, so a calendar changes what it has and adds nothing twice.
 * `now`: when it is made. Null: there are no such days.
 */
export function asCalendar(
  { title, days }: Pick<Leaving, 'title' | 'days'>,
  now: ISODateTime,
): string | null {
  if (days.length === 0) return null;
  const calendar = ical({ prodId: { company: 'Tableside', product: 'Report', language: 'EN' } });
  for (const day of days) {
    calendar.createEvent({
      id: `${day.id.replaceAll(' ', '-')}@tableside.invalid`,
      start: day.day,
      allDay: true,
      stamp: now,
      // It is on that day, and she is not away because of it.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(day),
      description: `${day.line}\nFrom: ${title}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const summaryOf = ({ kind, about }: LeavingDay) => says[kind](about.replace(/\s+/g, ' '));
