import type { ID, Note } from '../model.ts';
import type { Unsaved } from './kept.ts';

/** A note as the list shows it. */
export interface Listed {
  /** With what is on its way to the store: it counts already. */
  note: Note;
  /** What a change is a change of; null: the store never had it. */
  was: Note | null;
  unsaved: Unsaved | null;
}

/**
 * The notes of one meeting, the newest first. What is being saved keeps its place. Of what is open from
 * earlier meetings only a change that was refused stands here.
 */
export function listOf(
  notes: readonly Note[],
  unsaved: readonly Unsaved[],
  meetingId: ID | null,
): Listed[] {
  const listed = notes.map((stored): Listed => {
    const item = unsaved.find(({ note }) => note.id === stored.id) ?? null;
    if (!item) return { note: stored, was: stored, unsaved: null };
    // Refused, it is still a change of what she saw before.
    return { note: item.note, was: item.because ? (item.was ?? stored) : item.note, unsaved: item };
  });
  const fresh = unsaved
    .filter(({ note, because }) => note.meetingId === meetingId || because)
    .filter(({ note }) => !notes.some(({ id }) => id === note.id))
    .map((item): Listed => ({ note: item.note, was: null, unsaved: item }));
  return [...listed, ...fresh].sort((a, b) => (a.note.at < b.note.at ? 1 : -1));
}
