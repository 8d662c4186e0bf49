/** How well a word of a record answers a word she typed. Both folded; a number from 0, no match, to 4. */
import { slips } from '../glossary/slips.ts';

const exactMatch = 4;
const beginningMatch = 3;
/** Not in the record itself, but in the title or on the day of its meeting. */
export const aroundMatch = 2;
const slipMatch = 1;

/** A word this long may hold one slip, and this long two; a shorter one would become any other. */
const slipFrom = 4;
const twoSlipsFrom = 9;

const isNumber = (word: string) => /^\d+$/.test(word);

export interface Asked {
  word: string;
  /** It may be the beginning of a longer word. */
  begins: boolean;
  /** Words a slip of the key away count too. */
  slips: boolean;
}

/** "tran" is to find transport, while "3" is to find the third and not the thirtieth. */
export function mayBegin(word: string, isLast: boolean): boolean {
  return !isNumber(word) && word.length >= (isLast ? 2 : 3);
}

/** How many slips are forgiven. */
export function slipsIn(word: string): number {
  if (isNumber(word) || word.length < slipFrom) return 0;
  return word.length < twoSlipsFrom ? 1 : 2;
}

export function matchOf({ word, begins, slips: forgiving }: Asked, term: string): number {
  if (term === word || term === `${word}s` || `${term}s` === word) return exactMatch;
  if (begins && term.startsWith(word)) return beginningMatch;
  if (!forgiving) return 0;
  const most = slipsIn(word);
  return most > 0 && slips(word, term, most) <= most ? slipMatch : 0;
}
