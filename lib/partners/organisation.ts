/**
 * What the page writes beside a name, against the organisation on a card: "Jane Smith (NHS Devon)" is
 * not the Jane Smith of Millbrook Council.
 */
import { wordsOf } from './name-words.ts';

/** Words that make a kind of organisation, where they end its name. */
const kinds = new Map(
  Object.entries({
    council: 'council',
    borough: 'council',
    school: 'school',
    academy: 'school',
    nursery: 'school',
    college: 'school',
    police: 'police',
    charity: 'charity',
    cic: 'charity',
    university: 'university',
    hospital: 'health',
  }),
);
/** These tell wherever they stand. */
const health = new Set(['nhs', 'icb', 'nhsft', 'ccg']);
/** Words that many organisations share. */
const shared = new Set(
  `and of the for in county city district borough primary secondary junior infant high special integrated care
board trust foundation partnership health group service services team`.split(/\s+/),
);

/** The parts of a display name: what brackets, bars, commas and spaced hyphens keep apart. */
export function partsOf(nameOnPage: string): string[][] {
  return nameOnPage
    .split(/[()[\],|/]|\s[-–—@:]\s/)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
}

/** How much of an organisation stands beside the name, its first letters ("DfE") too. */
export function orgFound(beside: readonly string[][], org: string): number {
  const words = new Set(wordsOf(org).filter((word) => !shared.has(word)));
  const initials = initialsOf(org);
  return new Set(beside.flat().filter((word) => words.has(word) || word === initials)).size;
}

/** Does the page name another organisation? A department or letters nobody can read are none. */
export function isElsewhere(beside: readonly string[][], org: string): boolean {
  const own = wordsOf(org);
  const ownKind = kindOf(own);
  if (!ownKind) return false;
  return beside.some((part) => {
    const kind = kindOf(part);
    if (!kind) return false;
    if (kind !== ownKind) return true;
    const [theirs, ours] = [telling(part), telling(own)];
    return (
      theirs.length > 0 &&
      ours.length > 0 &&
      !theirs.some((word) => ours.includes(word) || word === initialsOf(org))
    );
  });
}

export function initialsOf(org: string): string | null {
  const words = wordsOf(org);
  return words.length > 1 ? words.map(([letter]) => letter).join('') : null;
}

function kindOf(words: readonly string[]): string | null {
  if (words.some((word) => health.has(word))) return 'health';
  return kinds.get(words.at(-1) ?? '') ?? null;
}

/** What tells one council from another. */
const telling = (words: readonly string[]) =>
  words.filter((word) => !shared.has(word) && !kinds.has(word) && !health.has(word));
