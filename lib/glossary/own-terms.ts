/** The glossary with what she added: her own words, what she knows, the terms of her area. */
import type { LocalTerm, OwnTerms, Sense, TermMark } from '../model.ts';
import { squash } from './fold.ts';

/** What a mark is kept under: it outlives a change of spelling or of the meaning's wording. */
export function keyOf({ term, standsFor }: Pick<Sense, 'term' | 'standsFor'>): string {
  return `${squash(term)} ${squash(standsFor)}`;
}

/** Local terms as senses of their own; a national term of the same letters and full form makes way. */
export function withOwnTerms(glossary: readonly Sense[], own: OwnTerms): Sense[] {
  const local = own.localTerms.map(senseOfLocal);
  const replaced = new Set(local.map(keyOf));
  return [...local, ...glossary.filter((sense) => !replaced.has(keyOf(sense)))];
}

export function markOf(marks: readonly TermMark[], sense: Sense): TermMark | undefined {
  const key = keyOf(sense);
  return marks.find((mark) => mark.key === key);
}

function senseOfLocal({ term, standsFor, meaning }: LocalTerm): Sense {
  return {
    term,
    standsFor,
    meaning: meaning || standsFor,
    ask: '',
    sector: 'general',
    nation: 'England',
    status: 'local',
    also: [],
    mishears: [],
    wordMishears: [],
    // A word of one capital may be any word; letters are hers to name.
    guard: /\p{Lu}.*\p{Lu}/u.test(term) ? 'capitals' : null,
    common: 1,
    source: 'own list',
    own: true,
  };
}
