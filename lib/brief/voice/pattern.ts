/**
 * Patterns over words. `<child>` is a class of words (see vocabulary.ts), the rest reads as a regular
 * expression over the words of a sentence with one space between them. A pattern begins and ends at a word.
 *
 * They are run by this small matcher, and not as RegExp: as such the classes are written out wherever they
 * stand, some megabytes that the browser compiles when she types her first word (0.5 s) and again after it
 * has thrown the code away (10 to 200 ms). Here each class exists once. Measured on 2026-11-24.
 */
import { leadingWords, neededWords } from './needed-words.ts';
import { parsePattern } from './parse-pattern.ts';
import { classOf, type Step, stepOf, tryAt } from './steps.ts';

export interface Match {
  start: number;
  end: number;
  /** Where the group named `claim` begins; it reaches to the end. Null: the pattern has none. */
  claim: number | null;
}

export interface Pattern {
  /** The first match that begins at `from` or later. */
  find(text: string, from?: number): Match | null;
}

interface Way {
  step: Step;
  /** It begins with one of these words. */
  leads: ReadonlySet<string> | null;
  /** A sentence without any of these words cannot fit. */
  needs: ReadonlySet<string> | null;
  /** The last sentence that had one of them. */
  seen: number;
}

/** All patterns there are. They are made together when the first is asked for: opening the desk is free. */
const asked: { ways: readonly string[]; made: Way[] }[] = [];
let made = 0;
const byWord = new Map<string, Way[]>();
let sentence = 0;
let lastText: string | null = null;
let words: string[] = [];

function makeAll(): void {
  for (; made < asked.length; made++) {
    const pattern = asked[made];
    for (const way of pattern?.ways ?? []) {
      const node = parsePattern(way);
      const classNode = (name: string) => classOf(name).node;
      const needs = neededWords(node, classNode);
      const leads = leadingWords(node, classNode);
      const one: Way = { step: stepOf(node), leads, needs, seen: -1 };
      pattern?.made.push(one);
      for (const word of needs ?? []) {
        const list = byWord.get(word);
        if (list) list.push(one);
        else byWord.set(word, [one]);
      }
    }
    lastText = null;
  }
}

/** Notes which ways could fit this sentence at all. */
function open(text: string): void {
  if (made < asked.length) makeAll();
  if (text === lastText) return;
  lastText = text;
  sentence++;
  words = text.split(' ');
  for (const word of words) {
    for (const way of byWord.get(word) ?? []) way.seen = sentence;
  }
}

const mayFit = ({ needs, seen }: Way): boolean => !needs || seen === sentence;

export function patternOf(ways: readonly string[]): Pattern {
  const pattern = { ways, made: [] as Way[] };
  asked.push(pattern);
  return {
    find(text, from = 0) {
      open(text);
      if (!pattern.made.some(mayFit)) return null;
      let at = 0;
      for (const word of words) {
        const start = at;
        at += word.length + 1;
        if (start < from) continue;
        for (const way of pattern.made) {
          if (!mayFit(way) || (way.leads && !way.leads.has(word))) continue;
          const match = tryAt(way.step, text, start);
          if (match) return { start, ...match };
        }
      }
      return null;
    },
  };
}
