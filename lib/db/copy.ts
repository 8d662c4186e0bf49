/** A database as a whole: read, and made anew. */
import { openDB } from 'idb';
import type { Database, StoreName, TablesideSchema } from './database.ts';
import { together, unwatched } from './ends.ts';
import { type Step, type Upgrade, upgraded, version } from './steps.ts';

/** Every record of a database with its key, by store. */
export type Content = [StoreName, [IDBValidKey, unknown][]][];

/** All of a database, read in one transaction. */
export async function contentOf(db: Database): Promise<Content> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readonly');
  unwatched(tx.done);
  return Promise.all(
    stores.map(async (store) => {
      const [at, values] = await together(
        () => tx.objectStore(store).getAllKeys(),
        () => tx.objectStore(store).getAll(),
      );
      return [store, at.map((key, i) => [key, values[i]])] satisfies Content[number];
    }),
  );
}

/** A database is there with all of this content, or it is not there. */
export async function createWith(as: string, content: Content): Promise<void> {
  const filled: Step = (_, tx) =>
    Promise.all(
      content.flatMap(([name, records]) =>
        records.map(async ([key, value]) => {
          const store = tx.objectStore(name);
          await store.put(value as never, ...(store.keyPath === null ? [key as string] : []));
        }),
      ),
    );
  const db = await openDB<TablesideSchema>(as, version, {
    upgrade: (made, oldVersion, _newVersion, tx) =>
      upgraded(made, oldVersion, tx as Upgrade, filled),
  });
  db.close();
}
