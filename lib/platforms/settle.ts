/**
 * From caption rows that are still being written to lines that were said.
 *
 * Every page rewrites its captions in place, reuses its nodes and throws old rows away, each in its
 * own manner. So nothing here trusts a node: the log keeps what it has read (a few dozen texts),
 * finds each row's earlier self by its words, and says a line once, when its words have stood still.
 * If words change after that, the same line is said again with the same id.
 *
 * Pure: rows and time go in, lines come out. Times are milliseconds of any clock that goes forward.
 */
import type { CaptionReading, CaptionRow } from './adapter.ts';
import { matchBoxes, matchList } from './match-rows.ts';
import {
  type LineSpan,
  newRow,
  type RowText,
  rewriteBox,
  rewriteList,
  spanText,
} from './row-text.ts';
import { endsSentence } from './words.ts';

export interface Line {
  id: number;
  text: string;
}

export interface LineLog {
  /**
   * What the page shows now. `drawn`: rows the page drew anew, so that some may be old ones back
   * again. `before`: what stood there before anybody listened; it is never said.
   */
  see(rows: CaptionRow[], now: number, kind?: 'drawn' | 'before'): void;
  /** The lines that have settled since the last call, and earlier ones that changed. */
  settled(now: number): Line[];
  /** When to ask again; null: all has been said. */
  due(now: number): number | null;
  /** When words last changed. */
  readonly changed: number;
}

/** Words that stood still for this long count as said. */
const settleMs = 2000;
/** Somebody who talks without a pause is not waited for longer than this. */
const longestWaitMs = 6000;
/** Words that never stand still are said in the end as they are. */
const restlessMs = 12_000;
/** A line is no longer than this, however much there is to say at once. */
const longestLine = 80;
/** Not asked more often than this while words wait for each other. */
const askMs = 250;

export function createLineLog({ shape, windowMs = 0 }: CaptionReading): LineLog {
  let nextId = 1;
  let changed = Number.NEGATIVE_INFINITY;
  /** The rows shown last, in their order, and before them those that are kept for other reasons. */
  let shown: RowText[] = [];
  let known: RowText[] = [];
  /** The last rows that a list showed before it went. */
  let redrawn: RowText[] = [];
  const ready: Line[] = [];

  function see(rows: CaptionRow[], now: number, kind?: 'drawn' | 'before'): void {
    const filled = rows.filter((row) => row.text.trim() !== '');
    const matches = match(filled, now, kind === 'drawn');
    if (shown.length > 0) redrawn = shown;
    shown = filled.map((row, i) => {
      const text = matches[i] ?? newRow(row.mark);
      if (!matches[i]) known.push(text);
      if (row.text === text.text) return text;
      if (shape === 'list') rewriteList(text, row.text, now, say);
      else rewriteBox(text, row.text, now, say);
      if (kind === 'before') text.said = text.words.length;
      changed = Math.max(changed, text.changed);
      return text;
    });
  }

  function match(rows: CaptionRow[], now: number, drawn: boolean) {
    if (shape === 'boxes') return matchBoxes(known.filter(isLive(now)), new Set(shown), rows, now);
    return matchList(drawn && shown.length === 0 ? redrawn : shown, rows, now);
  }

  /** Says a row's words up to `to`. */
  function say(row: RowText, to: number): void {
    while (row.said < to) {
      const end = Math.min(to, row.said + longestLine);
      const line = { id: nextId++, from: row.said, to: end, text: spanText(row, row.said, end) };
      row.lines.push(line);
      ready.push({ id: line.id, text: line.text });
      row.said = end;
    }
  }

  /** Lines come in the order in which their first words were heard. */
  function sayInOrder(now: number): boolean {
    let any = false;
    let earlier = Number.POSITIVE_INFINITY;
    const open = known.filter((row) => row.said < row.words.length);
    for (const row of open.sort((a, b) => pendingSince(a) - pendingSince(b))) {
      if (pendingSince(row) > earlier) break;
      const to = settledTo(row, now);
      if (to > row.said) any = true;
      say(row, to);
      earlier = Math.min(earlier, pendingSince(row));
    }
    return any;
  }

  function settled(now: number): Line[] {
    while (sayInOrder(now));
    for (const row of known) {
      for (const line of row.lines) {
        const text = spanText(row, line.from, line.to);
        if (text === line.text || !stands(row, line, now)) continue;
        line.text = text;
        ready.push({ id: line.id, text });
      }
    }
    known = known.filter((row) => isLive(now)(row) || isOpen(row));
    return ready.splice(0);
  }

  /** Can the page show this text again? */
  function isLive(now: number): (row: RowText) => boolean {
    const rows = new Set(shape === 'list' ? [...shown, ...redrawn] : shown);
    return (row) => rows.has(row) || now - row.changed < windowMs;
  }

  function due(now: number): number | null {
    const times = known.filter(isOpen).map((row) => row.words[row.said]?.changed ?? row.changed);
    if (ready.length > 0) return now;
    if (times.length === 0) return null;
    return Math.max(now + askMs, Math.min(...times) + settleMs);
  }

  return {
    see,
    settled,
    due,
    get changed() {
      return changed;
    },
  };
}

/** Words of it wait to be said, or a line of it to be said again. */
function isOpen(row: RowText): boolean {
  return (
    row.said < row.words.length ||
    row.lines.some((line) => spanText(row, line.from, line.to) !== line.text)
  );
}

/** When the first of the words that wait was heard. */
function pendingSince({ words, said }: RowText): number {
  let since = Number.POSITIVE_INFINITY;
  for (let i = said; i < words.length; i++) since = Math.min(since, words[i]?.heard ?? since);
  return since;
}

function stands({ words }: RowText, { from, to }: LineSpan, now: number): boolean {
  return words.slice(from, to).every(({ changed }) => now - changed >= settleMs);
}

/** How far a row's words may be said: all of them, to the end of a sentence, or as far as stands. */
function settledTo(row: RowText, now: number): number {
  const { words, said } = row;
  const pending = words.slice(said);
  const still = pending.findIndex(({ changed }) => now - changed < settleMs);
  if (still < 0) return words.length;
  const end = pending.slice(0, still).findLastIndex(endsSentence) + 1;
  if (end > 0) return said + end;
  const waited = now - pendingSince(row);
  if (waited >= restlessMs) {
    return said + pending.findLastIndex(({ heard }) => now - heard >= longestWaitMs) + 1;
  }
  return waited >= longestWaitMs ? said + still : said;
}
