/**
 * Which words a sentence must hold one of for a pattern to fit, worked out from the pattern. Most patterns
 * need a word that is not there, and are then not tried at all.
 */
import type { Node } from './parse-pattern.ts';

/** More than this and it is no filter. */
const most = 3000;

export type ClassNode = (name: string) => Node;

/** Null: it cannot be told. */
export function neededWords(node: Node, classNode: ClassNode): ReadonlySet<string> | null {
  if (node.kind === 'any') {
    const all = new Set<string>();
    for (const part of node.nodes) {
      const words = neededWords(part, classNode);
      if (!words) return null;
      for (const word of words) all.add(word);
    }
    return all;
  }
  if (node.kind !== 'all') return wordsFrom([node], classNode);
  let best: ReadonlySet<string> | null = null;
  let atWord = true;
  for (const [at, part] of node.nodes.entries()) {
    if (atWord) {
      const words = wordsFrom(node.nodes.slice(at), classNode);
      if (words && (!best || words.size < best.size)) best = words;
    }
    atWord = endsAtWord(part, atWord, classNode);
  }
  return best;
}

/** Does a new word begin after it, given that one began before it or did not? */
function endsAtWord(node: Node, before: boolean, classNode: ClassNode): boolean {
  switch (node.kind) {
    case 'text':
      return node.text.endsWith(' ');
    case 'all':
      return node.nodes.reduce((at, part) => endsAtWord(part, at, classNode), before);
    case 'any':
      return node.nodes.every((part) => endsAtWord(part, before, classNode));
    case 'repeat':
      return (node.least > 0 || before) && endsAtWord(node.node, before, classNode);
    case 'class':
      return endsAtWord(classNode(node.name), before, classNode);
    case 'look':
    case 'start':
      return before;
    default:
      return false;
  }
}

/** Every word that the pattern can begin with. Null: it cannot be told. */
export function leadingWords(node: Node, classNode: ClassNode): ReadonlySet<string> | null {
  return wordsFrom([node], classNode);
}

function wordsFrom(nodes: readonly Node[], classNode: ClassNode): Set<string> | null {
  const done = new Set<string>();
  const open = grow(nodes, new Set(['']), done, classNode);
  if (!open) return null;
  for (const word of open) done.add(word);
  // It may fit where there is no word at all.
  return done.has('') || done.size > most ? null : done;
}

/** Adds what the nodes may say to each beginning; a whole word goes to `done`. */
function grow(
  nodes: readonly Node[],
  begun: Set<string>,
  done: Set<string>,
  classNode: ClassNode,
): Set<string> | null {
  let open = begun;
  for (const node of nodes) {
    if (open.size === 0) return open;
    const next = growOne(node, open, done, classNode);
    if (!next || next.size + done.size > most) return null;
    open = next;
  }
  return open;
}

function growOne(
  node: Node,
  open: Set<string>,
  done: Set<string>,
  classNode: ClassNode,
): Set<string> | null {
  switch (node.kind) {
    case 'text': {
      const space = node.text.indexOf(' ');
      const said = space < 0 ? node.text : node.text.slice(0, space);
      const grown = [...open].map((word) => word + said);
      if (space < 0) return new Set(grown);
      for (const word of grown) done.add(word);
      return new Set();
    }
    case 'all':
      return grow(node.nodes, open, done, classNode);
    case 'any': {
      const all = new Set<string>();
      for (const part of node.nodes) {
        const next = grow([part], open, done, classNode);
        if (!next) return null;
        for (const word of next) all.add(word);
      }
      return all;
    }
    case 'repeat': {
      const once = grow([node.node], open, done, classNode);
      if (!once || (once.size > 0 && node.most > 1)) return null;
      return node.least > 0 ? once : new Set([...open, ...once]);
    }
    case 'class':
      return grow([classNode(node.name)], open, done, classNode);
    case 'claim':
      return grow([node.node], open, done, classNode);
    case 'look':
    case 'start':
    case 'end':
      return open;
    case 'one': {
      if (!node.few) return null;
      const all = new Set<string>();
      for (const word of open) {
        for (const letter of node.few) {
          if (letter === ' ') done.add(word);
          else all.add(word + letter);
        }
      }
      return all;
    }
  }
}
