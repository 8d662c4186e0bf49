import type { Lookup } from '../../lib/glossary/lookup.ts';
import type { Spotter } from '../../lib/glossary/spot.ts';
import type { LocalTerm } from '../../lib/model.ts';

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
  let local: LocalTerm[] = [];
  let build = () => {};
  const glossary: PanelGlossary = {
    lookup: { find: () => [], knows: () => true },
    spot: () => ({ terms: [], unknown: [] }),
    use(localTerms) {
      if (localTerms === local) return;
      local = localTerms;
      build();
    },
  };

  void import('./find-in-glossary.ts').then(({ findIn }) => {
    build = () => {
      Object.assign(glossary, findIn(local));
      ready();
    };
    build();
  });
  return glossary;
}
