/** All that was ever jotted, as the desk knows it. In memory only, read from the store anew each time. Pure. */
import type { ID, Note, RaisedAsk } from '../model.ts';

export interface Archive {
  notes: ReadonlyMap<ID, Note>;
  /** What became of the asks of all meetings. */
  raised: readonly RaisedAsk[];
  /** How many notes there are in the store; null: it has not said yet. */
  of: number | null;
  /** Everything was read. */
  whole: boolean;
}

export const nothingKept: Archive = { notes: new Map(), raised: [], of: null, whole: false };

export function withNotes(archive: Archive, read: readonly Note[]): Archive {
  const notes = new Map(archive.notes);
  for (const note of read) notes.set(note.id, note);
  return { ...archive, notes };
}

export function withoutNote(archive: Archive, id: ID): Archive {
  if (!archive.notes.has(id)) return archive;
  const notes = new Map(archive.notes);
  notes.delete(id);
  return { ...archive, notes };
}

export function withRaised(archive: Archive, stored: RaisedAsk): Archive {
  const others = archive.raised.filter(({ id }) => id !== stored.id);
  return { ...archive, raised: [...others, stored] };
}

/** When the last page has come. What it knew from before and no page had is gone from the store. */
export function afterReading(
  archive: Archive,
  seen: ReadonlySet<ID>,
  raised: readonly RaisedAsk[],
): { archive: Archive; gone: ID[] } {
  const gone = [...archive.notes.keys()].filter((id) => !seen.has(id));
  const notes = new Map(archive.notes);
  for (const id of gone) notes.delete(id);
  return { archive: { notes, raised, of: notes.size, whole: true }, gone };
}

/** Those of a page that are new or not as they were. */
export function changedIn({ notes }: Archive, read: readonly Note[]): Note[] {
  return read.filter((note) => {
    const before = notes.get(note.id);
    return !before || JSON.stringify(before) !== JSON.stringify(note);
  });
}
