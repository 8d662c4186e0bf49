import { dayOfTime } from '../dates/day.ts';
import type { ID } from '../model.ts';
import { readSetting, writeSetting } from '../settings.ts';
import { wipeChoicesIn } from '../wipe/choices.ts';
import { lookToday, wipeMemoryIn } from '../wipe/wipe.ts';
import type { Database } from './database.ts';
import { together } from './ends.ts';
import { read, write } from './write.ts';

/**
 * At the first use in a day: the notes whose day has come go, if she was warned. Resolves with the
 * meetings that went with them.
 */
export async function wipeToday(db: () => Promise<Database>, now: Date): Promise<ID[]> {
  const today = dayOfTime(now);
  const before = wipeMemoryIn(await readSetting('wipeWarned'));
  if (before.looked === today) return [];
  const { after } = wipeChoicesIn(await readSetting('wipe'));
  const open = await db();
  const [meetings, afterwards] = await read(open, ['meetings', 'afterwards'], (tx) =>
    together(
      () => tx.objectStore('meetings').getAll(),
      () => tx.objectStore('afterwards').getAll(),
    ),
  );
  // Nothing is remembered of a browser with nothing in it.
  if (meetings.length === 0) return [];
  const { memory, gone } = lookToday(meetings, afterwards, after, before, today);
  if (gone.length > 0) await wipeMeetings(open, gone);
  await writeSetting('wipeWarned', memory);
  for (const id of gone) {
    await writeSetting(`draft.${id}`, null);
    await writeSetting(`tips.${id}`, null);
  }
  return gone;
}

/** Meetings with all that is written of them, in one transaction. What is not there is no mistake. */
export async function wipeMeetings(db: Database, ids: readonly ID[]): Promise<void> {
  const stores = ['meetings', 'notes', 'versions', 'raised', 'afterwards'] as const;
  await write(db, stores, async (tx) => {
    for (const id of ids) {
      for (const name of ['notes', 'versions', 'raised'] as const) {
        const store = tx.objectStore(name);
        for (const key of await store.index('by-meeting').getAllKeys(id)) await store.delete(key);
      }
      await tx.objectStore('meetings').delete(id);
      await tx.objectStore('afterwards').delete(id);
    }
  });
}
