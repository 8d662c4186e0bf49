import type { Partner } from '../model.ts';
import { besideName, partsOf } from './beside-name.ts';
import { marks } from './beside-words.ts';
import { wordsOf } from './name-words.ts';
import { lettersOf, type Place, placeOf } from './organisation.ts';
import { type Way, waysOf, waysToRead } from './ways-to-read.ts';

/**
 * The partner whom the page names so, or null: nobody we know, or not sure. Two people may have one
 * name, and the wrong card beside a name is worse than none, so it is never guessed.
 */
export function partnerOf(nameOnPage: string, partners: readonly Partner[]): Partner | null {
  const [only = null, ...others] = cardsOf(nameOnPage, partners);
  return others.length === 0 ? only : null;
}

/** Every card that may be meant; more than one: the page does not tell which. */
export function cardsOf(nameOnPage: string, partners: readonly Partner[]): readonly Partner[] {
  return readOnce(nameOnPage, partners).sure;
}

/** Cards of this name, where the page says something beside it that they do not. */
export function cardsElsewhere(
  nameOnPage: string,
  partners: readonly Partner[],
): readonly Partner[] {
  return readOnce(nameOnPage, partners).elsewhere;
}

interface Read {
  sure: readonly Partner[];
  elsewhere: readonly Partner[];
}

/** The same names are asked for each time something is drawn, and every second for tips. */
const readings = new WeakMap<readonly Partner[], Map<string, Read>>();

function readOnce(nameOnPage: string, partners: readonly Partner[]): Read {
  const before = readings.get(partners) ?? new Map<string, Read>();
  readings.set(partners, before);
  const known = before.get(nameOnPage) ?? read(nameOnPage, partners);
  before.set(nameOnPage, known);
  return known;
}

function read(nameOnPage: string, partners: readonly Partner[]): Read {
  const onPage = waysToRead(nameOnPage);
  const parts = partsOf(nameOnPage).map(({ words }) => words);
  const placed = partners
    .filter((partner) => isNamed(partner, onPage, parts))
    .map((partner) => {
      const beside = besideName(nameOnPage, waysOf(partner), partner);
      return { partner, place: placeOf(beside, partner) };
    });
  const at = (place: Place) =>
    placed.filter((each) => each.place === place).map(({ partner }) => partner);
  const [told, here, elsewhere] = [at('theirs'), [...at('theirs'), ...at('unsaid')], at('unclear')];
  // "Jane" may be any Jane she knows.
  const [alone] = onPage;
  if (onPage.length === 1 && alone?.isAlone && here.length > 0) {
    const namesakes = partners.filter((partner) => waysOf(partner).some(sharesFirst(alone)));
    const sure = partners.filter(
      (partner) => here.includes(partner) || namesakes.includes(partner),
    );
    return { sure, elsewhere };
  }
  return { sure: told.length > 0 ? told : here, elsewhere };
}

const sharesFirst = (alone: Way) => (way: Way) => way.first === alone.first;

function isNamed(partner: Partner, onPage: readonly Way[], parts: string[][]): boolean {
  const ways = waysOf(partner);
  if (
    ways.some((way) => onPage.some((read) => isSame(way, read) || isBeside(way, read, partner)))
  ) {
    return true;
  }
  return ways.some((way) => isAfterOrg(way, parts, partner));
}

/** A letter in the middle may be missing on one side. Two that differ are two people. */
function isSame(a: Way, b: Way): boolean {
  if (a.isAlone !== b.isAlone) return false;
  return a.full === b.full || a.short === b.full || a.full === b.short || a.turned.includes(b.full);
}

/** "Jane Smith NHS Devon": the name, and then nothing but where the card says they work, and as what. */
function isBeside(way: Way, { words }: Way, { org = '', role = '' }: Partner): boolean {
  const { length } = way.words;
  if (way.isAlone || words.length <= length) return false;
  const before = words.slice(0, length).join('') === way.full;
  const after = words.slice(-length).join('') === way.full;
  if (!before && !after) return false;
  const own = new Set([...wordsOf(org), ...wordsOf(role), ...lettersOf(org), ...lettersOf(role)]);
  return (before ? words.slice(length) : words.slice(0, -length)).every(
    (word) => own.has(word) || marks.has(word),
  );
}

/** "Millbrook Council - Jane Smith": where the first part is the card's organisation or work. */
function isAfterOrg(way: Way, parts: string[][], partner: Partner): boolean {
  const [first, ...rest] = parts;
  if (way.isAlone || !first || !rest.some((words) => words.join('') === way.full)) return false;
  return placeOf([{ words: first, codes: new Set() }], partner) === 'theirs';
}
