/**
 * How a text that was rewritten follows from what it was: which word became which. The cheapest way
 * wins. What is added at the end is speech going on and costs nothing.
 */
import { endsSentence, type Word } from './words.ts';

/** A word that stays is worth something; one that is replaced, taken out or put in costs. */
const worth = { same: 4, other: -2, gone: -3, added: -2 };
/** A front that left in mid sentence must be made good by three words that agree. */
const midSentence = -8;

export interface Alignment {
  /** For each old word the place of what it is now; -1 when it is gone. */
  to: number[];
  /** How many old words left at the front, when the text slides. */
  dropped: number;
  /** How many words stayed as they were. */
  same: number;
}

/**
 * `slides`: the text is a window over what was said, so whole sentences may leave at its front for
 * nothing. In such a window a finished sentence is never open again either: "Yes." and a
 * later "yes" are two.
 */
export function align(old: readonly Word[], now: readonly Word[], slides: boolean): Alignment {
  const last = old.at(-1);
  const same = (a: Word, b: Word) => {
    if (slides && endsSentence(a) && !endsSentence(b)) return false;
    // The last word may still have been growing: "boar" is "board" now.
    return a === last ? b.folded.startsWith(a.folded) : a.folded === b.folded;
  };
  const width = now.length + 1;
  const score = new Int32Array((old.length + 1) * width);
  for (let j = 1; j < width; j++) score[j] = j * worth.added;
  for (const [i, word] of old.entries()) {
    const row = (i + 1) * width;
    const left = endsSentence(word) ? 0 : midSentence;
    score[row] = slides ? left : (i + 1) * worth.gone;
    for (const [j, next] of now.entries()) {
      const kept = at(score, row - width + j) + (same(word, next) ? worth.same : worth.other);
      const gone = at(score, row - width + j + 1) + worth.gone;
      const added = at(score, row + j) + worth.added;
      score[row + j + 1] = Math.max(kept, gone, added);
    }
  }
  return trace(old, now, score, same);
}

/** Walks back from the best end. */
function trace(
  old: readonly Word[],
  now: readonly Word[],
  score: Int32Array,
  same: (a: Word, b: Word) => boolean,
): Alignment {
  const width = now.length + 1;
  const last = old.length * width;
  let j = 0;
  for (let end = 1; end < width; end++) if (at(score, last + end) > at(score, last + j)) j = end;
  const found: Alignment = { to: Array<number>(old.length).fill(-1), dropped: 0, same: 0 };
  let i = old.length;
  while (i > 0 && j > 0) {
    const here = at(score, i * width + j);
    const before = old[i - 1];
    const after = now[j - 1];
    const stays = before !== undefined && after !== undefined && same(before, after);
    if (here === at(score, (i - 1) * width + j - 1) + (stays ? worth.same : worth.other)) {
      i--;
      j--;
      found.to[i] = j;
      if (stays) found.same++;
    } else if (here === at(score, (i - 1) * width + j) + worth.gone) {
      i--;
    } else {
      j--;
    }
  }
  found.dropped = i;
  return found;
}

function at(numbers: Int32Array, i: number): number {
  return numbers[i] ?? 0;
}
