/**
 * Look-up: she asks. Every way of writing a term leads to it ("e.h.c.p", "send co", "cams"), best
 * match first. Pure: the glossary goes in, senses come out.
 */
import type { Sense } from '../model.ts';

export interface Lookup {
  /** The best senses for what was typed so far, at most `most`. Nothing typed: nothing found. */
  find(query: string, most?: number): Sense[];
}

interface Row {
  sense: Sense;
  term: string;
  standsFor: string;
  mishears: string[];
  standsForWords: string[];
  meaningWords: string[];
}

export function createLookup(senses: readonly Sense[]): Lookup {
  const rows: Row[] = senses.map((sense) => ({
    sense,
    term: squash(sense.term),
    standsFor: squash(sense.standsFor),
    mishears: sense.mishears.map(squash),
    standsForWords: wordsOf(`${sense.term} ${sense.standsFor}`),
    meaningWords: wordsOf(`${sense.standsFor} ${sense.meaning}`),
  }));
  return {
    find(query, most = 8) {
      const asked = squash(query);
      if (asked === '') return [];
      const words = wordsOf(query);
      return rows
        .map((row) => ({ sense: row.sense, worth: worth(row, asked, words) }))
        .filter((hit) => hit.worth > 0)
        .sort((a, b) => b.worth - a.worth || a.sense.term.localeCompare(b.sense.term, 'en-GB'))
        .slice(0, most)
        .map((hit) => hit.sense);
    },
  };
}

/** How well a row answers: exact before beginnings, the term before its full form and meaning. */
function worth(row: Row, asked: string, words: string[]): number {
  if (row.term === asked) return 100;
  if (row.mishears.includes(asked)) return 90;
  if (row.standsFor === asked) return 85;
  if (row.term.startsWith(asked)) return 80;
  if (row.standsFor.startsWith(asked)) return 70;
  if (everyWordBegins(words, row.standsForWords)) return 60;
  if (row.mishears.some((mishear) => mishear.startsWith(asked))) return 50;
  if (everyWordBegins(words, row.meaningWords)) return 40;
  return asked.length >= 4 && oneSlipApart(row.term, asked) ? 30 : 0;
}

function everyWordBegins(asked: string[], words: string[]): boolean {
  return asked.length > 0 && asked.every((part) => words.some((word) => word.startsWith(part)));
}

/** Letters and digits only, so that dots, spaces and hyphens do not matter. */
function squash(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One letter too many, too few, wrong, or two swapped. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
