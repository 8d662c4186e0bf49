import type { Note } from '../../../lib/model.ts';
import type { NoteChange } from '../../../lib/notes/own-changes.ts';
import type { NoteSurroundings } from '../NoteCard.tsx';

/** What the boxes of every kind are given. */
export interface CardProps {
  /** With all she has filled in, also what is on its way. */
  note: Note;
  around: NoteSurroundings;
  change(change: NoteChange): void;
  /** She is through with a box: the keyboard goes to the next one that is empty. */
  next: Next;
  /** A note that comes out of this one; absent: here none can. */
  add?: ((note: Partial<Note>) => void) | undefined;
}

export type Next = (from: keyof Note) => void;
