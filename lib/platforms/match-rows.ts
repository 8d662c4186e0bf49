/**
 * Which of the known rows is each row that the page shows now? Nodes are reused and rows leave, so
 * rows are known again by their words and their order alone.
 */
import type { CaptionRow } from './adapter.ts';
import { align } from './align.ts';
import { comparedWords, headCut, leftAtEnd, type RowText } from './row-text.ts';
import { commonEnd, commonStart, endsSentence, type Word, wordsOf } from './words.ts';

/** For each row the one it was, or nothing when it is new. */
type Matches = (RowText | undefined)[];

/** A text that began less than this ago may still turn into something else entirely. */
const youngMs = 2000;

function isYoung(row: RowText, now: number): boolean {
  const first = row.words[0];
  const last = row.words.at(-1);
  if (!first || !last) return true;
  return row.said === 0 && !endsSentence(last) && now - first.heard < youngMs;
}

/**
 * Rows of a list keep their order, leave at the top and come at the bottom: find how many left so
 * that the rest agrees best with what was shown before.
 */
export function matchList(shown: readonly RowText[], rows: CaptionRow[], now: number): Matches {
  const words: Word[][] = [];
  const wordsAt = (i: number) => {
    words[i] ??= wordsOf(rows[i]?.text ?? '');
    return words[i] ?? [];
  };
  const fits = (known: RowText, i: number) => {
    const text = rows[i]?.text ?? '';
    // A long text is taken to words only when neither its beginning nor its middle is known.
    const half = known.text.length >> 1;
    const middle = known.text.slice(half, half + 200);
    const goesOn = half > 20 && text.startsWith(middle, half);
    return goesOn || headCut(known, text) > 0 || alike(known, wordsAt(i), now);
  };
  let best = { gone: shown.length, score: 0, equal: 0 };
  for (let gone = 0; gone < shown.length; gone++) {
    let score = 0;
    let equal = 0;
    const pairs = Math.min(rows.length, shown.length - gone);
    for (let i = 0; i < pairs; i++) {
      const known = shown[gone + i];
      if (!known) continue;
      if (known.text === rows[i]?.text) {
        equal++;
        score += 3;
      } else {
        score += fits(known, i) ? 1 : -2;
      }
    }
    // Rows below the last one we know are new; rows we know must not be missing below.
    score -= Math.max(0, shown.length - gone - rows.length);
    if (score > best.score) best = { gone, score, equal };
    // Nothing left, and at most one row was rewritten: by far the most frequent.
    if (gone === 0 && pairs > 1 && score >= shown.length * 3 - 2) break;
  }
  // Between rows that stayed, even another text is the same row, put right.
  const pinned = best.equal > 0;
  return rows.map((_, i) => {
    const known = shown[best.gone + i];
    return known && (pinned || fits(known, i)) ? known : undefined;
  });
}

/** Is this likely the same text, revised or grown? */
function alike(known: RowText, words: Word[], now: number): boolean {
  const least = Math.max(1, Math.min(known.words.length, words.length));
  const start = commonStart(known.words, words);
  const end = commonEnd(known.words, words, start);
  if ((start + end) * 2 >= least || isYoung(known, now)) return true;
  return (
    least <= comparedWords && agreement(known, words, now, { slides: false, isShown: true }) > 0
  );
}

/**
 * How well a text goes on from a known one; not above 0: it is another. Words that are new are often
 * heard wrong, so that they may turn into others as long as they are seen; words that have stood may
 * not.
 */
function agreement(
  known: RowText,
  words: Word[],
  now: number,
  { slides, isShown }: { slides: boolean; isShown: boolean },
): number {
  const { to, dropped, same } = align(known.words, words, slides);
  if (slides && isShown && leftAtEnd(words, same)) return same;
  const last = known.words.at(-1);
  const end = words[to.at(-1) ?? -1];
  if (last && endsSentence(last)) {
    // What was finished is not open again: this is another text that begins alike.
    if (!end || !endsSentence(end)) return 0;
    // What was pushed out comes back when there is more of it, or something was put right.
    if (!isShown && same === words.length) return 0;
  }
  const lost = known.words.filter(
    (word, i) => i >= dropped && words[to[i] ?? -1]?.folded !== word.folded,
  );
  const firm = lost.filter(({ changed }) => now - changed >= youngMs);
  if (same <= firm.length) return 0;
  // Of two that agree equally the one that lost no sentences is likelier.
  const slid = dropped > 0 ? 0.6 : 0;
  return Math.max(0.5, same - slid - 3 * firm.length - (isShown ? 0 : lost.length));
}

/** Boxes have no order: each takes the known text of its speaker that agrees with it most. */
export function matchBoxes(
  known: readonly RowText[],
  shown: ReadonlySet<RowText>,
  rows: CaptionRow[],
  now: number,
): Matches {
  const matches: Matches = rows.map(() => undefined);
  const taken = new Set<RowText>();
  const match = (i: number, each: RowText) => {
    matches[i] = each;
    taken.add(each);
  };
  for (const [i, { text, mark = '' }] of rows.entries()) {
    const same = known.find(
      (each) => shown.has(each) && !taken.has(each) && each.text === text && each.mark === mark,
    );
    if (same) match(i, same);
  }
  const left = known.filter((each) => !taken.has(each));
  const fits = rows.flatMap((row, i) => {
    if (matches[i]) return [];
    const words = wordsOf(row.text);
    return left.map((each) => ({ i, each, fit: fitOf(each, row, words, shown.has(each), now) }));
  });
  fits.sort((a, b) => b.fit - a.fit);
  for (const { i, each, fit } of fits) {
    if (fit > 0 && !matches[i] && !taken.has(each)) match(i, each);
  }
  return matches;
}

/** 0: another text. The more words agree, the more. */
function fitOf(
  known: RowText,
  row: CaptionRow,
  words: Word[],
  isShown: boolean,
  now: number,
): number {
  if (known.mark !== (row.mark ?? '')) return 0;
  const nearer = isShown ? 0.5 : 0;
  if (row.text.startsWith(known.text) && row.text !== known.text) {
    return known.words.length + nearer;
  }
  const same = agreement(known, words, now, { slides: true, isShown });
  if (same > 0) return same + nearer;
  return isYoung(known, now) ? nearer + 0.25 : 0;
}
