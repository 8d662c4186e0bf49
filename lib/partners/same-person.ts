import type { Partner } from '../model.ts';
import { readingsOf } from './name-on-page.ts';

/**
 * The partner whom the page names so, or null: nobody we know, or not sure. Two people may have one
 * name, and the wrong card beside a name is worse than none, so it is never guessed.
 */
export function partnerOf(nameOnPage: string, partners: readonly Partner[]): Partner | null {
  const onPage = readingsOf(nameOnPage).map(wordsOf);
  const known = partners.map((partner) => ({
    partner,
    names: readingsOf(partner.name).map(wordsOf),
  }));
  const found = known.filter(({ names }) =>
    names.some((name) => onPage.some((read) => isSame(name, read))),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  return isFirstNameAlone(only.names) && sharesFirstName(only, known) ? null : only.partner;
}

interface Known {
  partner: Partner;
  names: string[][];
}

/** A letter in the middle is left out where only one side has it: "Jane A Smith", "Jane Smith". */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = a.length > b.length ? [withoutInitials(a), b] : [a, withoutInitials(b)];
  const same = (left: readonly string[], right: readonly string[]) =>
    left.length > 0 && left.join(' ') === right.join(' ');
  return same(a, b) || same(x, y);
}

const withoutInitials = (words: readonly string[]) =>
  words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);

const isFirstNameAlone = (names: readonly string[][]) => names.every(({ length }) => length === 1);

/** "Jane" on the page may be Jane Smith as well, if she is known. */
function sharesFirstName({ partner, names }: Known, known: readonly Known[]): boolean {
  const first = names[0]?.[0];
  return known.some((other) => other.partner !== partner && other.names[0]?.[0] === first);
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
