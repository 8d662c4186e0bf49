import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID } from '../../lib/model.ts';

/** Where what she jots is now. "Saved" is true of the store, and of nothing else. */
export function savedWords(
  { ready, meeting, unsaved, notes }: MeetingState,
  jotted: ID | null,
): string {
  if (unsaved.some((item) => item.because)) return 'Not saved yet. See Notes.';
  if (unsaved.length > 0) return 'Saving…';
  if (jotted && notes.some((note) => note.id === jotted)) return 'Saved on this computer';
  return ready && !meeting ? 'Waiting for the call page.' : 'Notes stay on this computer';
}
