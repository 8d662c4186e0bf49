import type { Partner } from '../model.ts';
import { isGiven, readingsOf } from './name-on-page.ts';
import { wordsOf } from './name-words.ts';

/** A name as it is compared. */
export interface Way {
  words: readonly string[];
  /** Without spaces: "Al-Hassan" and "Alhassan" are one. */
  full: string;
  /** Without a letter in the middle: "Jane A Smith" is "janesmith". */
  short: string;
  /** The other way round, where it is plain which is the surname: "Wei Chen". */
  turned: readonly string[];
  first: string;
  isAlone: boolean;
}

/** Every line of the list asks for every partner, each time it is drawn. */
const known = new WeakMap<Partner, Way[]>();

/** The ways a card's person may be written: by name, and as she wrote that they are also written. */
export function waysOf(partner: Partner): Way[] {
  const ways = known.get(partner) ?? [
    ...waysToRead(partner.name),
    ...(partner.aliases ?? []).flatMap((alias) => aliasWays(alias, partner.name)),
  ];
  known.set(partner, ways);
  return ways;
}

/** "Seun" stands before the surname too. */
function aliasWays(alias: string, name: string): Way[] {
  const ways = waysToRead(alias);
  const surname = waysToRead(name).at(0)?.words.slice(1) ?? [];
  const [only] = ways;
  if (!only?.isAlone || surname.length === 0) return ways;
  return [...ways, wayOf([...only.words, ...surname])];
}

/** "Lee, Kim" may be Kim Lee: that it is somebody called Lee alone would be a guess. */
export function waysToRead(name: string): Way[] {
  const ways = readingsOf(name)
    .map(wordsOf)
    .filter(({ length }) => length > 0)
    .map(wayOf);
  return ways.length === 1 ? ways : ways.filter(({ isAlone }) => !isAlone);
}

function wayOf(words: readonly string[]): Way {
  const inMiddle = (i: number) => i > 0 && i < words.length - 1;
  const short = words.filter((word, i) => !(inMiddle(i) && /^\p{L}$/u.test(word)));
  const [first = '', ...rest] = words;
  return {
    words,
    full: words.join(''),
    short: short.join(''),
    turned: turnedOf(words),
    first,
    isAlone: rest.length === 0,
  };
}

/** "Thomas James" and "James Thomas" are two people: both are first names. */
function turnedOf(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // One letter is no name to turn: "R. Venkat" is not "Venkat R.", somebody whose surname has an R.
  if (words.length < 2 || words.some(({ length }) => length < 2)) return [];
  if (isGiven(first) && isGiven(last)) return [];
  return [[...words.slice(1), first].join(''), [last, ...words.slice(0, -1)].join('')];
}
