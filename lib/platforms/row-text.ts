/**
 * What is known of one caption row: its words, when each was heard and last changed, how far they
 * have been said, and as which lines. Pages rewrite a row in place; this follows them, and costs as
 * much as what changed (a Meet block reaches 25,000 characters). Times are milliseconds of any clock
 * that goes forward.
 */
import { type Alignment, align } from './align.ts';
import { commonEnd, commonStart, endsSentence, type Word, wordsOf } from './words.ts';

export interface HeardWord extends Word {
  /** When the page first had a word here. A correction does not change it. */
  heard: number;
  changed: number;
}

/** A line made from a row: its words `from` up to `to`, as they were said last. */
export interface LineSpan {
  id: number;
  from: number;
  to: number;
  text: string;
}

export interface RowText {
  mark: string;
  text: string;
  words: HeardWord[];
  /** How many words have been said. */
  said: number;
  /** Oldest first. Old ones are let go: nothing is corrected that late. */
  lines: LineSpan[];
  /** When the page last wrote it. Leaving at the front is no writing. */
  changed: number;
}

/** Lines further back than this many words are no longer watched for corrections. */
const correctedWords = 400;
const correctedCharacters = 2000;
/** Only longer texts lose their head on the page (Meet cuts 250 characters and more at a time). */
const cutCharacters = 250;
/** Longer stretches than this are not compared word by word. */
export const comparedWords = 200;

export function newRow(mark = ''): RowText {
  return { mark, text: '', words: [], said: 0, lines: [], changed: Number.NEGATIVE_INFINITY };
}

export function spanText(row: RowText, from: number, to: number): string {
  return row.words
    .slice(from, to)
    .map(({ shown }) => shown)
    .join(' ');
}

/**
 * The row's text is now another. `leave` is told how many words left at the front without having
 * been said, before they go.
 */
export function rewriteList(row: RowText, text: string, now: number, leave: Leave): void {
  const cut = headCut(row, text);
  if (cut > 0) drop(row, cut, leave);
  const kept = keptWords(row, text);
  const from = row.words[kept]?.at ?? (kept > 0 ? row.text.length : 0);
  const old = row.words.slice(kept);
  // The word before may have grown: "boar" is now "board".
  const fresh = wordsOf(text, from);
  replace(row, kept, fresh, alignTail(old, fresh), now);
  row.text = text;
}

/** The same for a text that slides over what was said: whole sentences leave at its front. */
export function rewriteBox(row: RowText, text: string, now: number, leave: Leave): void {
  const fresh = wordsOf(text);
  const found = goesOn(row, text) ? onward(row.words) : align(row.words, fresh, true);
  const { dropped } = found;
  // Words that were there for a moment in mid sentence did not leave: they were corrected away.
  const last = row.words[dropped - 1];
  if (last && (dropped <= row.said || endsSentence(last))) {
    drop(row, dropped, leave);
    found.to = found.to.slice(dropped);
  }
  if (fresh.length < row.words.length && leftAtEnd(fresh, found.same)) {
    leave(row, row.words.length);
    row.lines = [];
  }
  replace(row, 0, fresh, found.to, now);
  row.text = text;
}

/** Nothing but new words at the end, by far the most frequent: nothing needs to be aligned. */
function goesOn({ text: before }: RowText, text: string): boolean {
  return text.startsWith(before) && /^\s/.test(text.slice(before.length, before.length + 1));
}

function onward(words: readonly Word[]): Alignment {
  return { to: words.map((_, i) => i), dropped: 0, same: words.length };
}

/**
 * Sentences go by the age of their last correction, so that now and then a later one goes first: then
 * all that is left was there before, and ends a sentence. `same`: the words that stayed.
 */
export function leftAtEnd(words: readonly Word[], same: number): boolean {
  const last = words.at(-1);
  return last !== undefined && same === words.length && endsSentence(last);
}

type Leave = (row: RowText, words: number) => void;

/** How many words a long text lost at its front; 0 when it still begins as before. */
export function headCut(row: RowText, text: string): number {
  if (row.text.length < cutCharacters || text.length < 80) return 0;
  for (const from of [0, 100]) {
    const probe = text.slice(from, from + 80);
    if (probe.length < 80 || row.text.startsWith(probe, from)) return 0;
    const cut = row.text.indexOf(probe) - from;
    if (cut >= 100) return row.words.findIndex(({ at }) => at >= cut);
  }
  return 0;
}

/** Words left at the front. What had not been said yet is said now: it will not come again. */
function drop(row: RowText, words: number, leave: Leave): void {
  if (row.said < words) leave(row, words);
  const characters = row.words[words]?.at ?? row.text.length;
  row.words.splice(0, words);
  for (const word of row.words) word.at -= characters;
  row.text = row.text.slice(characters);
  row.said -= words;
  for (const line of row.lines) {
    line.from -= words;
    line.to -= words;
  }
  // A line that lost its first words can no longer be said again whole.
  row.lines = row.lines.filter((line) => line.from >= 0);
}

/** How many words at the start are surely as they were, but for the last one, which may still grow. */
function keptWords({ text: before, words }: RowText, text: string): number {
  const near = Math.max(0, words.length - 12);
  const nearAt = words[near]?.at ?? 0;
  // Nothing is put right further back than this.
  const from = Math.max(0, nearAt - correctedCharacters);
  let same = text.startsWith(before.slice(from, nearAt), from) ? nearAt : 0;
  while (same < before.length && before.charCodeAt(same) === text.charCodeAt(same)) same++;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) <= same) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function alignTail(old: HeardWord[], fresh: Word[]): number[] {
  const start = commonStart(old, fresh);
  const end = commonEnd(old, fresh, start);
  const oldMiddle = old.slice(start, old.length - end);
  const freshMiddle = fresh.slice(start, fresh.length - end);
  const middle =
    oldMiddle.length > comparedWords || freshMiddle.length > comparedWords
      ? oldMiddle.map((_, i) => Math.min(i, freshMiddle.length - 1))
      : align(oldMiddle, freshMiddle, false).to;
  return [
    ...old.slice(0, start).map((_, i) => i),
    ...middle.map((to) => (to < 0 ? -1 : start + to)),
    ...old.slice(old.length - end).map((_, i) => fresh.length - end + i),
  ];
}

/** Puts new words in place of those from `kept` on. `to` says for each of those what it became. */
function replace(
  row: RowText,
  kept: number,
  fresh: Word[],
  to: Alignment['to'],
  now: number,
): void {
  const old = row.words.slice(kept);
  const was = new Map<number, HeardWord>();
  for (const [i, j] of to.entries()) {
    const word = old[i];
    if (word && j >= 0) was.set(j, word);
  }
  const words = fresh.map((word, j): HeardWord => {
    const before = was.get(j);
    const changed = before?.folded === word.folded ? before.changed : now;
    return { ...word, heard: before?.heard ?? now, changed };
  });
  const isNew = ({ shown }: Word, j: number) => shown !== was.get(j)?.shown;
  if (words.length !== old.length || words.some(isNew)) row.changed = now;
  // A boundary stays behind the word it stood behind. What is put in between belongs to what follows.
  const moved = (boundary: number): number => {
    if (boundary <= kept) return boundary;
    for (let i = boundary - kept - 1; i >= 0; i--) {
      const j = to[i] ?? -1;
      if (j >= 0) return kept + j + 1;
    }
    return kept;
  };
  for (const line of row.lines) {
    line.from = moved(line.from);
    line.to = moved(line.to);
  }
  row.said = moved(row.said);
  row.words.splice(kept, old.length, ...words);
  row.lines = row.lines.filter((line) => row.words.length - line.to < correctedWords);
}
