import type { Note } from '../../../lib/model.ts';
import { type PhraseId, wordsOf } from '../../../lib/tips/phrases.ts';
import type { NoteSurroundings } from '../NoteCard.tsx';

const phrases: Partial<Record<keyof Note, PhraseId>> = {
  decided: 'who decides',
  owner: 'owner',
  due: 'owner',
  approver: 'missing person',
  answerBy: 'date',
  meetingAfter: 'meeting after',
};

/** What to ask in the room to have a box filled: what to say, and how it is copied. */
export interface Ask {
  words: string;
  copy(text: string): Promise<boolean>;
}

/** Undefined: there is no phrase for this box, or it says what the meeting would have to fill in. */
export function askFor(id: keyof Note, { words, copy }: NoteSurroundings): Ask | undefined {
  const phrase = phrases[id];
  const said = phrase && wordsOf(phrase, words);
  return said ? { words: said, copy } : undefined;
}
