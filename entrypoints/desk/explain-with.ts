import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import type { OwnTerms, Sense } from '../../lib/model.ts';
import { createExplain, type Explain } from '../../lib/report/explain.ts';

/** How jargon is explained, with the words of her area. The page is drawn before the spotter is made. */
export function createExplainWith(glossary: readonly Sense[]) {
  return async function explainWith(own: OwnTerms): Promise<Explain> {
    await new Promise((turn) => setTimeout(turn));
    return createExplain(createSpotter(withOwnTerms(glossary, own)).spot, own.marks);
  };
}
