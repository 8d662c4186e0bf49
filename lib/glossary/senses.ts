/** Which of several senses a line means, and when a line explains a term itself. */
import type { Sector, Sense } from '../model.ts';
import { createTokens, fold, squash, type Tokens, tokenise } from './fold.ts';
import type { Spotted } from './spot.ts';

const everyday = new Set(
  hashesOf(
    'a an and are as ask at be by can do for from give has have help how if in is it its may more new no not of on one or our own part some say so that the their them they this to up use was way what when which who will with work you your child children people family who how many plan planned school schools group',
  ),
);

function hashesOf(text: string): number[] {
  const tokens = createTokens();
  tokenise(text, tokens);
  return [...tokens.hash.subarray(0, tokens.count)];
}

/** What a row says of its sense. Sentences about its other meanings would speak for those. */
function textOf({ standsFor, meaning, also }: Sense): string {
  const own = meaning.split(/(?<=[.?!])\s/).filter((sentence) => !/\bmeans?\b/.test(sentence));
  return [standsFor, ...own, ...also].join(' ');
}

export interface Ranker {
  /** The best first: by the words around it, then the meeting's sectors, then how common it is. */
  rank(line: string, tokens: Tokens, at: number, words: number, senses: readonly Sense[]): Sense[];
}

/** "a child with CP", "he has CP": said of conditions. */
const hasIt = new Set(['with', 'has', 'have', 'had', 'having']);

/**
 * Ranks the senses of a term in a line. What speaks for a sense are the words of its own row, and, at
 * a lower price, the words that its sector uses and others do not: counted from the glossary itself.
 */
export function createRanker(all: readonly Sense[], meetingSectors: ReadonlySet<Sector>): Ranker {
  const contexts = new Map<Sense, ReadonlySet<number>>();
  let leanings: Map<number, Map<Sector, number>> | undefined;

  function contextOf(sense: Sense): ReadonlySet<number> {
    let context = contexts.get(sense);
    if (!context) {
      context = new Set(hashesOf(textOf(sense)).filter((hash) => !everyday.has(hash)));
      contexts.set(sense, context);
    }
    return context;
  }

  /** For each word, how much more often each sector's rows have it than all rows do (log, capped). */
  function countLeanings(): Map<number, Map<Sector, number>> {
    const counts = new Map<number, Map<Sector, number>>();
    const totals = new Map<Sector, number>();
    for (const sense of all) {
      for (const hash of new Set(hashesOf(`${textOf(sense)} ${sense.term}`))) {
        const count = counts.get(hash) ?? new Map<Sector, number>();
        count.set(sense.sector, (count.get(sense.sector) ?? 0) + 1);
        counts.set(hash, count);
      }
      totals.set(sense.sector, (totals.get(sense.sector) ?? 0) + 1);
    }
    for (const count of counts.values()) {
      const seen = [...count.values()].reduce((sum, n) => sum + n, 0);
      for (const [sector, total] of totals) {
        const rate = ((count.get(sector) ?? 0) + 0.5) / (total + 1);
        const usual = (seen + 0.5) / (all.length + 1);
        count.set(sector, Math.max(-1.5, Math.min(1.5, Math.log(rate / usual))));
      }
    }
    return counts;
  }

  function rank(
    line: string,
    tokens: Tokens,
    at: number,
    words: number,
    senses: readonly Sense[],
  ): Sense[] {
    leanings ??= countLeanings();
    const before = at > 0 ? fold(line.slice(tokens.start[at - 1], tokens.end[at - 1])) : '';
    const worths = senses.map((sense) => {
      const old = sense.status === 'old' || sense.status === 'local' ? 1 : 0;
      const condition = hasIt.has(before) && sense.sector === 'health' ? 5 : 0;
      if (sense.own) return Number.POSITIVE_INFINITY;
      let worth = (meetingSectors.has(sense.sector) ? 2 : 0) + condition - old - sense.common;
      const context = contextOf(sense);
      for (let i = 0; i < tokens.count; i++) {
        if (i >= at && i < at + words) continue;
        const hash = tokens.hash[i] as number;
        if (context.has(hash)) worth += 3;
        worth += leanings?.get(hash)?.get(sense.sector) ?? 0;
      }
      return worth;
    });
    return senses
      .map((_, n) => n)
      .sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))
      .map((n) => senses[n] as Sense);
  }

  return { rank };
}

/** Senses that stand for the same thing are one to her: the best of them stays. */
export function distinct(senses: readonly Sense[]): Sense[] {
  const seen = new Set<string>();
  return senses.filter((sense) => {
    const key = sameness(sense);
    return !seen.has(key) && seen.add(key);
  });
}

const squashed = new WeakMap<Sense, string>();

function sameness(sense: Sense): string {
  let key = squashed.get(sense);
  if (key === undefined) {
    key = squash(sense.standsFor);
    squashed.set(sense, key);
  }
  return key;
}

/** Between a term and its full form there is room for "that's", "which is", a bracket. */
const longestGap = 24;

/**
 * "SALT, that's speech and language therapy": the line says what it means, so neither fires. Nor does
 * "an education, health and care plan, an EHCP".
 */
export function expandedInPlace(line: string, terms: Spotted[]): Spotted[] {
  // Nearly every line: no term in it twice, in any form.
  if (!terms.some((each, i) => terms.findIndex(({ term }) => term === each.term) < i)) return terms;
  const explained = new Set<Spotted>();
  for (const short of terms) {
    const [sense] = short.senses;
    if (!sense || squash(line.slice(short.start, short.end)) === squash(sense.standsFor)) continue;
    for (const full of terms) {
      if (full === short || full.term !== short.term) continue;
      if (squash(line.slice(full.start, full.end)) !== squash(sense.standsFor)) continue;
      const gap = line.slice(Math.min(short.end, full.end), Math.max(short.start, full.start));
      if (gap.length <= longestGap && !/[?;]/.test(gap)) explained.add(short).add(full);
    }
  }
  return explained.size > 0 ? terms.filter((each) => !explained.has(each)) : terms;
}
