import type { Afterwards } from '../model.ts';
import type { Database } from './database.ts';
import { read, write } from './write.ts';

export async function readAfterwards(db: Database): Promise<Afterwards[]> {
  return read(db, ['afterwards'], (tx) => tx.objectStore('afterwards').getAll());
}

/**
 * Stores what is given; what is not given stays as it was, as each card of the desk writes its own part.
 * The reply is what now stands in the store.
 */
export async function saveAfterwards(db: Database, written: Afterwards): Promise<Afterwards> {
  return write(db, ['afterwards'], async (tx) => {
    const stored = { ...(await tx.objectStore('afterwards').get(written.id)), ...written };
    await tx.objectStore('afterwards').put(stored);
    return stored;
  });
}
