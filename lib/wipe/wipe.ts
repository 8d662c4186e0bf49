/**
 * When the notes of a meeting go. Never before she has seen a warning for a week: neither a computer
 * that was off for a year nor a clock that jumps takes anything from her unseen.
 */
import { dayOfTime, plusDays, plusMonths } from '../dates/day.ts';
import type { Afterwards, ID, ISODate, Meeting } from '../model.ts';
import type { WipeAfter } from './choices.ts';

export interface WipeMemory {
  /** Warnings she has seen: for which day, and when first. */
  warned: Readonly<Record<ID, { on: ISODate; seen: ISODate }>>;
  /** The day on which it was looked last. */
  looked: ISODate | null;
}

/** Notes that go soon. */
export interface Going {
  meeting: Meeting;
  /** The day that was set. */
  on: ISODate;
  /** The day they go at the earliest: no less than a week after she was told. */
  goes: ISODate;
}

export const nothingWarned: WipeMemory = { warned: {}, looked: null };
/** Days. */
const warnsBefore = 30;
const leastWarning = 7;
/** Nobody looks for so long: it was a long absence or a clock that is wrong. All warnings begin anew. */
const longAway = 60;

/** Null: they stay. */
export function wipeDayOf(
  meeting: Pick<Meeting, 'start'>,
  afterwards: Afterwards | undefined,
  after: WipeAfter,
): ISODate | null {
  const { wipeOn } = afterwards ?? {};
  if (wipeOn && wipeOn !== 'usual') return wipeOn === 'never' ? null : wipeOn;
  return after === 'never' ? null : plusMonths(dayOfTime(new Date(meeting.start)), after);
}

/** The soonest first. */
export function goingSoon(
  meetings: readonly Meeting[],
  afterwards: readonly Afterwards[],
  after: WipeAfter,
  { warned }: WipeMemory,
  today: ISODate,
): Going[] {
  const byId = new Map(afterwards.map((each) => [each.id, each]));
  const until = plusDays(today, warnsBefore);
  return meetings
    .flatMap((meeting) => {
      const on = wipeDayOf(meeting, byId.get(meeting.id), after);
      if (on === null || on > until) return [];
      const known = warned[meeting.id];
      const told = known?.on === on && known.seen <= today ? known.seen : today;
      const [, goes = on] = [on, plusDays(told, leastWarning)].sort();
      return [{ meeting, on, goes }];
    })
    .sort((a, b) => (a.goes < b.goes ? -1 : 1));
}

/** She has seen this warning. What does not go any more, or on another day, is forgotten. */
export function withSeen(memory: WipeMemory, going: readonly Going[], today: ISODate): WipeMemory {
  const warned = Object.fromEntries(
    going.map(({ meeting: { id }, on }) => {
      const known = memory.warned[id];
      const isSame = known?.on === on && known.seen <= today;
      return [id, isSame ? known : { on, seen: today }];
    }),
  );
  return { ...memory, warned };
}

/** Once a day: what is remembered from now on, and whose notes go now. */
export function lookToday(
  meetings: readonly Meeting[],
  afterwards: readonly Afterwards[],
  after: WipeAfter,
  before: WipeMemory,
  today: ISODate,
): { memory: WipeMemory; gone: ID[] } {
  const { looked } = before;
  const jumped = looked !== null && (today > plusDays(looked, longAway) || today < looked);
  const memory = { warned: jumped ? {} : before.warned, looked: today };
  const going = goingSoon(meetings, afterwards, after, memory, today);
  const gone = going
    .filter(({ meeting, on, goes }) => memory.warned[meeting.id]?.on === on && goes <= today)
    .map(({ meeting }) => meeting.id);
  return { memory, gone };
}

/** What stands in the settings, or nothing where it is not as it should be. */
export function wipeMemoryIn(value: unknown): WipeMemory {
  if (typeof value !== 'object' || value === null) return nothingWarned;
  const { warned, looked } = value as Record<string, unknown>;
  const known = typeof warned === 'object' && warned !== null ? Object.entries(warned) : [];
  return {
    warned: Object.fromEntries(known.filter(([, each]) => isWarning(each))),
    looked: typeof looked === 'string' ? looked : null,
  };
}

function isWarning(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { on, seen } = value as Record<string, unknown>;
  return typeof on === 'string' && typeof seen === 'string';
}
