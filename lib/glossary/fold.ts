/**
 * How glossary text is compared: case, accents, plurals, dots, hyphens and apostrophes do not matter.
 * One table and one pass, because the spotter reads every line that is said.
 */

/** What a character is to us. Above `skipped` it is the folded letter's own code. */
const separator = 0;
/** Left out as if it were not there: an apostrophe, a combining accent. */
const skipped = 1;
/** Small letters, digits and "&" of Latin script have this bit; where all letters have it, none is a capital. */
const smallBit = 0x20;
const smallS = 's'.charCodeAt(0);
/** Latin letters with their accents end here; nothing beyond stands in the glossary. */
const tableSize = 0x250;

const table = makeTable();
const capitals = makeCapitals();

function makeTable(): Uint16Array {
  const made = new Uint16Array(tableSize);
  for (let code = 0; code < tableSize; code++) {
    const shown = String.fromCharCode(code);
    if (/['’ʼ]/.test(shown)) made[code] = skipped;
    if (!/[\p{L}\p{N}&]/u.test(shown)) continue;
    const folded = shown.toLowerCase().normalize('NFD').charCodeAt(0);
    made[code] = folded;
  }
  return made;
}

function makeCapitals(): Uint8Array {
  return Uint8Array.from({ length: tableSize }, (_, code) =>
    /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

function kindOf(code: number): number {
  if (code < tableSize) return table[code] ?? separator;
  const isMark = code >= 0x300 && code < 0x370;
  return isMark || code === 0x2019 ? skipped : separator;
}

/** The words of a line, without a string for any of them. Reused from line to line. */
export interface Tokens {
  count: number;
  /** Where each stands, in UTF-16 units; `end` is after the last. */
  start: Int32Array;
  end: Int32Array;
  /** Of the folded word without its plural s. Two words with one hash are one word to us. */
  hash: Int32Array;
  /** How many of its letters are capitals. */
  capitals: Int32Array;
  /** The words where a term may begin, if a filter was given: their places in the lists above. */
  candidate: Int32Array;
  candidates: number;
  /** Letters stand alone in a row: somebody may be spelling. */
  spelled: boolean;
}

/** Letters spelled out one by one are joined from this many on: "e h c p". */
export const fewestSpelled = 3;

/** Bits by hash: which words are a term, and which pairs of words begin one. */
export interface TermFilter {
  single: Uint8Array;
  pair: Uint8Array;
}

/** As bits, and not as bytes, a whole set stays in the processor's nearest cache. */
const filterBits = 1 << 18;

export function createFilter(): TermFilter {
  return { single: new Uint8Array(filterBits >> 3), pair: new Uint8Array(filterBits >> 3) };
}

export function setBit(set: Uint8Array, hash: number): void {
  const at = hash & (filterBits - 1);
  set[at >> 3] = (set[at >> 3] ?? 0) | (1 << (at & 7));
}

function bitOf(set: Uint8Array, hash: number): number {
  const at = hash & (filterBits - 1);
  return ((set[at >> 3] as number) >> (at & 7)) & 1;
}

export function pairOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** More words than anybody says in a line; a longer text is read in pieces by its line breaks. */
const startSize = 256;

export function createTokens(): Tokens {
  return {
    count: 0,
    start: new Int32Array(startSize),
    end: new Int32Array(startSize),
    hash: new Int32Array(startSize),
    capitals: new Int32Array(startSize),
    candidate: new Int32Array(startSize),
    candidates: 0,
    spelled: false,
  };
}

function makeRoom(tokens: Tokens, words: number): void {
  if (words <= tokens.start.length) return;
  for (const field of ['start', 'end', 'hash', 'capitals', 'candidate'] as const) {
    tokens[field] = new Int32Array(words * 2);
  }
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
/** Undoes a multiplication by `prime`, in 32 bits. */
const primeInverse = 0x359c449b;

const anything: TermFilter = createFilter();

/**
 * Reads a line into `tokens`. With a filter it also notes where a term may begin, where letters stand
 * alone, and where there are capitals; a line without any of them need not be looked at again.
 */
export function tokenise(text: string, tokens: Tokens, filter: TermFilter = anything): void {
  makeRoom(tokens, (text.length >> 1) + 1);
  const { start: starts, end: ends, hash: hashes, capitals: capital, candidate } = tokens;
  const { single, pair } = filter;
  const { length } = text;
  let candidates = 0;
  let wordBefore = 0;
  let inRow = 0;
  let spelled = false;
  let count = 0;
  let hash = seed;
  let common = smallBit;
  let start = -1;
  // One step beyond the end closes the last word. No inner function, and no more than must be for each
  // character: this is the whole cost of a line without jargon.
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x20;
    const kind = code < tableSize ? (table[code] as number) : kindOf(code);
    if (kind > skipped) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ kind, prime);
      common &= code;
    } else if (kind === separator && start >= 0) {
      const size = i - start;
      const capitals = common === 0 ? capitalsIn(text, start, i) : 0;
      // "EPs" is two EPs, "EPS" might be anything.
      const isPlural =
        text.charCodeAt(i - 1) === smallS &&
        ((size > 3 && (text.charCodeAt(i - 2) | 0x20) !== smallS) ||
          (capitals > 1 && capitals === size - 1));
      // What the hash was before its last letter.
      const word = isPlural ? Math.imul(hash, primeInverse) ^ smallS : hash;
      starts[count] = start;
      ends[count] = i;
      hashes[count] = word;
      capital[count] = capitals;
      // The word before this one begins a term of several words?
      if (
        bitOf(pair, Math.imul(wordBefore, 31) ^ word) === 1 &&
        count > 0 &&
        candidate[candidates - 1] !== count - 1
      ) {
        candidate[candidates++] = count - 1;
      }
      if (bitOf(single, word) === 1 || capitals > 1) candidate[candidates++] = count;
      inRow = size === 1 ? inRow + 1 : 0;
      if (inRow === fewestSpelled) spelled = true;
      wordBefore = word;
      count++;
      hash = seed;
      common = smallBit;
      start = -1;
    }
  }
  tokens.count = count;
  // A rare line: every word of it is looked at, whatever was noticed so far.
  if (spelled)
    for (candidates = 0; candidates < count; candidates++) candidate[candidates] = candidates;
  tokens.candidates = candidates;
  tokens.spelled = spelled;
}

function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let i = start; i < end; i++) if (isCapital(text.charCodeAt(i))) capitals++;
  return capitals;
}

function isCapital(code: number): boolean {
  return code < tableSize && capitals[code] === 1;
}

/** The hash of letters that stand apart or together: "e h c p" as "ehcp". */
export function hashOf(folded: string): number {
  const tokens = createTokens();
  tokenise(folded, tokens);
  return tokens.hash[0] ?? seed;
}

/** Folded words with a space between: "S&LT team’s" -> "s&lt teams". */
export function fold(text: string): string {
  return wordsOf(text).join(' ');
}

/** Letters and digits alone: "e.h.c.p", "EHC P" and "ehcp" are one. */
export function squash(text: string): string {
  return wordsOf(text).join('').replaceAll('&', 'and');
}

export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindOf(text.charCodeAt(i)) : separator;
    if (kind > skipped) word += String.fromCharCode(kind);
    else if (kind === separator && word !== '') {
      words.push(word);
      word = '';
    }
  }
  return words;
}
