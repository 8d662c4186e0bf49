import type { Call, Meeting } from '../model.ts';

export type Phase = 'before' | 'just started' | 'under way' | 'last 15 minutes' | 'after';

/** Where in the meeting we are. */
export interface Moment {
  phase: Phase;
  /** Whole minutes since the phase began, from 0. */
  minute: number;
}

const justStartedMinutes = 5;
const lastMinutes = 15;

/**
 * From the call and the clock to a moment. Without a planned end there are no last 15 minutes: the
 * end is never guessed.
 */
export function momentOf(
  call: Pick<Call, 'state' | 'startedAt'> | null,
  end: Meeting['end'],
  arrived: Date,
  now: Date,
): Moment {
  const since = (from: number) => Math.max(0, Math.floor((now.getTime() - from) / 60_000));
  if (!call?.startedAt) return { phase: 'before', minute: since(arrived.getTime()) };
  const start = Date.parse(call.startedAt);
  if (call.state === 'ended') return { phase: 'after', minute: since(start) };
  const lastFrom = end ? Date.parse(end) - lastMinutes * 60_000 : Number.POSITIVE_INFINITY;
  if (now.getTime() >= lastFrom) return { phase: 'last 15 minutes', minute: since(lastFrom) };
  const minute = since(start);
  return minute < justStartedMinutes
    ? { phase: 'just started', minute }
    : { phase: 'under way', minute: minute - justStartedMinutes };
}
