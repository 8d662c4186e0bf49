import { doubleMetaphone } from 'double-metaphone';

/** How a word sounds in English, roughly: words that captions confuse have the same. */
export function soundOf(squashed: string): string {
  return doubleMetaphone(squashed)[0];
}
