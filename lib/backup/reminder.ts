/** When it is time for the next backup. */
import { dayOfTime, plusDays } from '../dates/day.ts';
import type { ISODate, Meeting } from '../model.ts';

export interface BackupMemory {
  /** The day of the last backup that she saved. */
  made: ISODate | null;
  /** She said "Not now": not before this day. */
  later: ISODate | null;
}

const noBackupYet: BackupMemory = { made: null, later: null };
/** Days. */
const tooOld = 30;
const notNow = 7;

/** What stands in the settings, or nothing where it is not as it should be. */
export function backupMemoryIn(value: unknown): BackupMemory {
  if (typeof value !== 'object' || value === null) return noBackupYet;
  const { made, later } = value as Record<string, unknown>;
  return { made: dayIn(made), later: dayIn(later) };
}

/** A month since the last one or, where there was none, since there is something to lose. */
export function isBackupDue(
  { made, later }: BackupMemory,
  meetings: readonly Pick<Meeting, 'start'>[],
  today: ISODate,
): boolean {
  if (meetings.length === 0 || (later && today < later)) return false;
  const [first = ''] = meetings.map(({ start }) => start).sort();
  return plusDays(made ?? dayOfTime(new Date(first)), tooOld) < today;
}

export function askedLater(memory: BackupMemory, today: ISODate): BackupMemory {
  return { ...memory, later: plusDays(today, notNow) };
}

function dayIn(value: unknown): ISODate | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
