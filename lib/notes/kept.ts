/** The notes of one meeting as an open view knows them, and how each answer of the store changes them. Pure. */
import type { SaveNote, StoredNote } from '../messages.ts';
import type { ID, Meeting, Note, Version } from '../model.ts';

/** A note on its way to the store, or refused by it. Its text is nowhere else. */
export interface Unsaved extends SaveNote {
  /** Why the store refused it; absent while it is on its way. */
  because?: string;
}

export interface KeptNotes {
  meeting: Meeting | null;
  /** Stored notes, oldest first. */
  notes: Note[];
  /** What these notes were before the same words were changed elsewhere. */
  versions: Version[];
  unsaved: Unsaved[];
}

export function withSent<T extends KeptNotes>(kept: T, save: SaveNote): T {
  const others = kept.unsaved.filter(({ note }) => note.id !== save.note.id);
  return { ...kept, unsaved: [...others, save] };
}

export function withRefused<T extends KeptNotes>(
  kept: T,
  { edit, because }: { edit: ID; because: string },
): T {
  const refused = (item: Unsaved) => (item.edit === edit ? { ...item, because } : item);
  return { ...kept, unsaved: kept.unsaved.map(refused) };
}

/** What now stands in the store, whichever view it came from. */
export function withStored<T extends KeptNotes>(kept: T, stored: StoredNote): T {
  const { note, meeting, edit, kept: version, gone } = stored;
  // A later save of the same note may still be on its way.
  const unsaved = kept.unsaved.filter((item) => item.edit !== edit);
  if (meeting.id !== kept.meeting?.id) return { ...kept, unsaved };
  const notes = [...kept.notes.filter(({ id }) => id !== note.id), note];
  const versions = kept.versions.filter(({ id }) => id !== gone && id !== version?.id);
  return {
    ...kept,
    unsaved,
    meeting,
    notes: notes.sort((a, b) => (a.at < b.at ? -1 : 1)),
    versions: version ? [...versions, version] : versions,
  };
}

export function withRemoved<T extends KeptNotes>(kept: T, id: ID): T {
  return {
    ...kept,
    notes: kept.notes.filter((note) => note.id !== id),
    versions: kept.versions.filter(({ note }) => note.id !== id),
  };
}

export function withoutVersion<T extends KeptNotes>(kept: T, id: ID): T {
  return { ...kept, versions: kept.versions.filter((version) => version.id !== id) };
}
