/** Caption text as words, so that texts are compared by what was said and not by commas or capitals. */
export interface Words {
  /** As shown. */
  shown: string[];
  /** Lower case, letters and digits only: what is compared. */
  folded: string[];
  /** Where each word starts in the text. */
  at: number[];
}

const word = /\S+/gu;

/** The words of `text`, from character `from` on. */
export function wordsOf(text: string, from = 0): Words {
  const words: Words = { shown: [], folded: [], at: [] };
  word.lastIndex = from;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    words.shown.push(match[0]);
    words.folded.push(fold(match[0]));
    words.at.push(match.index);
  }
  return words;
}

function fold(shown: string): string {
  return shown.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || shown;
}

/** How many words two lists share from the start. */
export function commonStart(a: readonly string[], b: readonly string[], from = 0): number {
  let i = 0;
  while (from + i < a.length && i < b.length && a[from + i] === b[i]) i++;
  return i;
}

/** How many words two lists share at the end, leaving their first `keep` words alone. */
export function commonEnd(a: readonly string[], b: readonly string[], keep: number): number {
  const most = Math.min(a.length, b.length) - keep;
  let i = 0;
  while (i < most && a[a.length - 1 - i] === b[b.length - 1 - i]) i++;
  return i;
}

export interface Overlap {
  /** How many words left at the front. */
  dropped: number;
  /** How much of what should still be there is there, 0 to 1. */
  share: number;
  /** The number of words that agree. */
  words: number;
}

/**
 * How `now` follows from `before` when words may have left at the front, been replaced anywhere and
 * been added at the end: the shift under which most words agree, the smallest of equal ones.
 */
export function overlap(before: readonly string[], now: readonly string[]): Overlap {
  const plain = agreement(before, now, 0);
  if (plain.share >= 0.6) return plain;
  let best = plain;
  for (let dropped = 1; dropped < before.length; dropped++) {
    const shifted = agreement(before, now, dropped);
    // A shift on the strength of a word or two would be chance.
    if (shifted.words >= 3 && shifted.share >= 0.6 && shifted.words > best.words) best = shifted;
  }
  return best;
}

function agreement(before: readonly string[], now: readonly string[], dropped: number): Overlap {
  const length = Math.min(before.length - dropped, now.length);
  let words = 0;
  for (let i = 0; i < length; i++) if (before[dropped + i] === now[i]) words++;
  return { dropped, words, share: length > 0 ? words / length : 0 };
}
