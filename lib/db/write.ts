import type { IDBPTransaction } from 'idb';
import type { Database, StoreName, TablesideSchema } from './database.ts';

type Write<Stores extends readonly StoreName[]> = IDBPTransaction<
  TablesideSchema,
  Stores,
  'readwrite'
>;

/** A sentence for a person, thrown inside a write that must not go on. */
export class ForHerError extends Error {}

/**
 * Quota and disk failures reach only the transaction, never the put (measured in Chromium 156), so
 * `tx.done` decides.
 */
export async function write<Stores extends readonly StoreName[], T>(
  db: Database,
  stores: Stores,
  work: (tx: Write<Stores>) => Promise<T>,
): Promise<T> {
  const tx: Write<Stores> = db.transaction<Stores, 'readwrite'>(stores, 'readwrite', {
    durability: 'strict',
  });
  // Awaited below; until then a failure must not count as unhandled.
  tx.done.catch(() => {});
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (cause) {
    abort(tx);
    if (cause instanceof ForHerError) throw cause;
    throw new Error(whyNotSaved(cause), { cause });
  }
}

/** A put that throws leaves the transaction open, and what was put before it would be kept. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had failed as a whole already: there is nothing left to take back.
  }
}

function whyNotSaved(cause: unknown): string {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError'
    ? 'This computer is out of space. Your words are still here. Make some room, then save again.'
    : 'The browser did not save that. Your words are still here. Save again in a moment.';
}
