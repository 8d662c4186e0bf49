/** Which of several senses a line means, and when a line explains a term itself. */
import type { Sector, Sense } from '../model.ts';
import { createTokens, squash, type Tokens, tokenise } from './fold.ts';
import type { Spotted } from './spot.ts';
import { sectors } from './terms.ts';

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
  rank(tokens: Tokens, at: number, words: number, senses: readonly Sense[]): Sense[];
}

/** "a child with CP", "he has CP": said of conditions. */
const hasIt = new Set(hashesOf('with has have had having'));

function isHasIt(tokens: Tokens, at: number): boolean {
  return hasIt.has(tokens.hash[at] as number);
}

const conditionWorth = 5;
const contextWorth = 3;
const mostLeaning = 1.5;
const leastLeaning = 0.4;

/** What in a line speaks for a sense: the words of its row, and those its sector uses. */
interface Speaking {
  context: ReadonlySet<number>;
  sector: number;
}

/**
 * Ranks the senses of a term in a line. What speaks for a sense are the words of its own row, and, at
 * a lower price, the words that its sector uses and others do not: counted from the glossary itself.
 */
export function createRanker(all: readonly Sense[], meetingSectors: ReadonlySet<Sector>): Ranker {
  const known = new Map<Sense, Speaking>();
  let leanings: Map<number, Float32Array> | undefined;

  function speakingFor(sense: Sense): Speaking {
    let speaking = known.get(sense);
    if (!speaking) {
      const words = hashesOf(textOf(sense)).filter((hash) => !everyday.has(hash));
      speaking = { context: new Set(words), sector: sectors.indexOf(sense.sector) };
      known.set(sense, speaking);
    }
    return speaking;
  }

  /** For each word, how much more often each sector's rows have it than all rows do (log, capped). */
  function countLeanings(): Map<number, Float32Array> {
    const counts = new Map<number, Float32Array>();
    const totals = new Float32Array(sectors.length);
    for (const sense of all) {
      const n = sectors.indexOf(sense.sector);
      for (const hash of new Set(hashesOf(`${textOf(sense)} ${sense.term}`))) {
        let count = counts.get(hash);
        if (!count) {
          count = new Float32Array(sectors.length);
          counts.set(hash, count);
        }
        count[n] = (count[n] ?? 0) + 1;
      }
      totals[n] = (totals[n] ?? 0) + 1;
    }
    for (const [hash, count] of counts) {
      const usual = (count.reduce((sum, seen) => sum + seen, 0) + 0.5) / (all.length + 1);
      for (const [n, total] of totals.entries()) {
        const rate = ((count[n] ?? 0) + 0.5) / (total + 1);
        count[n] = Math.max(-mostLeaning, Math.min(mostLeaning, Math.log(rate / usual)));
      }
      // A word that all sectors use alike says nothing.
      if (count.every((leaning) => Math.abs(leaning) < leastLeaning)) counts.delete(hash);
    }
    return counts;
  }

  /** Of the senses being ranked; only ever as long as it had to be. */
  let worths = new Float64Array(8);
  let speaking: Speaking[] = [];

  function rank(tokens: Tokens, at: number, words: number, senses: readonly Sense[]): Sense[] {
    leanings ??= countLeanings();
    const { length } = senses;
    if (worths.length < length) worths = new Float64Array(length);
    if (speaking.length < length) speaking = new Array<Speaking>(length);
    for (let n = 0; n < length; n++) {
      const sense = senses[n] as Sense;
      speaking[n] = known.get(sense) ?? speakingFor(sense);
      worths[n] = worthOf(sense);
    }
    for (let i = 0; i < tokens.count; i++) {
      if (i >= at && i < at + words) continue;
      const hash = tokens.hash[i] as number;
      const leaning = leanings.get(hash);
      if (!leaning) continue;
      for (let n = 0; n < length; n++) {
        const { context, sector } = speaking[n] as Speaking;
        const own = context.has(hash) ? contextWorth : 0;
        worths[n] = (worths[n] as number) + own + (leaning[sector] as number);
      }
    }
    if (at > 0 && isHasIt(tokens, at - 1)) {
      for (let n = 0; n < length; n++) {
        if (senses[n]?.sector === 'health') worths[n] = (worths[n] as number) + conditionWorth;
      }
    }
    return bestFirst(senses);
  }

  /** Puts each behind those that are worth as much: two or three, so nothing is faster. */
  function bestFirst(senses: readonly Sense[]): Sense[] {
    const ranked = [senses[0] as Sense];
    for (let n = 1; n < senses.length; n++) {
      const worth = worths[n] as number;
      let to = n;
      for (; to > 0 && (worths[to - 1] as number) < worth; to--) {
        ranked[to] = ranked[to - 1] as Sense;
        worths[to] = worths[to - 1] as number;
      }
      ranked[to] = senses[n] as Sense;
      worths[to] = worth;
    }
    return ranked;
  }

  /** Without looking at the line. */
  function worthOf(sense: Sense): number {
    if (sense.own) return Number.POSITIVE_INFINITY;
    const old = sense.status === 'old' || sense.status === 'local' ? 1 : 0;
    return (meetingSectors.has(sense.sector) ? 2 : 0) - old - sense.common;
  }

  return { rank };
}

/** Senses that stand for the same thing are one to her: the best of them stays. Changes the list. */
export function distinct(senses: Sense[]): Sense[] {
  let kept = 0;
  for (let n = 0; n < senses.length; n++) {
    const sense = senses[n] as Sense;
    const key = sameness(sense);
    let isNew = true;
    for (let m = 0; m < kept && isNew; m++) isNew = sameness(senses[m] as Sense) !== key;
    if (isNew) senses[kept++] = sense;
  }
  senses.length = kept;
  return senses;
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
  if (!hasTwice(terms)) return terms;
  const explained = new Set<Spotted>();
  for (const short of terms) {
    const [sense] = short.senses;
    const full = sense && terms.find((each) => each !== short && isFullForm(line, each, sense));
    if (!full || isFullForm(line, short, sense)) continue;
    const gap = line.slice(Math.min(short.end, full.end), Math.max(short.start, full.start));
    if (gap.length <= longestGap && !/[?;]/.test(gap)) explained.add(short).add(full);
  }
  return explained.size > 0 ? terms.filter((each) => !explained.has(each)) : terms;
}

function hasTwice(terms: readonly Spotted[]): boolean {
  for (let i = 1; i < terms.length; i++) {
    for (let n = 0; n < i; n++) if (terms[i]?.term === terms[n]?.term) return true;
  }
  return false;
}

function isFullForm(line: string, { term, start, end }: Spotted, sense: Sense): boolean {
  return term === sense.term && squash(line.slice(start, end)) === sameness(sense);
}
