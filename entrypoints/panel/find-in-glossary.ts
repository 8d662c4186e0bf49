import { createLookup, type Lookup } from '../../lib/glossary/lookup.ts';
import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { createSpotter, type Spotter } from '../../lib/glossary/spot.ts';
import { parseTerms } from '../../lib/glossary/terms.ts';
import table from '../../lib/glossary/terms.tsv?raw';
import type { LocalTerm } from '../../lib/model.ts';

const senses = parseTerms(table);

/** Looks up and spots in the whole list, with the terms of her own area. */
export function findIn(localTerms: LocalTerm[]): { lookup: Lookup; spot: Spotter['spot'] } {
  const all = withOwnTerms(senses, { marks: [], localTerms });
  return { lookup: createLookup(all), spot: createSpotter(all).spot };
}
