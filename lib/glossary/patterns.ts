/** The glossary as sequences of words to find in a line, by the hash of the first. */
import type { Sense } from '../model.ts';
import {
  createFilter,
  createTokens,
  pairOf,
  setBit,
  squash,
  type TermFilter,
  tokenise,
} from './fold.ts';
import { numberInWords } from './number-words.ts';

export interface Pattern {
  hashes: Int32Array;
  /** It is an abbreviation, which may be spelled out letter by letter. */
  letters: boolean;
  uses: Use[];
  /** Its senses, when nothing guards any of them: the usual case, answered without a look. */
  free: Sense[] | null;
  /** All its senses count in capitals alone. */
  onlyCapitals: boolean;
  /** Those of its senses that count among jargon alone. */
  among: Sense[];
}

interface Use {
  sense: Sense;
  /** Counts only in capitals. */
  capitals: boolean;
  /** Everyday words: counts in a meeting of the sense's sector, or in a line with other jargon. */
  guarded: boolean;
}

export interface PatternIndex {
  /** Most words begin no term: one bit tells so, without asking a map. */
  filter: TermFilter;
  /** Terms of one word. */
  single(hash: number): Pattern | undefined;
  /** Terms of several words, by the first two; longest first. */
  several(first: number, second: number): readonly Pattern[] | undefined;
}

export function patternsOf(senses: readonly Sense[]): PatternIndex {
  const byWords = new Map<string, Pattern>();
  const singles = new Map<number, Pattern>();
  const pairs = new Map<number, Pattern[]>();
  const filter = createFilter();
  const tokens = createTokens();

  function add(text: string, use: Use, letters: boolean): void {
    tokenise(text, tokens);
    if (tokens.count === 0) return;
    const hashes = tokens.hash.slice(0, tokens.count);
    const key = hashes.join();
    const known = byWords.get(key);
    if (known) {
      known.uses.push(use);
      known.letters ||= letters;
      return;
    }
    const pattern: Pattern = {
      hashes,
      letters,
      uses: [use],
      free: null,
      onlyCapitals: false,
      among: [],
    };
    byWords.set(key, pattern);
    const [first = 0, second] = hashes;
    if (second === undefined) {
      setBit(filter.single, first);
      singles.set(first, pattern);
    } else {
      const pair = pairOf(first, second);
      setBit(filter.pair, pair);
      pairs.set(pair, [...(pairs.get(pair) ?? []), pattern]);
    }
  }

  for (const sense of senses) {
    for (const { text, capitals, guarded } of waysToSay(sense)) {
      const use = { sense, capitals, guarded };
      add(text, use, isLetters(text));
      const spoken = numberInWords(text);
      if (spoken) add(spoken, use, false);
    }
  }
  for (const pattern of byWords.values()) {
    const { uses } = pattern;
    const unique = (list: Use[]) => [...new Set(list.map(({ sense }) => sense))];
    if (!uses.some(({ capitals, guarded }) => capitals || guarded)) pattern.free = unique(uses);
    pattern.onlyCapitals = uses.every(({ capitals }) => capitals);
    pattern.among = unique(uses.filter(({ capitals, guarded }) => guarded && !capitals));
  }
  for (const list of pairs.values()) list.sort((a, b) => b.hashes.length - a.hashes.length);
  return {
    filter,
    single: (hash) => singles.get(hash),
    several: (first, second) => pairs.get(pairOf(first, second)),
  };
}

interface Way {
  text: string;
  capitals: boolean;
  guarded: boolean;
}

/**
 * Everything that counts as this sense when it is said or written. What a parent might type for it (a
 * plain synonym) is for look-up alone: "school taxi" in a line is no jargon.
 */
function* waysToSay(sense: Sense): Generator<Way> {
  const { term, standsFor, guard } = sense;
  const letters = isLetters(term);
  const way = (text: string, capitals = false): Way => ({
    text,
    capitals,
    guarded: guard === 'sector' && (!severalWords(text) || squash(text).length <= longestEveryday),
  });
  yield way(term, guard === 'capitals');
  if (squash(standsFor) !== squash(term) && severalWords(standsFor)) {
    yield way(withoutBrackets(standsFor));
  }
  for (const text of sense.also) {
    if (isLetters(text)) yield way(text, !severalWords(text));
    else if (severalWords(text) && guard !== 'sector' && (!letters || /\p{Lu}/u.test(text))) {
      yield way(text);
    }
  }
  for (const text of sense.mishears) yield way(text);
}

/** "Front door", "park it", "panel": a guarded phrase longer than this is said in meetings only. */
const longestEveryday = 10;

function severalWords(text: string): boolean {
  return /[\p{L}\p{N}][ \-/]+[\p{L}\p{N}]/u.test(text.trim());
}

/** Two capitals in its first word: an abbreviation. */
function isLetters(text: string): boolean {
  return /^[^\s]*\p{Lu}[^\s]*\p{Lu}/u.test(text);
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\(.*?\)/g, '');
}
