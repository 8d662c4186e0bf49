import type { Partner } from '../model.ts';
import type { Reader } from './report.ts';
import { withRoles } from './roles.ts';
import { withoutSmallNumbers } from './small-numbers.ts';

export interface Known {
  partners: readonly Partner[];
  /** Names of others who were there. */
  people: readonly string[];
}

/** How words are read by members, who get roles and no small numbers; reps read them as they are. */
export function wordsFor(reader: Reader, { partners, people }: Known): (text: string) => string {
  if (reader === 'reps') return (text) => text;
  return (text) => withoutSmallNumbers(withRoles(text, partners, people));
}
