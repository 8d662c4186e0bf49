import type { Note } from '../model.ts';

export interface Merged {
  note: Note;
  /** Both had changed the same thing to something else, so what stood there is lost from the note. */
  clash: boolean;
}

/**
 * Two windows changed one note. What only one of them changed is taken from that one; where both did,
 * the later one counts. `was` is the note as the later one saw it when it began.
 */
export function mergeNote(stored: Note, was: Note, mine: Note): Merged {
  const merged: Record<string, unknown> = { ...stored };
  let clash = false;
  const [before, now] = [{ ...was }, { ...mine }] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(was), ...Object.keys(mine)])) {
    if (same(before?.[key], now?.[key])) continue;
    const theirs = merged[key];
    if (key !== 'editedAt' && !same(theirs, before?.[key]) && !same(theirs, now?.[key])) {
      clash = true;
    }
    if (now?.[key] === undefined) delete merged[key];
    else merged[key] = now[key];
  }
  return { note: merged as unknown as Note, clash };
}

/** The values of a note are plain data, written in one order. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
