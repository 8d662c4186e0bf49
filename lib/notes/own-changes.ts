import type { Note } from '../model.ts';

/** Some of a note as it is to be; undefined empties a box. */
export type NoteChange = { [K in keyof Note]?: Note[K] | undefined };

/**
 * What she changed and has not seen come back yet. Two changes in quick succession are both made to the
 * note as it stood before the first: without these the second would undo the first.
 */
export interface OwnChanges {
  note: Note;
  waiting: NoteChange;
}

export const noOwnChanges = (note: Note): OwnChanges => ({ note, waiting: {} });

/** The note with a further change of hers. */
export function withOwn({ note, waiting }: OwnChanges, change: NoteChange): OwnChanges {
  return { note: changed(note, change), waiting: { ...waiting, ...change } };
}

/** The note as it came back: what is not in it yet stays on top of it. */
export function withArrived({ waiting }: OwnChanges, note: Note): OwnChanges {
  const left = Object.entries(waiting).filter(
    ([key, value]) => JSON.stringify(note[key as keyof Note]) !== JSON.stringify(value),
  );
  const still: NoteChange = Object.fromEntries(left);
  return { note: changed(note, still), waiting: still };
}

function changed(note: Note, change: NoteChange): Note {
  const kept = Object.entries({ ...note, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as Note;
}
