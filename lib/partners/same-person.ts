import type { Partner } from '../model.ts';
import { wordsOf } from './name-words.ts';
import { initialsOf, isElsewhere, orgFound, partsOf } from './organisation.ts';
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
export function cardsOf(nameOnPage: string, partners: readonly Partner[]): Partner[] {
  const onPage = waysToRead(nameOnPage);
  const parts = partsOf(nameOnPage);
  const named = partners.filter((partner) => isNamed(partner, onPage, parts));
  const here = named.filter((partner) => !isElsewhere(besides(parts, partner), partner.org ?? ''));
  // "Jane" may be any Jane she knows.
  const [alone] = onPage;
  if (onPage.length === 1 && alone?.isAlone && here.length > 0) {
    const namesakes = partners.filter((partner) => waysOf(partner).some(sharesFirst(alone)));
    return partners.filter((partner) => here.includes(partner) || namesakes.includes(partner));
  }
  if (here.length < 2) return here;
  const told = here.filter((partner) => orgFound(besides(parts, partner), partner.org ?? ''));
  return told.length === 1 ? told : here;
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

/** What pages add to a name. */
const marks = new Set(
  'guest external unverified host cohost presenter organiser organizer'.split(' '),
);

/** "Jane Smith NHS Devon": the name, and then nothing but where the card says they work. */
function isBeside(way: Way, { words }: Way, { org = '' }: Partner): boolean {
  const { length } = way.words;
  if (way.isAlone || words.length <= length) return false;
  const before = words.slice(0, length).join('') === way.full;
  const after = words.slice(-length).join('') === way.full;
  if (!before && !after) return false;
  const own = new Set([...wordsOf(org), initialsOf(org), ...marks]);
  return (before ? words.slice(length) : words.slice(0, -length)).every((word) => own.has(word));
}

/** "Millbrook Council - Jane Smith": where the first part is the card's organisation. */
function isAfterOrg(way: Way, [first, ...rest]: string[][], { org = '' }: Partner): boolean {
  if (way.isAlone || !first || rest.length === 0) return false;
  return rest.some((words) => words.join('') === way.full) && orgFound([first], org) > 0;
}

/** What stands on the page beside the name. */
function besides(parts: string[][], partner: Partner): string[][] {
  const own = new Set(waysOf(partner).flatMap(({ words }) => words));
  return parts
    .map((part) => part.filter((word) => !own.has(word)))
    .filter(({ length }) => length > 0);
}
