/** From a pattern's tree to functions that try it on a sentence. Each class of words is made once. */
import { type Node, parsePattern } from './parse-pattern.ts';
import { vocabulary } from './vocabulary.ts';

export type Then = (at: number) => number;
/** Where the match ends if the rest (`then`) fits too, or -1. */
export type Step = (text: string, at: number, then: Then) => number;

const arrive: Then = (at) => at;

/** Where the claim of the match under way begins, or -1. */
let claimAt = -1;

/** Where the way fits at this place, and where its claim begins. */
export function tryAt(
  step: Step,
  text: string,
  at: number,
): { end: number; claim: number | null } | null {
  claimAt = -1;
  const end = step(text, at, (next) => (next === text.length || text[next] === ' ' ? next : -1));
  return end < 0 ? null : { end, claim: claimAt < 0 ? null : claimAt };
}

interface WordClass {
  node: Node;
  step: Step;
  first: First;
}

const classes = new Map<string, WordClass>();
const vocabularies: Readonly<Record<string, string>>[] = [vocabulary];

/** For rules of other kinds than the voice's: their classes stand beside these. */
export function addVocabulary(words: Readonly<Record<string, string>>): void {
  vocabularies.push(words);
}

export function classOf(name: string): WordClass {
  const known = classes.get(name);
  if (known) return known;
  const words = vocabularies.find((one) => name in one)?.[name];
  if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
  const node = parsePattern(words);
  const made = { node, step: stepOf(node), first: firstOf(node) };
  classes.set(name, made);
  return made;
}

export function stepOf(node: Node): Step {
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
