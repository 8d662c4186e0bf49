import type { ID, Meeting, Note } from '../model.ts';
import type { Database } from './database.ts';
import { write } from './write.ts';

const stores = ['meetings', 'notes'] as const;

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
  return write(db, stores, async (tx) => {
    const known = await tx.objectStore('meetings').get(meeting.id);
    if (!known) await tx.objectStore('meetings').put(meeting);
    await tx.objectStore('notes').put(note);
    return { note, meeting: known ?? meeting };
  });
}

/** Removes a note for good; removing it again does nothing. */
export async function deleteNote(db: Database, id: ID): Promise<{ id: ID }> {
  return write(db, stores, async (tx) => {
    await tx.objectStore('notes').delete(id);
    return { id };
  });
}

/** A brief that was chosen for it is found by the same address from now on. */
export async function saveMeeting(db: Database, meeting: Meeting): Promise<Meeting> {
  return write(db, ['meetings', 'plans'], async (tx) => {
    await tx.objectStore('meetings').put(meeting);
    const { planId, addressHash } = meeting;
    const plan = planId && addressHash ? await tx.objectStore('plans').get(planId) : undefined;
    if (plan && addressHash && plan.addressHash !== addressHash) {
      await tx.objectStore('plans').put({ ...plan, addressHash });
    }
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
