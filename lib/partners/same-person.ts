import type { Partner } from '../model.ts';
import { readingsOf } from './name-on-page.ts';

/**
 * The partner whom the page names so, or null: nobody we know, or not sure. Two people may have one
 * name, and the wrong card beside a name is worse than none, so it is never guessed.
 */
export function partnerOf(nameOnPage: string, partners: readonly Partner[]): Partner | null {
  const onPage = waysToRead(nameOnPage);
  const [only, ...others] = partners.filter((partner) =>
    waysOf(partner).some((way) => onPage.some((read) => isSame(way, read))),
  );
  if (!only || others.length > 0) return null;
  return isFirstNameAlone(only) && sharesFirstName(only, partners) ? null : only;
}

/** A name as it is compared. */
interface Way {
  full: string;
  /** Without a letter in the middle: "Jane A Smith" is "jane smith". */
  short: string;
  first: string;
  isAlone: boolean;
}

/** A letter in the middle may be missing on one side. Two that differ are two people. */
function isSame(a: Way, b: Way): boolean {
  return a.full === b.full || a.short === b.full || a.full === b.short;
}

const isFirstNameAlone = (partner: Partner) => waysOf(partner).every(({ isAlone }) => isAlone);

/** "Jane" on the page may be Jane Smith as well, if she is known. */
function sharesFirstName(partner: Partner, partners: readonly Partner[]): boolean {
  const first = waysOf(partner)[0]?.first;
  return partners.some((other) => other !== partner && waysOf(other)[0]?.first === first);
}

/** Every line of the list asks for every partner, each time it is drawn. */
const known = new WeakMap<Partner, Way[]>();

function waysOf(partner: Partner): Way[] {
  const ways = known.get(partner) ?? waysToRead(partner.name);
  known.set(partner, ways);
  return ways;
}

/** "Lee, Kim" may be Kim Lee: that it is somebody called Lee alone would be a guess. */
function waysToRead(name: string): Way[] {
  const ways = readingsOf(name)
    .map(wordsOf)
    .filter(({ length }) => length > 0)
    .map(wayOf);
  return ways.length === 1 ? ways : ways.filter(({ isAlone }) => !isAlone);
}

function wayOf(words: readonly string[]): Way {
  const inMiddle = (i: number) => i > 0 && i < words.length - 1;
  const short = words.filter((word, i) => !(inMiddle(i) && /^\p{L}$/u.test(word)));
  const [first = ''] = words;
  return { full: words.join(' '), short: short.join(' '), first, isAlone: words.length === 1 };
}

/** Letters that are more than a letter and an accent. */
const apart: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

/** Case, accents, apostrophes and hyphens do not matter: "O’Brien-Łuk" is "obrien luk". */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`.]/gu, '')
    .replace(/[ßæœøłđðı]/g, (letter) => apart[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
