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

/** The note as it was before that. */
export function reopened(note: Note): Note {
  const { closed: _, asked, ...rest } = note;
  return asked === undefined || asked === 'answered' ? rest : { ...rest, asked };
}

/** "Done", of a note of a kind that can be open and is not; null: nothing to say. */
export function settledWord(note: Note): string | null {
  const is = note.kind === 'question' ? note.asked === 'answered' : note.closed !== undefined;
  return is ? (settleWords[note.kind] ?? null) : null;
}
