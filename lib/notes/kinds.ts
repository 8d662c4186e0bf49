import type { NoteKind } from '../model.ts';

interface Kind {
  /** As she reads it. */
  word: string;
  /** A jot that starts with it is of this kind. */
  sign?: string;
}

/** The kinds of what she jots, in the order they are offered. */
export const kinds: Record<NoteKind, Kind> = {
  note: { word: 'Note' },
  question: { word: 'Question', sign: '?' },
  decision: { word: 'Decision', sign: '=' },
  action: { word: 'Action', sign: '!' },
  win: { word: 'Win', sign: '+' },
  correction: { word: 'New fact', sign: '~' },
  'forum task': { word: 'Ask forum', sign: '&' },
};

export const kindsInOrder = Object.keys(kinds) as NoteKind[];
