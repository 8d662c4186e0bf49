/** The terms of whole papers, counted. Pure; a long paper is read line by line, in as many goes as it takes. */
import type { Sense } from '../model.ts';
import { squash } from './fold.ts';
import type { Spotter } from './spot.ts';

export interface PaperTerm {
  term: string;
  /** Every sense it may have here, the likeliest first. */
  senses: Sense[];
  count: number;
}

/** Letters that no list has. */
export interface UnknownLetters {
  letters: string;
  count: number;
  /** The words around it where it comes first: papers often say there what it stands for. */
  around: string;
}

export interface PaperTerms {
  /** The most frequent first. */
  unknown: UnknownLetters[];
  terms: PaperTerm[];
}

export interface PaperCount {
  add(line: string): void;
  result(): PaperTerms;
}

export function createPaperCount({ spot }: Spotter): PaperCount {
  const terms = new Map<string, { term: string; count: number; firsts: Map<Sense, number> }>();
  const unknown = new Map<string, UnknownLetters>();

  return {
    add(line) {
      const found = spot(line);
      for (const { term, senses } of found.terms) {
        const entry = terms.get(term) ?? { term, count: 0, firsts: new Map() };
        entry.count++;
        senses.forEach((sense, i) => {
          entry.firsts.set(sense, (entry.firsts.get(sense) ?? 0) + (i === 0 ? 1 : 0));
        });
        terms.set(term, entry);
      }
      for (const shown of found.unknown) {
        const letters = shown.replace(/(?<=\p{Lu})['’]?s$/u, '');
        const entry = unknown.get(letters) ?? { letters, count: 0, around: around(line, shown) };
        entry.count += timesIn(line, shown);
        unknown.set(letters, entry);
      }
    },
    result: () => ({
      unknown: [...unknown.values()].sort(
        (a, b) => b.count - a.count || compare(a.letters, b.letters),
      ),
      terms: [...terms.values()]
        .map(({ term, count, firsts }) => ({ term, count, senses: likeliestFirst(firsts) }))
        .sort((a, b) => b.count - a.count || compare(squash(a.term), squash(b.term))),
    }),
  };
}

function likeliestFirst(firsts: ReadonlyMap<Sense, number>): Sense[] {
  return [...firsts].sort((a, b) => b[1] - a[1]).map(([sense]) => sense);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** As a whole word: "PAIG" and not the start of "PAIGs", which comes by itself. */
function timesIn(line: string, shown: string): number {
  return line.split(/[^\p{L}\p{N}&'’]+/u).filter((word) => word === shown).length || 1;
}

const longestAround = 140;

/** The line, or its part around the word with whole words at both ends. */
function around(line: string, word: string): string {
  const text = line.trim();
  if (text.length <= longestAround) return text;
  const middle = text.indexOf(word) + word.length / 2;
  const from = Math.max(0, Math.min(text.length - longestAround, middle - longestAround / 2));
  const part = text.slice(from, from + longestAround);
  const start = from > 0 ? `…${part.replace(/^\S*\s/, '')}` : part;
  return from + longestAround < text.length ? `${start.replace(/\s\S*$/, '')}…` : start;
}

/** A line shorter than this was ended by its writer, not by the edge of the page. */
const fullLine = 45;
/** No line is joined on for ever. */
const longestLine = 1000;

/**
 * The lines of a paper as they were meant. A PDF and an e-mail break lines at the edge of the page, in
 * the middle of "integrated care board"; such a line is joined to the next.
 */
export function* linesOf(text: string): Generator<string> {
  let line = '';
  for (const next of pieces(text.replace(/\u00AD/g, ''))) {
    if (line && next && goesOn(line, next)) {
      line = /\p{Ll}-$/u.test(line) ? line + next : `${line} ${next}`;
    } else {
      if (line) yield line;
      line = next;
    }
  }
  if (line) yield line;
}

function* pieces(text: string): Generator<string> {
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).trim();
    // A file without line ends is cut where words end.
    if (line.length <= longestLine) yield line;
    else yield* line.match(new RegExp(`.{1,${longestLine}}(?:\\s|$)|\\S+`, 'gu')) ?? [];
    from = end + 1;
  }
}

function goesOn(line: string, next: string): boolean {
  if (line.length + next.length > longestLine) return false;
  return /^\p{Ll}/u.test(next) || (line.length >= fullLine && !/[.!?:;|]["')\]]*$/u.test(line));
}
