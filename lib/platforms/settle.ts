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
import { commonEnd, commonStart, overlap, type Words, wordsOf } from './words.ts';

export interface Line {
  id: number;
  text: string;
}

export interface LineLog {
  /** What the page shows now. */
  see(rows: CaptionRow[], now: number): void;
  /** The lines that have settled since the last call, and earlier ones that changed. */
  settled(now: number): Line[];
  /** Are there words that have not been said yet? */
  readonly pending: boolean;
}

/** Words that stood still for this long count as said. */
const settleMs = 2000;
/** Somebody who talks without a pause is not waited for longer than this. */
const longestWaitMs = 6000;
/** A text that left the page can come back within this time (Zoom shows 20 s of a speaker). */
const rememberMs = 40_000;
/** Below this a text may still turn into something else entirely: recognition is finding its feet. */
const youngWords = 4;

interface Entry {
  text: string;
  words: Words;
  /** When each word last changed. */
  changed: number[];
  /** How many words have been said. */
  said: number;
  /** The lines made from this entry, as ranges of words. */
  lines: { id: number; from: number; to: number; stale: boolean }[];
  mark: string;
  lastSeen: number;
}

export function createLineLog(shape: CaptionReading['shape']): LineLog {
  let nextId = 1;
  /** Everything remembered, oldest first. */
  let entries: Entry[] = [];
  /** The entries of the rows shown last, in their order. */
  let shown: Entry[] = [];
  const ready: Line[] = [];

  function see(rows: CaptionRow[], now: number): void {
    const filled = rows.filter((row) => row.text.trim() !== '');
    const matches = shape === 'list' ? matchList(shown, filled, now) : matchBoxes(entries, filled);
    shown = filled.map((row, i) => {
      const entry = matches[i] ?? newEntry(row);
      if (row.text !== entry.text) rewrite(entry, row.text, now);
      entry.lastSeen = now;
      return entry;
    });
  }

  function newEntry(row: CaptionRow): Entry {
    const entry: Entry = {
      text: '',
      words: wordsOf(''),
      changed: [],
      said: 0,
      lines: [],
      mark: row.mark ?? '',
      lastSeen: 0,
    };
    entries.push(entry);
    return entry;
  }

  function rewrite(entry: Entry, text: string, now: number): void {
    const words = reread(entry, text);
    const { dropped } = overlap(entry.words.folded, words.folded);
    if (dropped > 0) forget(entry, dropped);
    const before = entry.words.folded;
    const start = commonStart(before, words.folded);
    const end = commonEnd(before, words.folded, start);
    const tail = before.length - end;
    const growth = words.folded.length - before.length;

    entry.changed = [
      ...entry.changed.slice(0, start),
      ...Array<number>(words.folded.length - start - end).fill(now),
      ...entry.changed.slice(tail),
    ];
    // A boundary inside what changed moves to its end: the line before it takes the new words in.
    const moved = (i: number) => (i <= start ? i : Math.max(i, tail) + growth);
    for (const line of entry.lines) {
      if (line.to > start && line.from < Math.max(tail, start + 1)) line.stale = true;
      line.from = Math.min(line.from, moved(line.from));
      line.to = moved(line.to);
    }
    entry.said = moved(entry.said);
    entry.text = text;
    entry.words = words;
  }

  /** Words left at the front. What had not been said yet is said now: it will not come again. */
  function forget(entry: Entry, dropped: number): void {
    if (entry.said < dropped) say(entry, dropped);
    const { shown: all, folded, at } = entry.words;
    entry.words = {
      shown: all.slice(dropped),
      folded: folded.slice(dropped),
      at: at.slice(dropped),
    };
    entry.changed = entry.changed.slice(dropped);
    entry.said -= dropped;
    for (const line of entry.lines) {
      line.from -= dropped;
      line.to -= dropped;
    }
    // A line that lost its first words can no longer be said again whole.
    entry.lines = entry.lines.filter((line) => line.from >= 0);
  }

  function say(entry: Entry, to: number): void {
    const id = nextId++;
    entry.lines.push({ id, from: entry.said, to, stale: false });
    ready.push({ id, text: entry.words.shown.slice(entry.said, to).join(' ') });
    entry.said = to;
  }

  function settled(now: number): Line[] {
    for (const entry of entries) {
      const to = settledTo(entry, now);
      if (to > entry.said) say(entry, to);
      for (const line of entry.lines) {
        if (
          !line.stale ||
          entry.changed.slice(line.from, line.to).some((at) => now - at < settleMs)
        ) {
          continue;
        }
        line.stale = false;
        ready.push({ id: line.id, text: entry.words.shown.slice(line.from, line.to).join(' ') });
      }
    }
    entries = entries.filter(
      (entry) => shown.includes(entry) || isOpen(entry) || now - entry.lastSeen < rememberMs,
    );
    return ready.splice(0);
  }

  return {
    see,
    settled,
    get pending() {
      return ready.length > 0 || entries.some(isOpen);
    },
  };
}

function isOpen(entry: Entry): boolean {
  return entry.said < entry.words.shown.length || entry.lines.some((line) => line.stale);
}

/** How far an entry's words may be said: all of them, to the end of a sentence, or as far as stands. */
function settledTo(entry: Entry, now: number): number {
  const { changed, said, words } = entry;
  let still = said;
  while (still < changed.length && now - (changed[still] ?? now) >= settleMs) still++;
  if (still === changed.length) return still;
  for (let i = still; i > said; i--) if (/[.?!]$/.test(words.shown[i - 1] ?? '')) return i;
  const waited = now - (changed[said] ?? now);
  return waited >= longestWaitMs ? still : said;
}

/** The words of a new text; of a long one that only grew, its end alone is read again. */
function reread(entry: Entry, text: string): Words {
  const { shown, folded, at } = entry.words;
  const keep = Math.max(0, shown.length - 12);
  const from = at[keep] ?? 0;
  if (keep === 0 || entry.text.length < from || !text.startsWith(entry.text.slice(0, from))) {
    return wordsOf(text);
  }
  const end = wordsOf(text, from);
  return {
    shown: [...shown.slice(0, keep), ...end.shown],
    folded: [...folded.slice(0, keep), ...end.folded],
    at: [...at.slice(0, keep), ...end.at],
  };
}

/**
 * Rows of a list keep their order, leave at the top and come at the bottom: find how many left so
 * that the rest agrees best with what was shown before.
 */
function matchList(shown: Entry[], rows: CaptionRow[], now: number): (Entry | undefined)[] {
  let best = { gone: shown.length, score: -1 };
  for (let gone = 0; gone <= shown.length; gone++) {
    let score = 0;
    let exact = true;
    for (let i = 0; i < rows.length && gone + i < shown.length; i++) {
      const entry = shown[gone + i];
      const fit = entry ? likeness(entry, rows[i]?.text ?? '', now) : 0;
      if (fit < 2) exact = false;
      score += fit;
    }
    // Rows below the last one we know are new; rows we know must not be missing below.
    if (shown.length - gone > rows.length) score -= shown.length - gone - rows.length;
    if (score > best.score) best = { gone, score };
    if (exact && gone === 0 && rows.length >= shown.length) break;
  }
  return rows.map((row, i) => {
    const entry = shown[best.gone + i];
    return entry && likeness(entry, row.text, now) >= 0 ? entry : undefined;
  });
}

/** 2: the same text. 1: the same, revised. 0: may be, it is young. -2: something else. */
function likeness(entry: Entry, text: string, now: number): number {
  if (entry.text === text) return 2;
  const words = wordsOf(text).folded;
  if (overlap(entry.words.folded, words).share >= 0.5) return 1;
  const latest = entry.changed.at(-1) ?? now;
  return entry.words.folded.length < youngWords && now - latest < settleMs ? 0 : -2;
}

/** Boxes have no order: each takes the remembered text of its speaker that agrees with it most. */
function matchBoxes(entries: Entry[], rows: CaptionRow[]): (Entry | undefined)[] {
  const taken = new Set<Entry>();
  return rows.map((row) => {
    const words = wordsOf(row.text).folded;
    let best: { entry: Entry; worth: number } | undefined;
    for (const entry of entries) {
      if (taken.has(entry) || entry.mark !== (row.mark ?? '')) continue;
      const found = overlap(entry.words.folded, words);
      const young = entry.words.folded.length < youngWords && entry.said === 0;
      if (found.share < 0.5 && !young) continue;
      const worth = found.words + found.share;
      if (!best || worth > best.worth) best = { entry, worth };
    }
    if (best) taken.add(best.entry);
    return best?.entry;
  });
}
