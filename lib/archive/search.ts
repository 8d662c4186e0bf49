/**
 * Full-text search over everything she wrote. It gives keys, and keeps no record: what is shown of a hit
 * is the record itself. MiniSearch holds the words; `npm run bench:archive` says why it and no other.
 *
 * MiniSearch makes an object of every hit, and a common word has 20,000. So its hits are counted while it
 * looks, by the function that could give each a weight, and only the best few become objects, here.
 */
import MiniSearch from 'minisearch';
import { wordsOf } from '../glossary/fold.ts';
import type { Findable } from './findable.ts';
import { isSmallWord, queryWords } from './query.ts';
import { type Asked, aroundMatch, matchOf, mayBegin, slipsIn } from './word-match.ts';

export interface Found {
  /** Keys: the best first, among equals the newest. At most as many as were asked for. */
  keys: string[];
  /** How many there are in all. */
  of: number;
  /** What was asked, to mark it in what was found. */
  asked: Asked[];
  /** `some`: nothing has all the words, and these have some of them. */
  match: 'all' | 'some';
}

export interface Search {
  /** Takes in new records, and those that have changed. */
  put(records: readonly Findable[]): void;
  remove(keys: readonly string[]): void;
  /** How many records it knows. */
  size(): number;
  find(typed: string, most: number): Found;
}

/** With so few hits a slip of the key is likely. */
const fewHits = 3;
const longestWord = 40;
const mostWords = 8;
/** Above every time in milliseconds, so that a better match always comes before a newer one. */
const aboveTime = 1e13;

export function createSearch(): Search {
  const numbers = new Map<string, number>();
  /** By number. A record without a time is gone, or only known as what another belongs to. */
  const keys: string[] = [];
  const times: (number | undefined)[] = [];
  const around: (number | undefined)[] = [];
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => wordsOf(text),
    processTerm: (word) => (isSmallWord(word) || word.length > longestWord ? null : word),
  });

  function numberOf(key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  }

  /** How well each record answers one word, by its number. */
  function matchesOf(asked: Asked): Uint8Array {
    const own = new Uint8Array(keys.length);
    let term = '';
    let match = 0;
    index.search(asked.word, {
      tokenize: (word) => [word],
      processTerm: (word) => word,
      prefix: asked.begins,
      // It counts two letters that were swapped as two; see `matchOf` for what then counts.
      fuzzy: asked.slips && slipsIn(asked.word) > 0 ? 2 : false,
      boostDocument(id: number, found: string) {
        if (found !== term) {
          term = found;
          match = matchOf(asked, found);
        }
        if (match > (own[id] ?? 0)) own[id] = match;
        return 0;
      },
    });
    return own;
  }

  function search(asked: readonly Asked[], most: number, match: Found['match']) {
    const byWord = asked.map(matchesOf);
    const best = createBest(most);
    for (let i = 0; i < keys.length; i++) {
      const at = times[i];
      if (at === undefined) continue;
      const meeting = around[i];
      let own = false;
      let words = 0;
      let sum = 0;
      for (const matches of byWord) {
        const here = matches[i] as number;
        own ||= here > 0;
        const near = meeting !== undefined && matches[meeting] ? aroundMatch : 0;
        if (here || near) words++;
        sum += Math.max(here, near);
      }
      if (own && (match === 'some' || words === byWord.length)) {
        best.add(i, (words * 32 + sum) * aboveTime + at);
      }
    }
    return {
      keys: best.all().map((i) => keys[i] ?? ''),
      of: best.count(),
      asked: [...asked],
      match,
    };
  }

  return {
    put(records) {
      for (const { key, at, text, of } of records) {
        const id = numberOf(key);
        if (times[id] !== undefined) index.discard(id);
        index.add({ id, text });
        times[id] = Date.parse(at);
        around[id] = of === null ? undefined : numberOf(of);
      }
    },

    remove(gone) {
      for (const key of gone) {
        const id = numbers.get(key);
        if (id === undefined || times[id] === undefined) continue;
        index.discard(id);
        times[id] = undefined;
      }
    },

    size: () => index.documentCount,

    find(typed, most) {
      const words = queryWords(typed).slice(0, mostWords);
      const ask = (slips: boolean): Asked[] =>
        words.map((word, i) => ({ word, begins: mayBegin(word, i === words.length - 1), slips }));
      const found = search(words.length > 0 ? ask(false) : [], most, 'all');
      if (words.length === 0 || found.of >= fewHits) return found;
      // The first letter of a word on its way: until the second it takes nothing away.
      const [last = ''] = words.slice(-1);
      if (found.of === 0 && words.length > 1 && last.length === 1) {
        return search(ask(false).slice(0, -1), most, 'all');
      }
      const forgiven = search(ask(true), most, 'all');
      if (forgiven.of > 0 || words.length === 1) return forgiven;
      return search(ask(true), most, 'some');
    },
  };
}

/** The best of many by a number, the best first, without sorting them all. */
function createBest(most: number) {
  const ids: number[] = [];
  const ranks: number[] = [];
  let count = 0;
  return {
    add(id: number, rank: number) {
      count++;
      if (ids.length === most && rank <= (ranks.at(-1) ?? 0)) return;
      let place = ranks.length;
      while (place > 0 && (ranks[place - 1] ?? 0) < rank) place--;
      ids.splice(place, 0, id);
      ranks.splice(place, 0, rank);
      if (ids.length > most) {
        ids.pop();
        ranks.pop();
      }
    },
    all: () => ids,
    count: () => count,
  };
}
