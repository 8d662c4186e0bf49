import type { NotesPage } from '../messages.ts';
import type { ID, RaisedAsk } from '../model.ts';
import type { Database } from './database.ts';
import { together } from './ends.ts';
import { withoutOurs } from './notes.ts';
import { read } from './write.ts';

/**
 * So many notes go over the port at once. It writes them as text and reads them back: 2,000 are some
 * 20 ms on either side (`npm run bench:archive`), which nobody feels.
 */
export const pageSize = 2000;

/**
 * The notes of all meetings, in pages by their ids, which stand in no order of time. `after`: the last of
 * the page before, null for the first.
 */
export async function readAllNotes(db: Database, after: ID | null): Promise<NotesPage> {
  const [stored, of] = await read(db, ['notes'], (tx) => {
    const store = tx.objectStore('notes');
    const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
    return together(
      () => store.getAll(range, pageSize),
      async () => (after === null ? store.count() : null),
    );
  });
  const last = stored.length === pageSize ? stored.at(-1) : undefined;
  return { notes: stored.map(withoutOurs), next: last?.id ?? null, of };
}

/** What became of the asks of all meetings. */
export async function readAllRaised(db: Database): Promise<RaisedAsk[]> {
  return read(db, ['raised'], (tx) => tx.objectStore('raised').getAll());
}
