import type { Note } from '../../lib/model.ts';
import { kinds } from '../../lib/notes/kinds.ts';
import { clockTime } from './dates.ts';

/** "question at 2.09pm": what tells a note from the next one. */
export function noteName({ kind, at }: Pick<Note, 'kind' | 'at'>): string {
  return `${kinds[kind].word.toLowerCase()} at ${clockTime(at)}`;
}
