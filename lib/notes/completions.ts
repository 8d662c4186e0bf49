/** What may be meant while she types after "@" or "#". */
import { fold } from '../glossary/fold.ts';
import type { JotAround, JotItem } from './jot.ts';
import { beginningWith } from './named.ts';

/** A name goes into the text; an item is kept beside it. */
export type Completion = { label: string; name: string } | { label: string; item: JotItem };

export interface Completions {
  /** The mark and what is typed of the word: what a completion takes the place of. */
  from: number;
  to: number;
  options: Completion[];
}

const most = 5;
/** Nobody types more of a name or a title than this before taking it from the list. */
const longestTyped = 60;

/** Null: no list. */
export function completionsOf(
  text: string,
  caret: number,
  { items, people }: Pick<JotAround, 'items' | 'people'>,
): Completions | null {
  const start = Math.max(0, caret - longestTyped);
  const before = text.slice(start, caret);
  const at = Math.max(before.lastIndexOf('@'), before.lastIndexOf('#'));
  const letters = before.slice(at + 1);
  // After a space she has gone on writing: what is named before it stays named.
  if (at < 0 || /^\s|\s$|\n/.test(letters) || /[\p{L}\p{N}]/u.test(text[start + at - 1] ?? '')) {
    return null;
  }
  const found = before[at] === '@' ? peopleFor(letters, people) : itemsFor(letters, items);
  if (found.length === 0) return null;
  const rest = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(caret))?.[0].length ?? 0;
  return { from: start + at, to: caret + rest, options: found.slice(0, most) };
}

function peopleFor(letters: string, people: readonly string[]): Completion[] {
  const { whole, later } = beginningWith(letters, people, (name) => name);
  const found = letters === '' ? people : [...whole, ...later];
  // Nothing is left to complete, and Enter saves.
  if (found.length === 1 && fold(found[0] ?? '') === fold(letters)) return [];
  return found.map((name) => ({ label: name, name }));
}

function itemsFor(letters: string, items: readonly JotItem[]): Completion[] {
  const numbered = items.map((item, i) => ({ item, label: `${i + 1} ${item.title}` }));
  const byNumber = numbered.filter((_, i) => String(i + 1).startsWith(letters));
  const { whole, later } = beginningWith(letters, numbered, ({ item }) => item.title);
  return letters === '' || byNumber.length > 0 ? byNumber : [...whole, ...later];
}

/** The text after one was taken, and where the cursor stands in it. */
export function take(
  text: string,
  { from, to }: Pick<Completions, 'from' | 'to'>,
  taken: Completion,
): { text: string; caret: number; item?: JotItem } {
  // She goes on writing there, with one space.
  const after = text.slice(to).replace(/^ /, '');
  if ('item' in taken) {
    const { id, title } = taken.item;
    return { text: text.slice(0, from) + after, caret: from, item: { id, title } };
  }
  const name = `@${taken.name} `;
  return { text: text.slice(0, from) + name + after, caret: from + name.length };
}
