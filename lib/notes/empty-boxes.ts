import type { Note } from '../model.ts';
import { boxesOf } from './boxes.ts';

/** What a decision still lacks, as its card names it. */
export function emptyBoxes(note: Note): string[] {
  if (note.kind !== 'decision') return [];
  return boxesOf(note).flatMap(({ id, word, filled }) => {
    if (filled) return [];
    const lacksBoth = id === 'meetingAfter' && !note.meetingAfter && !note.invited;
    return lacksBoth ? [word, askedToCome] : [word];
  });
}

const askedToCome = 'Asked to come';
