import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

export interface PassphraseStrength {
  /** 0: guessed at once, 4: not in our time. */
  score: 0 | 1 | 2 | 3 | 4;
  /** Good enough to lock notes with: more than ten thousand million guesses. */
  enough: boolean;
  says: string;
}

const words = [
  'Very easy to guess. Try four words that have nothing to do with each other.',
  'Easy to guess. Add another word.',
  'Could be guessed. Add another word.',
  'Good.',
  'Very good.',
];
/** Beyond this the time it takes to look at it grows, and it is strong anyway. */
const longest = 100;

let zxcvbn: ZxcvbnFactory | undefined;

/** How hard a passphrase is to guess. Big lists of words come with this file: load it when it is needed. */
export function strengthOf(passphrase: string): PassphraseStrength {
  zxcvbn ??= new ZxcvbnFactory({
    dictionary: { ...common, ...english },
    graphs: adjacencyGraphs,
  });
  const { score } = zxcvbn.check(passphrase.slice(0, longest));
  return { score, enough: score >= 3, says: words[score] ?? '' };
}
