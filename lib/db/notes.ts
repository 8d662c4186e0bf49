import type { IDBPTransaction } from 'idb';
import type { ID, Meeting, Note } from '../model.ts';
import type { Database, TablesideSchema } from './database.ts';

/** What stands in the store after a save. */
export interface Stored {
  note: Note;
  meeting: Meeting;
}

/**
 * Stores a note, and its meeting if it is the first. One transaction, and resolved only when the
 * browser has it on disk (`strict`): an ended write is the only thing the panel may call saved.
 * Doing it twice with the same ids leaves the same records.
 */
export async function saveNote(db: Database, note: Note, meeting: Meeting): Promise<Stored> {
  return write(db, async (tx) => {
    const known = await tx.objectStore('meetings').get(meeting.id);
    if (!known) await tx.objectStore('meetings').put(meeting);
    await tx.objectStore('notes').put(note);
    return { note, meeting: known ?? meeting };
  });
}

/** Removes a note for good; removing it again does nothing. */
export async function deleteNote(db: Database, id: ID): Promise<{ id: ID }> {
  return write(db, async (tx) => {
    await tx.objectStore('notes').delete(id);
    return { id };
  });
}

export async function saveMeeting(db: Database, meeting: Meeting): Promise<Meeting> {
  return write(db, async (tx) => {
    await tx.objectStore('meetings').put(meeting);
    return meeting;
  });
}

/** The meeting as stored, or as given when nothing was written in it yet; its notes, oldest first. */
export async function readMeeting(
  db: Database,
  meeting: Meeting,
): Promise<{ meeting: Meeting; notes: Note[] }> {
  const tx = db.transaction(['meetings', 'notes']);
  const [known, notes] = await Promise.all([
    tx.objectStore('meetings').get(meeting.id),
    tx.objectStore('notes').index('by-meeting').getAll(meeting.id),
  ]);
  return { meeting: known ?? meeting, notes: notes.sort((a, b) => (a.at < b.at ? -1 : 1)) };
}

type Write = IDBPTransaction<TablesideSchema, ('meetings' | 'notes')[], 'readwrite'>;

/**
 * Quota and disk failures reach only the transaction, never the put (measured in Chromium 156), so
 * `tx.done` decides.
 */
async function write<T>(db: Database, work: (tx: Write) => Promise<T>): Promise<T> {
  const tx = db.transaction(['meetings', 'notes'], 'readwrite', { durability: 'strict' });
  // Awaited below; until then a failure must not count as unhandled.
  tx.done.catch(() => {});
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (cause) {
    abort(tx);
    throw new Error(whyNotSaved(cause), { cause });
  }
}

/** A put that throws leaves the transaction open, and what was put before it would be kept. */
function abort(tx: Write): void {
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
