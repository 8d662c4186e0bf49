/**
 * The one place that opens IndexedDB `tableside`. The database's version is the number of steps, so
 * a new step is one function at the end of the list; those above it never change.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
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
import { isOfUseLater } from '../notes/open.ts';

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
  | 'afterwards';

export type Database = IDBPDatabase<TablesideSchema>;
type Upgrade = IDBPTransaction<TablesideSchema, StoreName[], 'versionchange'>;

const steps: ((db: Database, tx: Upgrade) => unknown)[] = [
  function meetingsAndNotes(db) {
    db.createObjectStore('meetings', { keyPath: 'id' });
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('by-meeting', 'meetingId');
  },
  function ownTerms(db) {
    db.createObjectStore('termMarks', { keyPath: 'key' });
    db.createObjectStore('localTerms', { keyPath: 'id' });
  },
  function prep(db) {
    db.createObjectStore('forum');
    for (const name of ['series', 'plans', 'views'] as const) {
      db.createObjectStore(name, { keyPath: 'id' });
    }
    db.createObjectStore('raised', { keyPath: 'id' }).createIndex('by-meeting', 'meetingId');
  },
  function partners(db) {
    db.createObjectStore('partners', { keyPath: 'id' });
  },
  async function laterMeetings(db, tx) {
    const versions = db.createObjectStore('versions', { keyPath: 'id' });
    versions.createIndex('by-meeting', 'note.meetingId');
    versions.createIndex('by-note', 'note.id');
    const meetings = tx.objectStore('meetings');
    meetings.createIndex('by-series', 'seriesId');
    meetings.createIndex('by-address', 'addressHash');
    const notes = tx.objectStore('notes');
    notes.createIndex('by-later', 'laterOf');
    for await (const cursor of notes) {
      const note = cursor.value;
      if (isOfUseLater(note)) await cursor.update({ ...note, laterOf: note.meetingId });
    }
  },
  async function plansByStart(_db, tx) {
    const plans = tx.objectStore('plans');
    plans.createIndex('by-start', 'start');
    plans.createIndex('by-untimed', 'untimed');
    for await (const cursor of plans) {
      if (!cursor.value.start) await cursor.update({ ...cursor.value, untimed: 1 });
    }
  },
  function afterwards(db) {
    db.createObjectStore('afterwards', { keyPath: 'id' });
  },
];

let opened: Promise<Database> | null = null;
let current: Database | null = null;

/**
 * The open database; opened at first use and again after the browser closed it.
 * Rejects with a sentence for a person when the browser will not open it.
 */
export function database(): Promise<Database> {
  opened ??= open().catch((cause) => {
    opened = null;
    throw new Error(
      'The browser would not open the notes on this computer. What you type stays here until it does. Close other browser windows, then save again.',
      { cause },
    );
  });
  return opened;
}

/** Drops a connection that answers no more, and opens the database anew. */
export function reopened(dead: Database): Promise<Database> {
  if (dead === current) forget();
  dead.close();
  return database();
}

function forget(): void {
  opened = null;
  current = null;
}

async function open(): Promise<Database> {
  current = await openDB<TablesideSchema>('tableside', steps.length, {
    upgrade: (db, oldVersion, _newVersion, tx) => upgraded(db, oldVersion, tx as Upgrade),
    // A newer Tableside wants to change the database: make way, the next use opens it again.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  return current;
}

/**
 * All steps or none. Without the abort a step that breaks half-way would leave a database that says
 * it is of this version and is not; the failure itself comes out of `openDB` then.
 */
async function upgraded(db: Database, oldVersion: number, tx: Upgrade): Promise<void> {
  tx.done.catch(() => {});
  try {
    for (const step of steps.slice(oldVersion)) await step(db, tx);
  } catch {
    takeBack(tx);
  }
}

/** A call that throws leaves its transaction open, and what was done before it would be kept. */
export function takeBack(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had failed as a whole already: there is nothing left to take back.
  }
}
