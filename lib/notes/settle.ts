import type { ISODateTime, Note, NoteKind } from '../model.ts';

/** What became of something open, in one word or two. Other kinds are never open. */
export const settleWords: Partial<Record<NoteKind, string>> = {
  question: 'Answered',
  action: 'Done',
  decision: 'Heard back',
  'forum task': 'Settled',
};

/** The note when that has happened. */
export function settled(note: Note, at: ISODateTime): Note {
  const done: Partial<Note> = note.kind === 'question' ? { asked: 'answered' } : { closed: at };
  return { ...note, ...done, editedAt: at };
}
