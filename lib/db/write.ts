import type { IDBPTransaction } from 'idb';
import {
  type Database,
  keyOf,
  LockedError,
  reopened,
  type StoreName,
  type TablesideSchema,
} from './database.ts';
import { takeBack, unwatched } from './ends.ts';
import { unsealing } from './sealed.ts';

type Stores = readonly StoreName[];
type Transaction<S extends Stores, M extends IDBTransactionMode> = IDBPTransaction<
  TablesideSchema,
  S,
  M
>;

/** A sentence for a person, thrown inside a write that must not go on. */
export class ForHerError extends Error {}

/**
 * One transaction: all of it or nothing, on disk (`strict`) when this resolves. Quota and disk
 * failures reach only the transaction, never the put (measured in Chromium 156), so `tx.done` decides.
 *
 * `work` may run a second time, on a new connection: it must come to the same when the first one was
 * carried out after all.
 */
export async function write<S extends Stores, T>(
  db: Database,
  stores: S,
  work: (tx: Transaction<S, 'readwrite'>) => Promise<T>,
): Promise<T> {
  return carriedOut(db, stores, 'readwrite', work, whyNotSaved);
}

/** What is read in one transaction belongs together. */
export async function read<S extends Stores, T>(
  db: Database,
  stores: S,
  work: (tx: Transaction<S, 'readonly'>) => Promise<T>,
): Promise<T> {
  return carriedOut(
    db,
    stores,
    'readonly',
    work,
    () =>
      'The browser would not read the notes just now. They are still on this computer. Try again in a moment.',
  );
}

async function carriedOut<S extends Stores, M extends 'readonly' | 'readwrite', T>(
  db: Database,
  stores: S,
  mode: M,
  work: (tx: Transaction<S, M>) => Promise<T>,
  why: (cause: unknown) => string,
): Promise<T> {
  try {
    return await transacted(db, stores, mode, work).catch(async (cause) => {
      if (!isLost(cause)) throw cause;
      return transacted(await reopened(db), stores, mode, work);
    });
  } catch (cause) {
    if (cause instanceof ForHerError || cause instanceof LockedError) throw cause;
    throw new Error(why(cause), { cause });
  }
}

async function transacted<S extends Stores, M extends 'readonly' | 'readwrite', T>(
  db: Database,
  stores: S,
  mode: M,
  work: (tx: Transaction<S, M>) => Promise<T>,
): Promise<T> {
  const tx: Transaction<S, M> = db.transaction<S, M>(stores, mode, { durability: 'strict' });
  // Awaited below; until then a failure must not count as unhandled.
  unwatched(tx.done);
  try {
    const key = keyOf(db);
    const result = await work(key ? unsealing(tx, key) : tx);
    if (mode === 'readwrite') commit(tx);
    await tx.done;
    return result;
  } catch (cause) {
    takeBack(tx);
    throw cause;
  }
}

/** Sooner than the browser would by itself: it need not ask whether anything else is to come. */
function commit(tx: { commit(): void }): void {
  try {
    tx.commit();
  } catch {
    // It has ended already, well or not: `done` says which.
  }
}

/**
 * The connection is gone, whatever was asked of it: the browser closed it, or its store stumbled
 * ("Internal error"). A new one helps; what is refused for its own sake stays refused.
 */
function isLost(cause: unknown): boolean {
  const names = ['InvalidStateError', 'TransactionInactiveError', 'AbortError', 'UnknownError'];
  return cause instanceof DOMException && names.includes(cause.name);
}

function whyNotSaved(cause: unknown): string {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError'
    ? 'This computer is out of space. Your words are still here. Make some room, then save again.'
    : 'The browser did not save that. Your words are still here. Save again in a moment.';
}
