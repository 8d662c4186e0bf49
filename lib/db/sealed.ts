/**
 * Records as they stand in a locked database: what the browser needs to find them stays in clear (the
 * key and what an index is made of: ids, times, hashes), all of it is in `sealed`.
 */
import { seal, unseal } from '../lock/seal.ts';

/** The store with the closed key: without it nothing could be opened. */
export const neverSealed = 'lock';

/** What is asked of an object store, of the browser's own or of idb's. */
export interface Shape {
  name: string;
  keyPath: string | string[] | null;
  indexNames: Iterable<string>;
  index(name: string): { keyPath: string | string[] };
}

interface Sealed {
  sealed: Uint8Array;
}

export function sealRecord(key: Uint8Array, store: Shape, record: object): object & Sealed {
  const paths = [
    store.keyPath,
    ...[...store.indexNames].map((name) => store.index(name).keyPath),
  ].flat();
  const clear = {};
  for (const path of paths) if (path) copyAt(path.split('.'), record, clear);
  return { ...clear, sealed: seal(key, placeOf(store, record), record) };
}

/** What is not sealed stays as it is. Throws when the words were sealed with another key. */
export function unsealRecord(key: Uint8Array, store: Shape, stored: unknown): unknown {
  if (!isSealed(stored)) return stored;
  return unseal(key, placeOf(store, stored), stored.sealed);
}

/** Where it stands: sealed words that were put in another record's place do not open. */
function placeOf({ name, keyPath }: Shape, record: object): string {
  const key = typeof keyPath === 'string' ? Reflect.get(record, keyPath) : '';
  return `${name} ${String(key)}`;
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value;
}

function copyAt([first = '', ...rest]: string[], from: object, to: object): void {
  const value = Reflect.get(from, first) as unknown;
  if (value === undefined) return;
  if (rest.length === 0) return void Reflect.set(to, first, value);
  if (typeof value !== 'object' || value === null) return;
  const inner = (Reflect.get(to, first) as object | undefined) ?? {};
  Reflect.set(to, first, inner);
  copyAt(rest, value, inner);
}

/** Ways to a record that nobody takes yet: through them its words would come out sealed. */
const closedWays = ['openCursor', 'iterate', Symbol.asyncIterator, 'add'];

/**
 * The transaction of a locked database as it would be of an open one: what goes in is sealed, what
 * comes out is not.
 */
export function unsealing<T extends { objectStore(name: never): object }>(
  tx: T,
  key: Uint8Array,
): T {
  return instead(tx, (name, real) =>
    name === 'objectStore' ? (store: string) => storeOf(tx.objectStore(store as never), key) : real,
  );
}

function storeOf(store: object, key: Uint8Array): object {
  const shape = store as Shape;
  if (shape.name === neverSealed) return store;
  const { put } = store as { put(record: object, key?: IDBValidKey): Promise<unknown> };
  return instead(store, (name, real) => {
    if (name === 'put') {
      return (record: object, at?: IDBValidKey) =>
        put.call(store, sealRecord(key, shape, record), ...(at === undefined ? [] : [at]));
    }
    if (name === 'index') {
      return (index: string) =>
        instead(shape.index(index), (way, own) => reading(way, own, shape, key));
    }
    return reading(name, real, shape, key);
  });
}

type Way = (...values: unknown[]) => Promise<unknown>;

function reading(name: string | symbol, real: unknown, shape: Shape, key: Uint8Array): unknown {
  if (closedWays.includes(name as string)) return undefined;
  if (name === 'get') {
    return async (...asked: unknown[]) => unsealRecord(key, shape, await (real as Way)(...asked));
  }
  if (name !== 'getAll') return real;
  return async (...asked: unknown[]) =>
    ((await (real as Way)(...asked)) as unknown[]).map((it) => unsealRecord(key, shape, it));
}

/** The same thing with something else in the place of some of its parts. */
function instead<T extends object>(
  whole: T,
  part: (name: string | symbol, real: unknown) => unknown,
): T {
  return new Proxy(whole, {
    get(target, name) {
      const real = Reflect.get(target, name, target) as unknown;
      return part(name, typeof real === 'function' ? real.bind(target) : real);
    },
  });
}
