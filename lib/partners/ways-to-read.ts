import type { Partner } from '../model.ts';
import { readingsOf } from './name-on-page.ts';
import { isGiven, wordsOf } from './name-words.ts';
import { isCut } from './page-marks.ts';

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
    ...[partner.name, ...spelledOut(partner.name)].flatMap(waysToRead),
    ...(partner.aliases ?? []).flatMap((alias) => aliasWays(alias, partner.name)),
  ];
  known.set(partner, ways);
  return ways;
}

/** "Müller" is written "Mueller" where a keyboard has no ü. */
function spelledOut(name: string): string[] {
  const plain = name.normalize('NFC').replace(/[äöüåø]/gi, (letter) => {
    const two = twoLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? two : two.charAt(0).toUpperCase() + two.slice(1);
  });
  return plain === name.normalize('NFC') ? [] : [plain];
}

const twoLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

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
  if (isCut(name)) return [];
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

/** Surnames that are first names too, beside those that `isGiven` knows: "Harvey Ellis" may be turned round. */
const alsoGiven = new Set(
  `lloyd abbas abdi abdullahi ahmad akram alun anand antony anwar arif ashraf asif aslam aziz babu bashir benedict benson
bevan bradley brady brennan brett brooks bryn byron carson chandler chandra cherian chidi clark clarke clayton
clifford clinton clyde cole cooper curtis dafydd darwin davis dawson denis dexter domingo donovan drake duncan
edgar edmund ellis emeka emerson emery emlyn emrys eugene everett ezra fabian farooq ferguson finlay fletcher
flynn forbes ford foster franklin frederick garrett garth gerald gethin ghani gilbert glyn gopal govind gray
griffin griffith gruffydd gwyn haider hakim hamid hamilton harding hari haroon harper hector herbert hersi
hilary houston howard howell howells husain hussein hywel ifan iqbal irving islwyn ismael iwan jackson jama
jamil jarvis javed jefferson jeffrey johnson jonas keegan kendall kennedy kent kerr kirk kishan krishna lal lane
latif lawrence leigh lester lincoln llew lucian mackenzie mahesh mahmud majid manoj mansoor marshall masood
mathew mathews mehmood meirion melvin meredith merlin milton mitchell mohamud mohan morris mortimer murali
murray murugan musa nadeem narayan naresh nash nasir nawaz nelson neville newton nolan nur obi orlando osborne
owens palmer payton peyton pierce piers porter powys prakash prasad presley quincy rafael rafiq rahim rahman
raja rajan ram raman ramesh ramon ramsay ramsey ramzan randall raza reed reese rehman reid remy rex riaz rodney
roland rooney rowland sadiq saeed saleem saleh salman sami sawyer seymour shafi shahid shankar sharif shaukat
shaw shelby sheridan shiva sinclair skyler sloan suleman sultan summers sundar sutton tahir tanner terrell tobin
trefor trent troy tucker tudor tunde turner tyson uche vance varghese vaughan vijay vinod waheed walker wallace
walter warner warren warsame webster weston whitney wilson winston winter wyatt wynne yakubu yaqub yousuf zafar zaman
zia`.split(/\s+/),
);

const mayBeGiven = (word: string) => isGiven(word) || alsoGiven.has(word);

/** "Thomas James" and "James Thomas" are two people: both are first names. */
function turnedOf(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // One letter is no name to turn: "R. Venkat" is not "Venkat R.", somebody whose surname has an R.
  if (words.length < 2 || words.some(({ length }) => length < 2)) return [];
  if (mayBeGiven(first) && mayBeGiven(last)) return [];
  return [[...words.slice(1), first].join(''), [last, ...words.slice(0, -1)].join('')];
}
