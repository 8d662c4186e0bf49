import type { DateSaid, ISODate, Note, Route } from '../../lib/model.ts';

/** What is around a note, to fill its boxes in with one click. */
export interface NoteSurroundings {
  /** The day it is here. */
  today: ISODate;
  /** Names of people who may do or decide something: those here, and those she has cards of. */
  people: readonly string[];
  /** Where decisions of these meetings go, as prepared. */
  goesUpTo: readonly string[];
  /** Where they went before, the latest first. */
  routes: readonly Route[];
  /** What day the words mean; words alone where that is not sure. */
  readDate(words: string): Promise<DateSaid>;
  copy(text: string): Promise<boolean>;
}

export interface NoteCardProps {
  note: Note;
  around: NoteSurroundings;
  /** Stores the note as it is now. */
  save(next: Note): void;
  /** She has just logged it: the keyboard goes to the first box. */
  focused: boolean;
  /** She is through with it: the keyboard goes back to where she came from. */
  done(): void;
}

/** The boxes of a note's kind. A plain note has none. */
export function NoteCard(_: NoteCardProps) {
  return null;
}
