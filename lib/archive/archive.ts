/**
 * All that was ever jotted, as the desk knows it. In memory only, read from the store anew each time.
 *
 * The map of notes is one and the same all along, as a copy of 50,000 takes 30 ms, and every note that is
 * stored would cost one. `version` says that something in it has changed.
 */
import type { ID, Note, RaisedAsk } from '../model.ts';

export interface Archive {
  readonly notes: Map<ID, Note>;
  version: number;
  /** What became of the asks of all meetings. */
  raised: readonly RaisedAsk[];
  /** How many notes there are in the store; null: it has not said yet. */
  of: number | null;
  /** Everything was read. */
  whole: boolean;
}

export function createEmptyArchive(): Archive {
  return { notes: new Map(), version: 0, raised: [], of: null, whole: false };
}

export function takeNotes(archive: Archive, read: readonly Note[]): void {
  for (const note of read) archive.notes.set(note.id, note);
  archive.version++;
}

export function dropNote(archive: Archive, id: ID): void {
  if (archive.notes.delete(id)) archive.version++;
}

export function takeRaised(archive: Archive, stored: RaisedAsk): void {
  archive.raised = [...archive.raised.filter(({ id }) => id !== stored.id), stored];
}

/**
 * When the last page has come. What it knew from before and no page had is gone from the store: these
 * are taken out, and their ids given back.
 */
export function endReading(
  archive: Archive,
  seen: ReadonlySet<ID>,
  raised: readonly RaisedAsk[],
): ID[] {
  const gone: ID[] = [];
  for (const id of archive.notes.keys()) if (!seen.has(id)) gone.push(id);
  for (const id of gone) archive.notes.delete(id);
  archive.version++;
  archive.raised = raised;
  archive.of = archive.notes.size;
  archive.whole = true;
  return gone;
}

/** Those of a page that are new or not as they were. */
export function changedIn({ notes }: Archive, read: readonly Note[]): Note[] {
  return read.filter((note) => {
    const before = notes.get(note.id);
    return !before || JSON.stringify(before) !== JSON.stringify(note);
  });
}
