/**
 * How the database became what it is. Its version is the number of steps, so a new step is one function
 * at the end of the list; those above it never change. With a passphrase set, a step finds of a record
 * only what stands in clear, see sealed.ts.
 */
import type { IDBPTransaction } from 'idb';
import { isOfUseLater } from '../notes/open.ts';
import type { Database, StoreName, TablesideSchema } from './database.ts';
import { takeBack, unwatched } from './ends.ts';

export type Upgrade = IDBPTransaction<TablesideSchema, StoreName[], 'versionchange'>;

export type Step = (db: Database, tx: Upgrade) => unknown;

const steps: Step[] = [
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
  function lock(db) {
    db.createObjectStore('lock');
    db.createObjectStore('secrets');
  },
];

export const version = steps.length;

/**
 * All steps or none. Without the abort a step that breaks half-way would leave a database that says
 * it is of this version and is not; the failure itself comes out of `openDB` then.
 */
export async function upgraded(
  db: Database,
  oldVersion: number,
  tx: Upgrade,
  ...more: Step[]
): Promise<void> {
  unwatched(tx.done);
  try {
    for (const step of [...steps.slice(oldVersion), ...more]) await step(db, tx);
  } catch {
    takeBack(tx);
  }
}
