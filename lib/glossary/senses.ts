/** Which of several senses a line means, and when a line explains a term itself. */
import type { Sector, Sense } from '../model.ts';
import { createTokens, fold, squash, type Tokens, tokenise } from './fold.ts';
import type { Spotted } from './spot.ts';

const contexts = new WeakMap<Sense, ReadonlySet<number>>();
const everyday = new Set(
  hashesOf(
    'a an and are as ask at be by can do for from give has have help how if in is it its may more new no not of on one or our own part some say so that the their them they this to up use was way what when which who will with work you your child children people family who how many plan planned school schools group',
  ),
);

/** The words that go with a sense, from its own row. */
function contextOf(sense: Sense): ReadonlySet<number> {
  let context = contexts.get(sense);
  if (!context) {
    const text = [sense.standsFor, sense.meaning, sense.ask, ...sense.also].join(' ');
    context = new Set(hashesOf(text).filter((hash) => !everyday.has(hash)));
    contexts.set(sense, context);
  }
  return context;
}

function hashesOf(text: string): number[] {
  const tokens = createTokens();
  tokenise(text, tokens);
  return [...tokens.hash.subarray(0, tokens.count)];
}

/** The best first: by the words around it, then the meeting's sectors, then how common it is. */
export function rankSenses(
  line: string,
  tokens: Tokens,
  at: number,
  words: number,
  senses: readonly Sense[],
  sectors: ReadonlySet<Sector>,
): Sense[] {
  const worths = senses.map((sense) => {
    const old = sense.status === 'old' || sense.status === 'local' ? 1 : 0;
    return (sectors.has(sense.sector) ? 2 : 0) - old - sense.common;
  });
  senses.forEach((sense, n) => {
    const context = contextOf(sense);
    for (let i = 0; i < tokens.count; i++) {
      const isAround = i < at || i >= at + words;
      if (isAround && context.has(tokens.hash[i] as number)) worths[n] = (worths[n] ?? 0) + 3;
    }
  });
  // "a child with CP": with is said of conditions.
  if (at > 0 && fold(line.slice(tokens.start[at - 1], tokens.end[at - 1])) === 'with') {
    senses.forEach((sense, n) => {
      if (sense.sector === 'health') worths[n] = (worths[n] ?? 0) + 3;
    });
  }
  return senses
    .map((_, n) => n)
    .sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))
    .map((n) => senses[n] as Sense);
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
