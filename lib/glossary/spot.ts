/**
 * Spot: terms found in a line without being asked. Pure: the glossary and the meeting's sectors go in.
 *
 * One pass over the characters makes word hashes; only a word that begins some term is looked at
 * further. The longest match wins. What an ordinary word might be is left alone unless its guard allows
 * it: a chip that is wrong is worse than none.
 */
import type { Sector, Sense } from '../model.ts';
import { createTokens, fewestSpelled, hashOf, type Tokens, tokenise } from './fold.ts';
import { type Pattern, patternsOf } from './patterns.ts';
import { createRanker, distinct, expandedInPlace } from './senses.ts';
import { isNextToShouted, isUnknown } from './unknown.ts';

export interface Spotted {
  /** As the glossary writes it. */
  term: string;
  /** The best first, for this line. */
  senses: Sense[];
  /** Where it stands in the line, in UTF-16 units; `end` is after the last. */
  start: number;
  end: number;
}

export interface SpotResult {
  terms: readonly Spotted[];
  /** Letters in capitals that no list has. */
  unknown: readonly string[];
}

export interface Spotter {
  spot(line: string): SpotResult;
}

/** Most lines have nothing: they share one empty list. */
const none: never[] = [];
const nothing: SpotResult = { terms: none, unknown: none };

export function createSpotter(
  senses: readonly Sense[],
  meetingSectors: readonly Sector[] = [],
): Spotter {
  const index = patternsOf(senses);
  const on = new Set(meetingSectors);
  const ranker = createRanker(senses, on);
  const tokens = createTokens();
  /** Of the line being read. */
  let terms: Spotted[] = [];
  /** Ordinary words that are jargon only among jargon: decided when the line has been read. */
  let ordinary: { at: number; words: number; senses: Sense[] }[] = [];

  function spot(line: string): SpotResult {
    tokenise(line, tokens, index.filter);
    if (tokens.candidates === 0) return nothing;
    const { count, spelled, candidate, candidates, start, end, hash, capitals } = tokens;
    terms = none;
    ordinary = none;
    let unknown: string[] = none;
    /** The first word that no term has taken yet. */
    let free = 0;
    for (let n = 0; n < candidates; n++) {
      const i = candidate[n] as number;
      if (i < free) continue;
      const first = hash[i] as number;
      let words = 0;
      if (spelled && lengthOf(tokens, i) === 1) words = spelledAt(line, i);
      if (words === 0 && i + 1 < count) {
        const patterns = index.several(first, hash[i + 1] as number);
        if (patterns) words = longestAt(line, i, patterns);
      }
      if (words === 0) {
        const pattern = index.single(first);
        if (pattern && take(line, i, 1, pattern)) words = 1;
      }
      if (words === 0 && (capitals[i] as number) > 1 && isUnknown(line, tokens, i)) {
        unknown = [...unknown, line.slice(start[i], end[i])];
      }
      free = i + words;
    }
    if (ordinary.length > 0 && terms.length + unknown.length > 0) {
      const among = ordinary.map(({ at, words, senses }) => spottedAt(at, words, senses));
      terms = [...terms, ...among].sort((a, b) => a.start - b.start);
    }
    return {
      terms: terms.length > 1 ? expandedInPlace(line, terms) : terms,
      unknown: unknown.length > 1 ? [...new Set(unknown)] : unknown,
    };
  }

  /** How many words the longest term here has; 0 when none stands here. */
  function longestAt(line: string, at: number, patterns: readonly Pattern[]): number {
    for (const pattern of patterns) {
      const words = pattern.hashes.length;
      if (standsAt(pattern, tokens, at) && take(line, at, words, pattern)) return words;
    }
    return 0;
  }

  /** Adds what stands here to the terms, unless the guards of all its senses forbid it. */
  function take(line: string, at: number, words: number, pattern: Pattern): boolean {
    const allowed = sensesAllowed(line, pattern, at);
    if (allowed.length > 0) {
      add(spottedAt(at, words, allowed));
      return true;
    }
    const { among } = pattern;
    if (among.length > 0) ordinary = [...ordinary, { at, words, senses: among }];
    return among.length > 0;
  }

  function add(spotted: Spotted): void {
    if (terms === none) terms = [spotted];
    else terms.push(spotted);
  }

  function sensesAllowed(line: string, pattern: Pattern, at: number): Sense[] {
    if (pattern.free) return pattern.free;
    if (pattern.among.length === pattern.uses.length && on.size === 0) return none;
    const inCapitals = isInCapitals(line, tokens, at, pattern);
    if (!inCapitals && pattern.onlyCapitals) return none;
    const allowed: Sense[] = [];
    for (const { sense, capitals, guarded } of pattern.uses) {
      if (capitals && !inCapitals) continue;
      if (guarded && !on.has(sense.sector)) continue;
      if (!allowed.includes(sense)) allowed.push(sense);
    }
    return allowed;
  }

  /** "e h c p", "E.H.C.P.": single letters in a row that together are a term. */
  function spelledAt(line: string, at: number): number {
    let letters = '';
    let count = 0;
    while (at + count < tokens.count && lengthOf(tokens, at + count) === 1) {
      letters += line.charAt(tokens.start[at + count] ?? 0).toLowerCase();
      count++;
    }
    for (; count >= fewestSpelled; count--) {
      const whole = index.single(hashOf(letters.slice(0, count)));
      if (!whole?.letters) continue;
      const senses = whole.uses.map(({ sense }) => sense);
      add(spottedAt(at, count, senses));
      return count;
    }
    return 0;
  }

  function spottedAt(at: number, words: number, senses: Sense[]): Spotted {
    const ranked = senses.length > 1 ? distinct(ranker.rank(tokens, at, words, senses)) : senses;
    return {
      term: ranked[0]?.term ?? '',
      senses: ranked,
      start: tokens.start[at] ?? 0,
      end: tokens.end[at + words - 1] ?? 0,
    };
  }

  return { spot };
}

function standsAt({ hashes }: Pattern, tokens: Tokens, at: number): boolean {
  if (at + hashes.length > tokens.count) return false;
  // The first two are known to agree.
  for (let i = 2; i < hashes.length; i++) if (tokens.hash[at + i] !== hashes[i]) return false;
  return true;
}

function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}

/**
 * "SEND", "MASHs" and "SEND's" are; "Send" is not. A name in ordinary words ("Staying Put", "Contact")
 * has a capital in each; a single one also where no sentence begins, since any word has it there.
 */
function isInCapitals(line: string, tokens: Tokens, at: number, pattern: Pattern): boolean {
  const { capitals, start, end } = tokens;
  const words = pattern.hashes.length;
  // Nearly always: "at", "me", "act" as the words they are.
  if (words === 1 && capitals[at] === 0) return false;
  if (pattern.letters) {
    if (words === 1 && (capitals[at] as number) < 2) return false;
    if (isNextToShouted(line, tokens, at)) return false;
    const whole = line.slice(start[at], end[at + words - 1]);
    const small = whole.match(/\p{Ll}/gu)?.length ?? 0;
    return small <= 1 && (whole.match(/\p{Lu}/gu)?.length ?? 0) > 1;
  }
  for (let i = at; i < at + words; i++) {
    const isSmallWord = words > 1 && lengthOf(tokens, i) <= longestJoiningWord;
    if (capitals[i] === 0 && !isSmallWord) return false;
  }
  return words > 1 || /[\p{L}\p{N},;:]["'(\s]*$/u.test(line.slice(0, start[at]));
}

/** "of", "in", "for" inside a name. */
const longestJoiningWord = 3;
