/**
 * What the page writes beside a name, against a card: "Jane Smith (NHS Devon)" is not the Jane Smith of
 * Millbrook Council.
 */
import type { Partner } from '../model.ts';
import { marks, work } from './beside-words.ts';
import { wordsOf } from './name-words.ts';

/** Something that stands beside a name: "NHS Devon", "CYPS", "Head of SEND". */
export interface Beside {
  words: readonly string[];
  /** Letters of a department, as far as one can see. */
  codes: ReadonlySet<string>;
}

/** Whose place it is: the card's, another, nobody can tell; or nothing is said of places. */
export type Place = 'theirs' | 'another' | 'unclear' | 'unsaid';

const health = 'health';
/** Words that make a kind of organisation, wherever they stand. */
const kinds = new Map(
  Object.entries({
    nhs: health,
    icb: health,
    ics: health,
    nhsft: health,
    nhse: health,
    ccg: health,
    hospital: health,
    hospitals: health,
    surgery: health,
    council: 'council',
    authority: 'council',
    la: 'council',
    cc: 'council',
    mbc: 'council',
    borough: 'council',
    academy: 'school',
    college: 'college',
    university: 'university',
    police: 'police',
    constabulary: 'police',
    charity: 'charity',
    cic: 'charity',
    hospice: 'charity',
    healthwatch: 'charity',
    ofsted: 'government',
    cqc: 'government',
    dfe: 'government',
    dhsc: 'government',
    ministry: 'government',
  }),
);
/** These tell only at the end: "School Improvement" is a department of a council. */
const kindsAtEnd = new Map(
  Object.entries({ school: 'school', infants: 'school', juniors: 'school', nursery: 'school' }),
);
/** Words that many organisations share. */
const shared = new Set(
  `and of the for in county city district borough primary secondary junior infant high special integrated care
board trust foundation partnership health group service services team community metropolitan unitary`.split(
    /\s+/,
  ),
);

/** Two schools of one place. */
const phases = new Set(['primary', 'secondary', 'infant', 'junior', 'high']);

/** Where what stands beside a name says that its person works. */
export function placeOf(beside: readonly Beside[], partner: Partner): Place {
  const places = new Set(beside.map((each) => placeOfOne(each, partner)));
  if (places.has('another')) return places.has('theirs') ? 'unclear' : 'another';
  return (['theirs', 'unclear'] as const).find((place) => places.has(place)) ?? 'unsaid';
}

function placeOfOne({ words, codes }: Beside, { org = '', role = '' }: Partner): Place {
  const own = wordsOf(org);
  const [ours, doing] = [new Set([...own, ...lettersOf(org)]), wordsOf(role)];
  const said = words.filter((word) => !marks.has(word));
  if (said.length === 0) return 'unsaid';
  if (said.every((word) => doing.includes(word)) && said.some((word) => !isGeneral(word))) {
    return 'theirs';
  }
  // A card may have letters only: "ICB", "RDUH".
  const [only = ''] = own;
  const spelled = lettersOf(said.join(' ')).some((letters) => letters.startsWith(only));
  if (own.length === 1 && only.length > 2 && spelled) return 'theirs';
  const isOurs = said.some((word) => ours.has(word) && !shared.has(word));
  const kind = kindOf(said);
  if (kind && kind !== initialsKind(org) && own.length > 0) {
    return byKind(said, kind, own, isOurs, org);
  }
  const plain = said.every(
    (word) =>
      ours.has(word) || doing.includes(word) || isOfWork(word, codes) || isCouncil(word, own),
  );
  if (isOurs && (plain || kind)) return 'theirs';
  return plain || own.length === 0 ? 'unsaid' : 'unclear';
}

/** The page names an organisation of a kind. */
function byKind(
  said: readonly string[],
  kind: string,
  own: readonly string[],
  isOurs: boolean,
  org: string,
): Place {
  const ownKind = kindOf(own) ?? initialsKind(org);
  // A card that says only "SEND team" may be of any council.
  if (!ownKind) return own.every((word) => isOfWork(word)) ? 'unsaid' : 'unclear';
  if (kind !== ownKind) return 'another';
  const [theirPhase, ourPhase] = [said, own].map((words) => words.find((word) => phases.has(word)));
  if (theirPhase && ourPhase && theirPhase !== ourPhase) return 'another';
  const [theirs, ours] = [telling(said), [...telling(own), ...lettersOf(org)]];
  const found = theirs.filter((word) => ours.includes(word));
  // "North Devon Council" is not Devon Council, but that may be a department.
  if (found.length > 0) return found.length === theirs.length ? 'theirs' : 'unclear';
  const isTold = telling(own).length > 0 || ownKind === 'government';
  if (theirs.length > 0 && isTold) return 'another';
  return isOurs ? 'theirs' : 'unsaid';
}

const isOfWork = (word: string, codes: ReadonlySet<string> = new Set()) =>
  work.has(word) || marks.has(word) || codes.has(word) || word.length === 1;

/** "MCC" may be Millbrook Council; "KCC" is another. */
const isCouncil = (word: string, own: readonly string[]) =>
  /^[a-z]{1,2}(?:cc|bc|mbc)$/.test(word) && kindOf(own) === 'council' && own[0]?.[0] === word[0];

const isGeneral = (word: string) =>
  shared.has(word) ||
  /^(?:head|deputy|lead|manager|officer|director|senior|chief|assistant|member|adviser|worker)$/.test(
    word,
  );

/** "dfe" for Department for Education, "nct" for Northside Community NHS Trust. */
export function lettersOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length < 2) return [];
  const of = (some: readonly string[]) => some.map(([letter]) => letter).join('');
  const big = words.filter((word) => !marks.has(word));
  return [of(words), of(big), of(big.filter((word) => !kinds.has(word)))].filter(
    ({ length }) => length > 1,
  );
}

/** "Care Quality Commission" is CQC, and that is of a kind. */
const initialsKind = (org: string) =>
  lettersOf(org)
    .map((letters) => kinds.get(letters))
    .find(Boolean) ?? null;

function kindOf(words: readonly string[]): string | null {
  if (words.includes('trust') && words.some((word) => /^(?:health|healthcare|care)$/.test(word))) {
    return health;
  }
  const word = words.findLast((each) => kinds.has(each));
  return kinds.get(word ?? '') ?? kindsAtEnd.get(words.at(-1) ?? '') ?? null;
}

/** What tells one council from another. */
const telling = (words: readonly string[]) =>
  words.filter(
    (word) =>
      !shared.has(word) &&
      !work.has(word) &&
      !marks.has(word) &&
      (!kinds.has(word) || kinds.get(word) === 'government') &&
      !kindsAtEnd.has(word),
  );
