/**
 * Lets any single call of the database go wrong, in the ways that browsers have for it. Loaded before
 * anything opens a database, as `idb` looks at the calls once.
 */
import 'fake-indexeddb/auto';

export type Fault =
  /** The browser's own store stumbled: "Internal error". */
  | 'throws'
  /** A refusal that no second try changes. */
  | 'refuses'
  /** The call is fine, and then the browser gives the whole transaction up. */
  | 'aborts'
  /** The same for want of room, which reaches only the transaction. */
  | 'is out of room'
  /** The browser has closed the connection, and nobody has heard of it yet. */
  | 'is closed';

export const faults: Fault[] = ['throws', 'refuses', 'aborts', 'is out of room', 'is closed'];

/** What the simulated transaction has beside the standard. */
type Transaction = IDBTransaction & { _abort(error: string): void };

let counting = false;
let calls = 0;
let planned: { n: number; fault: Fault } | null = null;

/** From now on calls are counted, and the nth goes wrong. */
export function breakCall(n: number, fault: Fault): void {
  counting = true;
  calls = 0;
  planned = { n, fault };
}

/** How many calls there were since. */
export function callsMade(): number {
  return calls;
}

/** Runs without counting and without faults: what a test itself looks up. */
export async function untouched<T>(work: () => Promise<T>): Promise<T> {
  const before = counting;
  counting = false;
  try {
    return await work();
  } finally {
    counting = before;
  }
}

const watched: [object, string[]][] = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction', 'createObjectStore']],
  [IDBTransaction.prototype, ['objectStore', 'commit']],
  [
    IDBObjectStore.prototype,
    ['get', 'getAll', 'put', 'delete', 'index', 'createIndex', 'openCursor', 'count'],
  ],
  [IDBIndex.prototype, ['getAll', 'getAllKeys', 'openKeyCursor', 'count']],
  [IDBCursor.prototype, ['update', 'continue', 'advance']],
];

for (const [prototype, names] of watched) {
  for (const name of names) {
    const real = Reflect.get(prototype, name) as (...values: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...values: unknown[]): unknown {
      // With this one the simulation calls itself.
      const own = name === 'transaction' && values[1] === 'versionchange';
      const fault = counting && !own && ++calls === planned?.n ? planned.fault : null;
      if (fault === 'throws') throw new DOMException('Internal error.', 'UnknownError');
      if (fault === 'refuses') throw new DOMException('No.', 'DataError');
      if (fault === 'is closed') closeUnder(this);
      const result = real.apply(this, values);
      if (fault === 'aborts') giveUp(this, result, 'UnknownError');
      if (fault === 'is out of room') giveUp(this, result, 'QuotaExceededError');
      return result;
    });
  }
}

function closeUnder(called: unknown): void {
  if (called instanceof IDBDatabase) called.close();
  else transactionOf(called)?.db.close();
}

function giveUp(called: unknown, result: unknown, why: string): void {
  const transaction = transactionOf(result) ?? transactionOf(called);
  transaction?._abort(why);
}

function transactionOf(it: unknown): Transaction | null {
  if (it instanceof IDBTransaction) return it as Transaction;
  if (it instanceof IDBObjectStore) return it.transaction as Transaction;
  if (it instanceof IDBIndex) return it.objectStore.transaction as Transaction;
  if (it instanceof IDBCursor) return transactionOf(it.source);
  return null;
}
