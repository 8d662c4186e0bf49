/**
 * Spot: terms found in a line without being asked. For now it finds letters in capitals and terms of
 * several words; a single ordinary word ("cabinet", "send") is left alone rather than guessed at.
 */
import type { Sense } from '../model.ts';

export interface Spotted {
  /** As the glossary writes it. */
  term: string;
  senses: Sense[];
  /** Where it stands in the line, in UTF-16 units; `end` is after the last. */
  start: number;
  end: number;
}

export interface Spotter {
  spot(line: string): Spotted[];
}

interface Entry {
  term: string;
  words: string[];
  /** Written in capitals, so only capitals count: "SEND" is jargon, "send" is a word. */
  letters: boolean;
  senses: Sense[];
}

export function createSpotter(senses: readonly Sense[]): Spotter {
  const byFirstWord = new Map<string, Entry[]>();
  for (const [term, group] of Map.groupBy(senses, (sense) => sense.term)) {
    const words = tokensOf(term).map((token) => token.word.toLowerCase());
    const [first] = words;
    const letters = words.length === 1 && isLetters(term);
    if (!first || (words.length === 1 && !letters)) continue;
    const entries = byFirstWord.get(first) ?? [];
    entries.push({ term, words, letters, senses: group });
    // The longest first, so that it wins.
    byFirstWord.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return {
    spot(line) {
      const tokens = tokensOf(line);
      const found: Spotted[] = [];
      for (let i = 0; i < tokens.length; ) {
        const entry = byFirstWord
          .get(tokens[i]?.word.toLowerCase() ?? '')
          ?.find((candidate) => standsAt(candidate, tokens, i));
        const first = tokens[i];
        const last = tokens[i + (entry?.words.length ?? 1) - 1];
        if (entry && first && last) {
          found.push({ term: entry.term, senses: entry.senses, start: first.start, end: last.end });
        }
        i += entry?.words.length ?? 1;
      }
      return found;
    },
  };
}

interface Token {
  word: string;
  start: number;
  end: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[&'’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function standsAt(entry: Entry, tokens: Token[], at: number): boolean {
  if (entry.letters && !isLetters(tokens[at]?.word ?? '')) return false;
  return entry.words.every((word, i) => tokens[at + i]?.word.toLowerCase() === word);
}

function isLetters(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}
