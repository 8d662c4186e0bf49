import type { Afterwards } from '../model.ts';
import type { Database } from './database.ts';
import { read, write } from './write.ts';

export async function readAfterwards(db: Database): Promise<Afterwards[]> {
  return read(db, ['afterwards'], (tx) => tx.objectStore('afterwards').getAll());
}

export async function saveAfterwards(db: Database, written: Afterwards): Promise<Afterwards> {
  return write(db, ['afterwards'], async (tx) => {
    await tx.objectStore('afterwards').put(written);
    return written;
  });
}
