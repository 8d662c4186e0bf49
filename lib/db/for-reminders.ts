import { dayOfTime, plusDays } from '../dates/day.ts';
import type { ReminderRecords } from '../reminders/due.ts';
import type { Database } from './database.ts';
import { together } from './ends.ts';
import { read } from './write.ts';

/** A report of before is nobody's business any more. */
const reportDays = 40;

/** What reminders are made of: not all notes, only those that are open or of the last meetings. */
export async function readForReminders(db: Database, now: Date): Promise<ReminderRecords> {
  const stores = ['meetings', 'afterwards', 'plans', 'notes'] as const;
  return read(db, stores, async (tx) => {
    const notes = tx.objectStore('notes');
    const [meetings, afterwards, plans, open] = await together(
      () => tx.objectStore('meetings').getAll(),
      () => tx.objectStore('afterwards').getAll(),
      () => tx.objectStore('plans').getAll(),
      () => notes.index('by-later').getAll(),
    );
    const from = plusDays(dayOfTime(now), -reportDays);
    const late = meetings.filter(({ start }) => start.slice(0, 10) >= from);
    const lists = await Promise.all(
      late.map(async ({ id }) => notes.index('by-meeting').getAll(id)),
    );
    const byId = new Map([...open, ...lists.flat()].map((note) => [note.id, note]));
    return { meetings, afterwards, plans, notes: [...byId.values()] };
  });
}
