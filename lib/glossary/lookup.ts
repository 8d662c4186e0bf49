/**
 * Look-up: she asks. Every way of writing a term leads to it ("e.h.c.p", "send co", "cams", "speech
 * therapy"), the most exact first; then the meeting's sectors, then how common it is. Slips of the
 * hand are forgiven where nothing fits better. Pure: the glossary goes in, senses come out.
 *
 * MiniSearch, FlexSearch, uFuzzy and Fuse were measured on the same rows and queries (`npm run bench`):
 * none ranks abbreviations and what captions make of them, and the fuzzy ones are slower.
 */
import type { Sector, Sense } from '../model.ts';
import { squash, wordsOf } from './fold.ts';
import { letterNames } from './letter-names.ts';
import { distinct } from './senses.ts';
import { soundOf } from './sound.ts';
import { createVocabulary } from './vocabulary.ts';

export interface Lookup {
  /** The best senses for what was typed so far, at most `most`. Nothing typed: nothing found. */
  find(query: string, most?: number): Sense[];
  /** Does the list have what was typed, whole or begun? If not, what is found is a guess. */
  knows(query: string): boolean;
}

/** What a match is worth by how it was reached. A whole beats a beginning, a name beats a meaning. */
const worths = {
  term: 100,
  mishear: 94,
  also: 92,
  standsFor: 90,
  letterNames: 88,
  termBegins: 72,
  nameBegins: 64,
  words: 60,
  sound: 50,
  slip: 46,
  slippedWords: 40,
  meaning: 26,
  someWords: 10,
};

/** What is longer was typed as several words, and is looked for word by word. */
const longestWord = 14;

interface Key {
  sense: Sense;
  squashed: string;
  words: string[];
  kind: 'term' | 'also' | 'standsFor' | 'mishear';
}

export function createLookup(
  senses: readonly Sense[],
  meetingSectors: readonly Sector[] = [],
): Lookup {
  const keys = senses.flatMap(keysOf);
  const sorted = [...keys].sort((a, b) => (a.squashed < b.squashed ? -1 : 1));
  const whole = Map.groupBy(keys, (key) => key.squashed);
  const sounds = Map.groupBy(
    keys.filter((key) => key.squashed.length >= 3 && key.words.length <= 2),
    (key) => soundOf(key.squashed),
  );
  const names = createVocabulary(keys.map((key) => ({ item: key, words: key.words })));
  const meanings = createVocabulary(
    senses.map((sense) => ({ item: sense, words: wordsOf(`${sense.meaning} ${sense.ask}`) })),
  );
  const everything = createVocabulary(
    senses.map((sense) => ({
      item: sense,
      words: wordsOf(
        [sense.term, sense.standsFor, sense.meaning, sense.ask, ...sense.also].join(' '),
      ),
    })),
  );
  const squashes = createVocabulary(keys.map((key) => ({ item: key, words: [key.squashed] })));
  const on = new Set(meetingSectors);

  function find(query: string, most = 8): Sense[] {
    const words = wordsOf(query);
    const asked = squash(query);
    if (asked === '') return [];
    const hits = new Map<Sense, number>();
    const hit = (sense: Sense, worth: number) => {
      if (worth > (hits.get(sense) ?? 0)) hits.set(sense, worth);
    };

    for (const key of whole.get(asked) ?? []) hit(key.sense, worths[key.kind]);
    if (asked.length > 3 && asked.endsWith('s')) {
      for (const key of whole.get(asked.slice(0, -1)) ?? []) hit(key.sense, worths[key.kind] - 1);
    }
    const named = letterNames(words);
    if (named) for (const key of whole.get(named) ?? []) hit(key.sense, worths.letterNames);
    for (const key of beginning(asked)) {
      const share = asked.length / key.squashed.length;
      const base = key.kind === 'term' ? worths.termBegins : worths.nameBegins;
      hit(key.sense, base + share * 8);
    }
    for (const { item, share } of names.withAll(words)) {
      hit(item.sense, worths.words + share * 10 - (item.kind === 'mishear' ? 20 : 0));
    }
    // What fits exactly needs no guess beside it.
    const isExact = Math.max(0, ...hits.values()) >= worths.letterNames;
    if (!isExact && hits.size < 3 && asked.length >= 3) {
      for (const key of sounds.get(soundOf(asked)) ?? []) {
        hit(key.sense, worths.sound + (key.kind === 'term' ? 2 : 0) - distanceOf(key, asked));
      }
      const near = asked.length <= longestWord ? squashes.near([asked]) : [];
      for (const { item, share } of near) hit(item.sense, worths.slip + share * 8);
      for (const { item, share } of names.near(words)) {
        hit(item.sense, worths.slippedWords + share * 10);
      }
    }
    if (!isExact && hits.size < most && asked.length >= 3) {
      for (const { item, share } of meanings.withAll(words)) hit(item, worths.meaning + share * 8);
    }
    if (!isExact && hits.size < 3 && words.length > 1) {
      for (const { item, share } of everything.withMost(words)) {
        hit(item, worths.someWords + share * 14);
      }
    }
    const ordered = [...hits].sort((a, b) => order(b) - order(a) || compareTerms(a[0], b[0]));
    return distinct(ordered.map(([sense]) => sense)).slice(0, most);
  }

  function knows(query: string): boolean {
    const words = wordsOf(query);
    const asked = squash(query);
    const singular = asked.replace(/s$/, '');
    if (whole.has(asked) || whole.has(singular) || whole.has(letterNames(words) ?? '')) return true;
    return !beginning(asked).next().done || names.withAll(words).length > 0;
  }

  /** Sector and commonness decide between what is as exact; they never outweigh a better match. */
  function order([sense, worth]: [Sense, number]): number {
    if (sense.own) return worth * 2 + 4;
    const now = sense.status === 'old' || sense.status === 'local' ? 1 : 0;
    return worth * 2 + (on.has(sense.sector) ? 3 : 0) - sense.common - now;
  }

  /** Keys that begin with what was typed, from the sorted list. */
  function* beginning(asked: string): Generator<Key> {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.squashed ?? '') < asked) low = middle + 1;
      else high = middle;
    }
    // One letter begins hundreds: the first few dozen are enough to fill a screen.
    for (let i = low; i < Math.min(low + 200, sorted.length); i++) {
      const key = sorted[i];
      if (!key?.squashed.startsWith(asked)) return;
      if (key.squashed !== asked) yield key;
    }
  }

  return { find, knows };
}

function keysOf(sense: Sense): Key[] {
  const key = (text: string, kind: Key['kind']): Key => ({
    sense,
    squashed: squash(text),
    words: wordsOf(text),
    kind,
  });
  return [
    key(sense.term, 'term'),
    key(sense.standsFor, 'standsFor'),
    ...sense.also.map((text) => key(text, 'also')),
    ...[...sense.mishears, ...sense.wordMishears].map((text) => key(text, 'mishear')),
  ];
}

/** A sound may be shared by words of very different length: the nearer ones first. */
function distanceOf(key: Key, asked: string): number {
  return Math.min(6, Math.abs(key.squashed.length - asked.length));
}

function compareTerms(a: Sense, b: Sense): number {
  return a.term < b.term ? -1 : 1;
}
