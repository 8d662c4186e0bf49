/** The one place that opens IndexedDB `tableside`; see steps.ts for how it became what it is. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { ClosedKey } from '../lock/data-key.ts';
import type {
  Afterwards,
  Forum,
  ID,
  LocalTerm,
  Meeting,
  Note,
  Partner,
  Plan,
  RaisedAsk,
  Series,
  TermMark,
  Version,
  View,
} from '../model.ts';
import { type Content, contentOf, createWith } from './copy.ts';
import { unwatched } from './ends.ts';
import { type Upgrade, upgraded, version } from './steps.ts';

/** A note with what only the store has to know. */
export interface NoteRecord extends Note {
  /** Its meeting, while later meetings of the same kind want to know of it. */
  laterOf?: ID;
  /** The saves that made it what it is, the latest last. */
  edits?: ID[];
}

/** A plan with what only the store has to know. */
export interface PlanRecord extends Plan {
  /** It has no time, and so no place in the index of times. */
  untimed?: 1;
}

export interface TablesideSchema extends DBSchema {
  meetings: {
    key: string;
    value: Meeting;
    indexes: { 'by-series': string; 'by-address': string };
  };
  notes: {
    key: string;
    value: NoteRecord;
    indexes: { 'by-meeting': string; 'by-later': string };
  };
  versions: {
    key: string;
    value: Version;
    indexes: { 'by-meeting': string; 'by-note': string };
  };
  termMarks: { key: string; value: TermMark };
  localTerms: { key: string; value: LocalTerm };
  /** One record, under the key `forum`. */
  forum: { key: string; value: Forum };
  series: { key: string; value: Series };
  plans: { key: string; value: PlanRecord; indexes: { 'by-start': string; 'by-untimed': number } };
  views: { key: string; value: View };
  raised: { key: string; value: RaisedAsk; indexes: { 'by-meeting': string } };
  partners: { key: string; value: Partner };
  afterwards: { key: string; value: Afterwards };
  /** One record, under the key `lock`, while a passphrase locks the others. It is never sealed itself. */
  lock: { key: string; value: ClosedKey };
  /** One record, under the key `words`. */
  secrets: { key: string; value: WordsKey };
}

/** What words are sealed with that wait in the settings store for the database. */
interface WordsKey {
  /** 64 hexadecimal digits. */
  hex: string;
}

export type StoreName =
  | 'meetings'
  | 'notes'
  | 'versions'
  | 'termMarks'
  | 'localTerms'
  | 'forum'
  | 'series'
  | 'plans'
  | 'views'
  | 'raised'
  | 'partners'
  | 'afterwards'
  | 'lock'
  | 'secrets';

export type Database = IDBPDatabase<TablesideSchema>;

const name = 'tableside';
/** While records are moved into or out of the lock, a second database holds them too. */
const moving = 'tableside-moving';
export const onlyLock = 'lock';

/** An open connection. */
interface Connection {
  db: Database;
  /** Null: no passphrase locks the records. */
  closedKey: ClosedKey | null;
}

/** Where the key stays while the records are open: in memory, and beyond the background's own. */
export interface KeyKeeper {
  read(): Promise<Uint8Array | null>;
  /** Null forgets it. */
  keep(key: Uint8Array | null): Promise<void>;
}

/** What is asked of locked records; its words are for her. */
export class LockedError extends Error {
  override message = 'Tableside is locked. Unlock it to go on. Nothing is lost.';
}

let opened: Promise<Connection> | null = null;
let current: Database | null = null;
let inMemory: Uint8Array | null = null;
let keeper: KeyKeeper = {
  read: async () => inMemory,
  keep: async (key) => {
    inMemory = key;
  },
};
const keys = new WeakMap<Database, Uint8Array>();

export function keepKeyWith(other: KeyKeeper): void {
  keeper = other;
}

/**
 * The open database; opened at first use and again after the browser closed it.
 * Rejects with a sentence for a person when the browser will not open it or it is locked.
 */
export async function database(): Promise<Database> {
  const { db, closedKey } = await connection();
  if (closedKey && !keys.has(db)) {
    const key = await keeper.read();
    if (!key) throw new LockedError();
    keys.set(db, key);
  }
  return db;
}

/** What its records are sealed with; null: with nothing. */
export function keyOf(db: Database): Uint8Array | null {
  return keys.get(db) ?? null;
}

/** Null: it is closed, or there is no lock. */
export async function openedKey(): Promise<Uint8Array | null> {
  return (await connection()).closedKey ? keeper.read() : null;
}

/** The key, closed with the passphrase; null: no passphrase locks the records. */
export async function closedKeyNow(): Promise<ClosedKey | null> {
  return (await connection()).closedKey;
}

/** Null: from now on nobody reads the records without the passphrase. */
export async function keepKey(key: Uint8Array | null): Promise<void> {
  await keeper.keep(key);
  if (key) return;
  const before = current;
  forget();
  // What is being written ends well; what comes later asks for the key.
  before?.close();
}

function connection(): Promise<Connection> {
  opened ??= opening();
  return opened;
}

function opening(): Promise<Connection> {
  return open().catch((cause) => {
    opened = null;
    throw new Error(
      'The browser would not open the notes on this computer. What you type stays here until it does. Close other browser windows, then save again.',
      { cause },
    );
  });
}

/** Drops a connection that answers no more, and opens the database anew. */
export function reopened(dead: Database): Promise<Database> {
  if (dead === current) forget();
  dead.close();
  return database();
}

/**
 * The database, all that is in it and what the browser's files remember of it. Who asks for it meanwhile
 * waits, and gets an empty one.
 */
export async function deleteDatabase(): Promise<void> {
  const before = current;
  current = null;
  const { promise, resolve } = Promise.withResolvers<Connection>();
  opened = promise;
  // Who asks next is told.
  unwatched(promise);
  before?.close();
  try {
    await keeper.keep(null);
    await writeMemoryDown();
    await deleteDB(name);
    await deleteDB(moving);
    await writeMemoryDown();
  } catch (cause) {
    throw new Error(
      'The browser did not delete everything. Close its other windows, then delete again.',
      { cause },
    );
  } finally {
    resolve(opening());
  }
}

function forget(): void {
  opened = null;
  current = null;
}

async function open(): Promise<Connection> {
  await finishMove();
  const db = await openDB<TablesideSchema>(name, version, {
    upgrade: (db, oldVersion, _newVersion, tx) => upgraded(db, oldVersion, tx as Upgrade),
    // A newer Tableside wants to change the database: make way, the next use opens it again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  current = db;
  const tx = db.transaction('lock');
  unwatched(tx.done);
  return { db, closedKey: (await tx.store.get(onlyLock)) ?? null };
}

/**
 * Replaces the database by another with other content, so that nothing of the old one is left in the
 * browser's files. Nobody reads or writes meanwhile: they wait. Interrupted at any moment, the next
 * opening finds the old one whole or the new one.
 *
 * Chromium (156, Nov 2026) keeps deleted words in its files until it packs them: it does so for the
 * range of a database that is deleted, and only for what it had not in memory any more. A small
 * database that comes and goes makes it write its memory down. Firefox deletes the file.
 */
export async function moveDatabase(change: (from: Database) => Promise<Content>): Promise<void> {
  const before = await connection();
  const { promise, resolve } = Promise.withResolvers<Connection>();
  opened = promise;
  // Who asks next is told.
  unwatched(promise);
  current = null;
  // What is being written ends well; who comes later waits for `opened`.
  before.db.close();
  try {
    const from = await openDB<TablesideSchema>(name, version);
    const content = await change(from).finally(() => from.close());
    await createWith(moving, content);
    await writeMemoryDown();
    await deleteDB(name);
    await filesPacked();
    await createWith(name, content);
    await deleteDB(moving);
    await writeMemoryDown();
  } catch (cause) {
    throw new Error(
      'The browser did not finish that. Your notes are all still here. Look at what it says now, then try again.',
      { cause },
    );
  } finally {
    resolve(opening());
  }
}

/** A move that was interrupted: the old database is still there, or the new one is complete. */
async function finishMove(): Promise<void> {
  const names = (await indexedDB.databases()).map((each) => each.name);
  if (!names.includes(moving)) return;
  if (!names.includes(name)) {
    const whole = await openDB<TablesideSchema>(moving, version);
    const content = await contentOf(whole).finally(() => whole.close());
    await createWith(name, content);
  }
  await deleteDB(moving);
}

async function writeMemoryDown(): Promise<void> {
  const small = await openDB('tableside-small', 1, {
    upgrade(db, _oldVersion, _newVersion, tx) {
      unwatched(tx.done);
      db.createObjectStore('small');
    },
  });
  small.close();
  await deleteDB('tableside-small');
  await filesPacked();
}

/** The browser does that by itself, and tells nobody when. */
function filesPacked(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000));
}
