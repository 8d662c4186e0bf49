import type { ID, Note, NoteKind } from '../../lib/model.ts';

/** Where she is in a list of notes. It outlives a look at another part of the page. */
export interface NotesPlace {
  /** Only this kind is shown; null: all. */
  only: NoteKind | null;
  open: OpenNote | null;
  edit: NoteEdit | null;
  undo: NoteUndo | null;
}

/** The note whose boxes are shown. */
export interface OpenNote {
  id: ID;
  /** Where the keyboard goes when she is through. */
  from: 'jot' | 'list';
  /** The keyboard is to go to the first box. */
  focus: boolean;
}

/** Words of a note that are being changed. */
export interface NoteEdit {
  /** As it was when she began. */
  shown: Note;
  /** What the change is a change of; see `Listed`. */
  was: Note;
  text: string;
}

/** What she did last to a note, and how it was before. */
export type NoteUndo =
  | { did: 'deleted'; before: Note }
  | { did: 'changed'; before: Note; after: Note };

export const startOfNotes: NotesPlace = { only: null, open: null, edit: null, undo: null };

/** Changes some of it, from what stands then. */
export type MoveInNotes = (change: (before: NotesPlace) => NotesPlace) => void;

/** A note that was jotted just now comes up, whatever was being looked at. */
export function withJotted(before: NotesPlace, id: ID): NotesPlace {
  return { ...before, only: null, open: { id, from: 'jot', focus: true } };
}

/** A note that another part of the panel leads to. */
export function withShown(before: NotesPlace, id: ID): NotesPlace {
  return { ...before, only: null, open: { id, from: 'list', focus: true } };
}
