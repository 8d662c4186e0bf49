import type { NoteKind } from '../model.ts';

interface Kind {
  /** As she reads it. */
  word: string;
  /** A jot that starts with it is of this kind. */
  sign?: string;
  /** Jotted, it asks for more at once: who, and by when. The others wait until she opens them. */
  asks?: true;
}

/** The kinds of what she jots, in the order they are offered. */
export const kinds: Record<NoteKind, Kind> = {
  note: { word: 'Note' },
  question: { word: 'Question', sign: '?' },
  decision: { word: 'Decision', sign: '=', asks: true },
  action: { word: 'Action', sign: '!', asks: true },
  win: { word: 'Win', sign: '+' },
  correction: { word: 'New fact', sign: '~', asks: true },
  'forum task': { word: 'Ask forum', sign: '&', asks: true },
};

export const kindsInOrder = Object.keys(kinds) as NoteKind[];
