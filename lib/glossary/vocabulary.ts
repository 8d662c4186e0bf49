/** Finds items by their words: all of them, beginnings of them, or words a slip away. */
import { slips } from './slips.ts';

export interface Found<Item> {
  item: Item;
  /** How much of the item's words, by letters, was asked for: 0 to 1. */
  share: number;
}

export interface Vocabulary<Item> {
  /** Items that have every asked word, the last one perhaps unfinished. */
  withAll(words: readonly string[]): Found<Item>[];
  /** Items that have every asked word, each perhaps misspelled. */
  near(words: readonly string[]): Found<Item>[];
  /** Items that have the asked words which say most, in any form; `share` is of what was asked. */
  withMost(words: readonly string[]): Found<Item>[];
}

interface Entry {
  word: string;
  /** Which letters it has, as bits: tells most words apart without comparing them. */
  letters: number;
  items: number[];
}

/** No word is worth more candidates than this; what everything has tells nothing apart. */
const mostNear = 12;

export function createVocabulary<Item>(
  list: readonly { item: Item; words: readonly string[] }[],
): Vocabulary<Item> {
  const byWord = new Map<string, Entry>();
  const sizes = list.map(({ words }) => words.join('').length);
  list.forEach(({ words }, i) => {
    for (const word of new Set(words)) {
      const entry = byWord.get(word) ?? { word, letters: lettersOf(word), items: [] };
      entry.items.push(i);
      byWord.set(word, entry);
    }
  });
  const sorted = [...byWord.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  const stems = new Map<string, number[]>();
  for (const { word, items } of sorted) {
    const root = stem(word);
    stems.set(root, [...new Set([...(stems.get(root) ?? []), ...items])]);
  }
  const byLength = Map.groupBy(sorted, ({ word }) => word.length);

  function withAll(words: readonly string[]): Found<Item>[] {
    return common(words.map((word, i) => (i === words.length - 1 ? begun(word) : exact(word))));
  }

  function near(words: readonly string[]): Found<Item>[] {
    return common(words.map((word) => [...exact(word), ...slipped(word)]));
  }

  function withMost(words: readonly string[]): Found<Item>[] {
    const asked = [...new Set(words.map(stem))].filter((word) => !smallWords.has(word));
    const weights = asked.map((word) =>
      Math.log(1 + list.length / (1 + (stems.get(word)?.length ?? 0))),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const covered = new Map<number, number>();
    asked.forEach((word, n) => {
      for (const i of stems.get(word) ?? []) {
        covered.set(i, (covered.get(i) ?? 0) + (weights[n] ?? 0));
      }
    });
    const found: Found<Item>[] = [];
    for (const [i, weight] of covered) {
      const entry = list[i];
      if (entry && weight >= total * leastShare)
        found.push({ item: entry.item, share: weight / total });
    }
    return found;
  }

  function exact(word: string): Entry[] {
    const entry = byWord.get(word);
    return entry ? [entry] : [];
  }

  function begun(part: string): Entry[] {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.word ?? '') < part) low = middle + 1;
      else high = middle;
    }
    const found: Entry[] = [];
    for (let i = low; sorted[i]?.word.startsWith(part); i++) found.push(sorted[i] as Entry);
    return found;
  }

  function slipped(word: string): Entry[] {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (most === 0) return [];
    const letters = lettersOf(word);
    const found: { entry: Entry; distance: number }[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const entry of byLength.get(length) ?? []) {
        if (bits(entry.letters ^ letters) > most * 2 || entry.word === word) continue;
        const distance = slips(entry.word, word, most);
        if (distance <= most) found.push({ entry, distance });
      }
    }
    return found
      .sort((a, b) => a.distance - b.distance)
      .slice(0, mostNear)
      .map(({ entry }) => entry);
  }

  /** Items that each of the lists has, with how much of them the words make up. */
  function common(lists: Entry[][]): Found<Item>[] {
    if (lists.length === 0) return [];
    const covered = new Map<number, number>();
    lists.forEach((entries, n) => {
      for (const { word, items } of entries) {
        for (const i of items) {
          // Whoever missed an earlier word is out.
          const before = covered.get(i);
          if (n === 0 ? before === undefined : (before ?? -1) >= 0 && mark.get(i) === n - 1) {
            covered.set(i, (before ?? 0) + word.length);
            mark.set(i, n);
          }
        }
      }
    });
    const found: Found<Item>[] = [];
    for (const [i, letters] of covered) {
      const entry = list[i];
      if (entry && mark.get(i) === lists.length - 1) {
        found.push({ item: entry.item, share: Math.min(1, letters / (sizes[i] || 1)) });
      }
    }
    mark.clear();
    return found;
  }
  const mark = new Map<number, number>();

  return { withAll, near, withMost };
}

/** Asked words that an item lacks may weigh at most as much as those it has. */
const leastShare = 0.5;
const smallWords = new Set(
  'a an and are at be by can do does for from get give go have help how i if in is it me mean my not of on or our over s so stand t that the their them there they this to up want was we what when where who will with you your'.split(
    ' ',
  ),
);

/** A rough root: "swallowing", "swallows" and "swallowed" are one. */
function stem(word: string): string {
  if (word.length < 5) return word.length > 3 ? word.replace(/s$/, '') : word;
  return word
    .replace(/(?:ing|ed|es|s|er|ers)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bits(n: number): number {
  let left = n - ((n >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
