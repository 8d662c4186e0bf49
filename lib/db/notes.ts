import type { SaveNote, StoredNote } from '../messages.ts';
import type { ID, Meeting, Note, Version } from '../model.ts';
import { mergeNote } from '../notes/merge.ts';
import { isOfUseLater } from '../notes/open.ts';
import type { Database, NoteRecord } from './database.ts';
import { together, unwatched } from './ends.ts';
import { ForHerError, read, write } from './write.ts';

/** Enough for every window that may still repeat a save whose answer it did not get. */
const editsKept = 12;

/**
 * Stores a note, and its meeting if it is the first. One transaction, and resolved only when the
 * browser has it on disk (`strict`): an ended write is the only thing the panel may call saved.
 * The same save twice is one. What another window has changed since `was` is kept, in the note or,
 * where both changed the same words, beside it as a version.
 */
export async function saveNote(db: Database, save: SaveNote): Promise<StoredNote> {
  const { note, was, edit } = save;
  return write(db, ['meetings', 'notes', 'versions'], async (tx) => {
    // Asked together: each answer the browser gives by itself costs her as much as the write.
    const [meeting, stored] = await together(
      () => keepMeeting(tx.objectStore('meetings'), save.meeting),
      () => tx.objectStore('notes').get(note.id),
    );
    // A note that comes as new and is there already was stored before, and may have been changed.
    if (stored && (!was || stored.edits?.includes(edit))) {
      return { note: withoutOurs(stored), meeting, edit };
    }
    const merged = stored && was ? mergeNote(withoutOurs(stored), was, note) : null;
    const result = merged?.note ?? note;
    unwatched(tx.objectStore('notes').put(record(result, [...(stored?.edits ?? []), edit])));
    if (!stored || !merged?.clash) return { note: result, meeting, edit };
    const kept: Version = { id: edit, note: withoutOurs(stored), at: note.editedAt ?? note.at };
    unwatched(tx.objectStore('versions').put(kept));
    return { note: result, meeting, edit, kept };
  });
}

/** Removes a note for good; removing it again does nothing. */
export async function deleteNote(db: Database, id: ID): Promise<{ id: ID }> {
  return write(db, ['notes', 'versions'], async (tx) => {
    await tx.objectStore('notes').delete(id);
    const versions = tx.objectStore('versions');
    for (const key of await versions.index('by-note').getAllKeys(id)) await versions.delete(key);
    return { id };
  });
}

/** Swaps a note with an earlier version of it; asked again, it leaves it as it is. */
export async function bringBack(
  db: Database,
  { id, edit }: { id: ID; edit: ID },
  now: Date,
): Promise<StoredNote> {
  return write(db, ['meetings', 'notes', 'versions'], async (tx) => {
    const versions = tx.objectStore('versions');
    const done = await versions.get(edit);
    const version = done ?? (await versions.get(id));
    const stored = version && (await tx.objectStore('notes').get(version.note.id));
    const meeting = stored && (await tx.objectStore('meetings').get(stored.meetingId));
    if (!version || !stored || !meeting) {
      throw new ForHerError('That earlier text is gone. Nothing else was changed.');
    }
    if (done) return { note: withoutOurs(stored), meeting, edit, kept: done, gone: id };
    const at = now.toISOString();
    const note = { ...version.note, editedAt: at };
    const kept: Version = { id: edit, note: withoutOurs(stored), at };
    await tx.objectStore('notes').put(record(note, [...(stored.edits ?? []), edit]));
    await versions.put(kept);
    await versions.delete(id);
    return { note, meeting, edit, kept, gone: id };
  });
}

/** She does not need the earlier words any more. */
export async function dropVersion(db: Database, id: ID): Promise<{ id: ID }> {
  return write(db, ['versions'], async (tx) => {
    await tx.objectStore('versions').delete(id);
    return { id };
  });
}

/** A brief that was chosen for it is found by the same address from now on. */
export async function saveMeeting(db: Database, meeting: Meeting): Promise<Meeting> {
  return write(db, ['meetings', 'plans'], async (tx) => {
    const { planId, addressHash } = meeting;
    const plan = planId ? await tx.objectStore('plans').get(planId) : undefined;
    const { seriesId: before, ...rest } = meeting;
    const seriesId = planId === null ? undefined : (plan?.seriesId ?? before);
    const stored: Meeting = { ...rest, ...(seriesId && { seriesId }) };
    await tx.objectStore('meetings').put(stored);
    if (plan && addressHash && plan.addressHash !== addressHash) {
      await tx.objectStore('plans').put({ ...plan, addressHash });
    }
    return stored;
  });
}

interface Meetings {
  get(id: ID): Promise<Meeting | undefined>;
  put(meeting: Meeting): Promise<unknown>;
}

/** Stores a meeting with the first thing that is written in it; what is there already stays as it is. */
export async function keepMeeting(meetings: Meetings, meeting: Meeting): Promise<Meeting> {
  const known = await meetings.get(meeting.id);
  const { seriesId } = meeting;
  if (known && (known.seriesId || !seriesId || known.planId === null)) return known;
  const stored = known && seriesId ? { ...known, seriesId } : meeting;
  unwatched(meetings.put(stored));
  return stored;
}

/** The meeting as stored, or as given when nothing was written in it yet, with its notes. */
export async function readMeeting(
  db: Database,
  meeting: Meeting,
): Promise<{ meeting: Meeting; notes: Note[]; versions: Version[] }> {
  const [known, written] = await Promise.all([
    read(db, ['meetings'], (tx) => tx.objectStore('meetings').get(meeting.id)),
    readNotes(db, meeting.id),
  ]);
  return { meeting: known ?? meeting, ...written };
}

/** Oldest first. */
export async function readNotes(
  db: Database,
  meetingId: ID,
): Promise<{ notes: Note[]; versions: Version[] }> {
  const [notes, versions] = await read(db, ['notes', 'versions'], (tx) =>
    together(
      () => tx.objectStore('notes').index('by-meeting').getAll(meetingId),
      () => tx.objectStore('versions').index('by-meeting').getAll(meetingId),
    ),
  );
  return { notes: notes.map(withoutOurs).sort((a, b) => (a.at < b.at ? -1 : 1)), versions };
}

/** Every meeting with something written in it, the latest first. */
export async function readMeetings(db: Database): Promise<Meeting[]> {
  const meetings = await read(db, ['meetings'], (tx) => tx.objectStore('meetings').getAll());
  return meetings.sort((a, b) => (a.start < b.start ? 1 : -1));
}

/** The note without what only the store has to know. */
export function withoutOurs({ laterOf: _, edits: __, ...note }: NoteRecord): Note {
  return note;
}

function record(note: Note, edits: ID[]): NoteRecord {
  return {
    ...note,
    edits: edits.slice(-editsKept),
    ...(isOfUseLater(note) && { laterOf: note.meetingId }),
  };
}
