import { createLookup, type Lookup } from '../../lib/glossary/lookup.ts';
import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { createSpotter, type Spotter } from '../../lib/glossary/spot.ts';
import { parseTerms } from '../../lib/glossary/terms.ts';
import type { LocalTerm, Sense } from '../../lib/model.ts';

export interface PanelGlossary {
  lookup: Lookup;
  spot: Spotter['spot'];
  /** Takes the terms of her own area in; asking again with the same list does nothing. */
  use(localTerms: LocalTerm[]): void;
}

/**
 * The glossary, loaded beside the panel: the panel is painted first. Until it is there nothing is found,
 * and `ready` is called when it is.
 */
export function glossaryOf(ready: () => void): PanelGlossary {
  let senses: Sense[] = [];
  let local: LocalTerm[] = [];
  const glossary: PanelGlossary = {
    lookup: { find: () => [], knows: () => true },
    spot: () => ({ terms: [], unknown: [] }),
    use(localTerms) {
      if (localTerms === local) return;
      local = localTerms;
      build();
    },
  };

  function build(): void {
    if (senses.length === 0) return;
    const all = withOwnTerms(senses, { marks: [], localTerms: local });
    glossary.lookup = createLookup(all);
    glossary.spot = createSpotter(all).spot;
    ready();
  }

  void import('../../lib/glossary/terms.tsv?raw').then(({ default: table }) => {
    senses = parseTerms(table);
    build();
  });
  return glossary;
}
