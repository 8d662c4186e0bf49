/**
 * Patterns over words. `<child>` is a class of words (see vocabulary.ts), the rest reads as a regular
 * expression over the words of a sentence with one space between them. A pattern begins and ends at a word.
 *
 * They are run by this small matcher, and not as RegExp: as such the classes are written out wherever they
 * stand, some megabytes that the browser compiles when she types her first word (0.5 s) and again after it
 * has thrown the code away (10 to 200 ms). Here each class exists once. Measured on 2026-11-24.
 */
import { leadingWords, neededWords } from './needed-words.ts';
import { type Node, parsePattern } from './parse-pattern.ts';
import { vocabulary } from './vocabulary.ts';

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

type Then = (at: number) => number;
/** Where the match ends if the rest (`then`) fits too, or -1. */
type Step = (text: string, at: number, then: Then) => number;

const arrive: Then = (at) => at;
let claimAt = -1;

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
      const atWordEnd: Then = (at) => (at === text.length || text[at] === ' ' ? at : -1);
      let at = 0;
      for (const word of words) {
        const start = at;
        at += word.length + 1;
        if (start < from) continue;
        for (const way of pattern.made) {
          if (!mayFit(way) || (way.leads && !way.leads.has(word))) continue;
          claimAt = -1;
          const end = way.step(text, start, atWordEnd);
          if (end >= 0) return { start, end, claim: claimAt < 0 ? null : claimAt };
        }
      }
      return null;
    },
  };
}

interface WordClass {
  node: Node;
  step: Step;
  first: First;
}

const classes = new Map<string, WordClass>();

function classOf(name: string): WordClass {
  const known = classes.get(name);
  if (known) return known;
  const words = vocabulary[name];
  if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
  const node = parsePattern(words);
  const made = { node, step: stepOf(node), first: firstOf(node) };
  classes.set(name, made);
  return made;
}

function stepOf(node: Node): Step {
  switch (node.kind) {
    case 'text': {
      const { text: wanted } = node;
      return (text, at, then) => (text.startsWith(wanted, at) ? then(at + wanted.length) : -1);
    }
    case 'one':
      return (text, at, then) =>
        at < text.length && node.test(text.charCodeAt(at)) ? then(at + 1) : -1;
    case 'all':
      return inOrder(node.nodes.map(stepOf));
    case 'any':
      return oneOf(node.nodes);
    case 'repeat':
      return repeat(stepOf(node.node), node);
    case 'look':
      return look(stepOf(node.node), node);
    case 'class':
      return classOf(node.name).step;
    case 'claim': {
      const step = stepOf(node.node);
      return (text, at, then) => {
        const end = step(text, at, then);
        if (end >= 0) claimAt = at;
        return end;
      };
    }
    case 'start':
      return (_, at, then) => (at === 0 ? then(at) : -1);
    case 'end':
      return (text, at, then) => (at === text.length ? then(at) : -1);
  }
}

function inOrder(steps: readonly Step[]): Step {
  const [only, second] = steps;
  if (!only) return (_, at, then) => then(at);
  if (!second) return only;
  const rest = inOrder(steps.slice(1));
  return (text, at, then) => only(text, at, (next) => rest(text, next, then));
}

/** By the letter they begin with, so that a class of a hundred words costs a handful of looks. */
function oneOf(nodes: readonly Node[]): Step {
  const steps = nodes.map((node) => ({ step: stepOf(node), first: firstOf(node) }));
  const byLetter = new Map<number, Step[]>();
  const stepsFor = (code: number): Step[] => {
    const list = steps.filter(({ first }) => !first || first.has(code)).map(({ step }) => step);
    byLetter.set(code, list);
    return list;
  };
  return (text, at, then) => {
    const code = at < text.length ? text.charCodeAt(at) : -1;
    const list = byLetter.get(code) ?? stepsFor(code);
    for (const step of list) {
      const end = step(text, at, then);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function repeat(
  step: Step,
  { least, most, lazy }: { least: number; most: number; lazy: boolean },
): Step {
  return (text, start, then) => {
    const from = (at: number, done: number): number => {
      const more = () =>
        done >= most
          ? -1
          : // Nothing eaten, nothing gained: stop there.
            step(text, at, (next) => (next === at ? -1 : from(next, done + 1)));
      if (done < least) return more();
      if (lazy) {
        const end = then(at);
        return end >= 0 ? end : more();
      }
      const end = more();
      return end >= 0 ? end : then(at);
    };
    return from(start, 0);
  };
}

function look(step: Step, { behind, negative }: { behind: boolean; negative: boolean }): Step {
  return (text, at, then) => {
    const claim = claimAt;
    const seen = behind ? standsBefore(step, text, at) : step(text, at, arrive) >= 0;
    claimAt = claim;
    return seen === negative ? -1 : then(at);
  };
}

/** Tried from each word before: no look behind begins inside one. */
function standsBefore(step: Step, text: string, at: number): boolean {
  const here: Then = (end) => (end === at ? end : -1);
  for (let from = at; from >= 0; from = from === 0 ? -1 : text.lastIndexOf(' ', from - 2) + 1) {
    if (step(text, from, here) >= 0) return true;
    if (at - from > 60) return false;
  }
  return false;
}

/** The letters it can begin with. Null: any, or none at all. */
type First = ReadonlySet<number> | null;

function firstOf(node: Node): First {
  switch (node.kind) {
    case 'text':
      return node.text === '' ? null : new Set([node.text.charCodeAt(0)]);
    case 'all': {
      const together = new Set<number>();
      for (const part of node.nodes) {
        if (part.kind === 'look' || part.kind === 'start') continue;
        const first = firstOf(part.kind === 'repeat' && part.least === 0 ? part.node : part);
        if (!first) return null;
        for (const code of first) together.add(code);
        if (!mayBeEmpty(part)) return together;
      }
      return null;
    }
    case 'any': {
      const together = new Set<number>();
      for (const part of node.nodes) {
        const first = firstOf(part);
        if (!first) return null;
        for (const code of first) together.add(code);
      }
      return together;
    }
    case 'repeat':
      return node.least === 0 ? null : firstOf(node.node);
    case 'class':
      return classOf(node.name).first;
    case 'claim':
      return firstOf(node.node);
    default:
      return null;
  }
}

function mayBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return node.text === '';
    case 'one':
      return false;
    case 'all':
      return node.nodes.every(mayBeEmpty);
    case 'any':
      return node.nodes.some(mayBeEmpty);
    case 'repeat':
      return node.least === 0 || mayBeEmpty(node.node);
    case 'class':
      return mayBeEmpty(classOf(node.name).node);
    case 'claim':
      return mayBeEmpty(node.node);
    default:
      return true;
  }
}
