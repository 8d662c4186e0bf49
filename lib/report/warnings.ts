import { identifiable } from '../brief/identifiable.ts';
import { detailsInWords } from '../brief/identifiable-words.ts';
import { ordinaryCapitals } from '../brief/names.ts';
import type { Reader } from './report.ts';
import { wholeName, writings } from './roles.ts';
import type { Known } from './words-for.ts';

export interface Warnings {
  /** People whose names members would read: known ones, and what looks like one. */
  names: readonly string[];
  /** What might tell who a family is, in words. */
  details: readonly string[];
}

/** The days of promises are ours; "Mon" is no name there. */
const shortDay = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?= \d)/g;
/** Two words with a capital, where a sentence begins too: "Rowan Ashdown said". */
const pair = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:[^\S\n]\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu;

/**
 * What to look at before this line leaves; both empty: nothing was found, which is no promise. It would
 * rather warn once too often. Reps read names, so for them there are none.
 */
export function warningsOf(text: string, reader: Reader, known: Known): Warnings {
  const read = text.replace(shortDay, 'day');
  const names = reader === 'members' ? namesIn(read, known) : [];
  const found = identifiable(read).filter(
    ({ start, end, why }) =>
      !why.includes('name') || !names.some((name) => name.includes(read.slice(start, end))),
  );
  return { names, details: detailsInWords(read, found) };
}

function namesIn(text: string, { partners, people }: Known): string[] {
  const knownNames = [...partners.flatMap(writings), ...people].filter((name) =>
    wholeName(name).test(text),
  );
  const pairs = [...text.matchAll(pair)]
    .map(([words]) => words)
    .filter((words) => words.split(/\s/).every((word) => !isOrdinary(word)))
    .filter((words) => !knownNames.some((name) => words.includes(name)));
  const all = [...new Set([...knownNames, ...pairs])];
  // "Farah Iqbal" says it; "Farah" beside it adds nothing.
  return all.filter((name) => !all.some((other) => other !== name && other.includes(name)));
}

const isOrdinary = (word: string) =>
  ordinaryCapitals.has(word.toLowerCase().replace(/['’]s?$/, ''));
