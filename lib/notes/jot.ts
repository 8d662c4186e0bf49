/**
 * What she typed into the jot box, as a note: a sign at its start says the kind, "#" an agenda item,
 * "@" a person. Whatever is not understood stays as she typed it.
 */
import { fold } from '../glossary/fold.ts';
import type { AgendaItem, Note, NoteKind } from '../model.ts';
import { kinds, kindsInOrder } from './kinds.ts';
import { theOneNamed } from './named.ts';

export type JotItem = Pick<AgendaItem, 'id' | 'title'>;

export interface JotAround {
  /** The agenda, in its order: "#2" is the second. */
  items: readonly JotItem[];
  /** What is being discussed. */
  itemNow: JotItem | null;
  /** Those here first, then those she has cards of. */
  people: readonly string[];
}

export type Jot = Pick<Note, 'kind' | 'text' | 'item' | 'owner'>;

export function jotOf(typed: string, chosen: NoteKind, around: JotAround): Jot {
  const { kind, text: unsigned } = takeSign(typed, chosen);
  const { item = around.itemNow, text: bare } = takeItem(unsigned, around.items);
  const { text, first } = withNames(bare, around.people);
  return {
    kind,
    text: text.trim(),
    ...(item && { item: { id: item.id, title: item.title } }),
    ...(kind === 'action' && first && { owner: first }),
  };
}

/**
 * A sign counts before a space, a letter, a quotation mark, "@" or "#", and while it is all there is.
 * So "+5 more places", "~20 weeks" and "?!" stay as they are.
 */
export function takeSign(typed: string, chosen: NoteKind): { kind: NoteKind; text: string } {
  const [all, sign, rest] = /^\s*([?!=+~&])(?=$|[\s\p{L}@#"'“‘])(.*)$/su.exec(typed) ?? [];
  const kind = all && kindsInOrder.find((each) => kinds[each].sign === sign);
  return kind ? { kind, text: (rest ?? '').trimStart() } : { kind: chosen, text: typed };
}

/** A word as names and titles have it: "O'Brien", "Smith-Jones". */
const word = "[\\p{L}\\p{M}\\p{N}]+(?:['’.-][\\p{L}\\p{M}\\p{N}]+)*";
const itemMark = new RegExp(`(?<![\\p{L}\\p{N}&#])#(${word})`, 'gu');
const wordsAfter = new RegExp(`^${word}(?: ${word}){0,4}`, 'u');
/** Not inside a word: "her@home.example" names nobody. */
const personMark = /(?<![\p{L}\p{N}])@/gu;

/** The first mark that means an item. It leaves the text: the item stands beside the note. */
function takeItem(
  typed: string,
  items: readonly JotItem[],
): { text: string; item?: JotItem | undefined } {
  for (const mark of typed.matchAll(itemMark)) {
    const item = itemNamed(mark[1] ?? '', items);
    if (item) return { item, text: withoutPart(typed, mark.index, mark.index + mark[0].length) };
  }
  return { text: typed };
}

function itemNamed(said: string, items: readonly JotItem[]): JotItem | null {
  if (/^\d+$/.test(said)) return items[Number(said) - 1] ?? null;
  return theOneNamed(said, items, ({ title }) => title);
}

/** Takes a part out, with the space that stood beside it. */
function withoutPart(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  return /^[^\S\n]|^\p{L}/u.test(after)
    ? before + after.replace(/^[^\S\n]+/, '')
    : before.replace(/[^\S\n]+$/, '') + after;
}

function withNames(
  typed: string,
  people: readonly string[],
): { text: string; first?: string | undefined } {
  let text = '';
  let done = 0;
  let first: string | undefined;
  for (const { index } of typed.matchAll(personMark)) {
    if (index < done) continue;
    const found = personAt(typed.slice(index + 1, index + 1 + longestName), people);
    if (!found) continue;
    text += typed.slice(done, index) + found.name;
    done = index + 1 + found.length;
    first ??= found.name;
  }
  return { text: text + typed.slice(done), first };
}

const longestName = 120;

/** Whom the words after an "@" mean, and how much of them is the name. */
function personAt(
  after: string,
  people: readonly string[],
): { name: string; length: number } | null {
  const whole = people.filter((name) => isAllOf(name, after));
  const [longest] = whole.sort((a, b) => b.length - a.length);
  if (longest) return { name: longest, length: longest.length };
  const words = wordsAfter.exec(after)?.[0].split(' ') ?? [];
  for (let n = words.length; n > 0; n--) {
    const said = words.slice(0, n).join(' ');
    for (const letters of [said, said.replace(/['’]s$/, '')]) {
      // Of several words each must be whole: in "@rowan a letter" the "a" is no beginning of Ashdown.
      const name = n > 1 ? theOneWith(letters, people) : oneOf(letters, people);
      if (name) return { name, length: letters.length };
    }
  }
  return null;
}

/** As the list of names wrote it into the box. */
function isAllOf(name: string, after: string): boolean {
  const same = after.slice(0, name.length).toLowerCase() === name.toLowerCase();
  return name !== '' && same && !/^[\p{L}\p{M}\p{N}]/u.test(after.slice(name.length));
}

/** A whole word counts more than first letters: "@ann" is Ann Lee, though Anna Smith is here too. */
function oneOf(letters: string, people: readonly string[]): string | null {
  return theOneWith(letters, people) ?? theOneNamed(letters, people, (name) => name);
}

function theOneWith(words: string, people: readonly string[]): string | null {
  const wanted = fold(words);
  if (wanted === '') return null;
  const [only, ...others] = people.filter((name) => `${fold(name)} `.startsWith(`${wanted} `));
  return only !== undefined && others.length === 0 ? only : null;
}
