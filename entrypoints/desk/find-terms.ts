import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { createPaperCount, linesOf, type PaperTerms } from '../../lib/glossary/paper-terms.ts';
import { createSpotter, type Spotter } from '../../lib/glossary/spot.ts';
import type { LocalTerm, Sense } from '../../lib/model.ts';

/** Half a frame: reading a long paper must not be felt. */
const sliceMs = 8;

/** Finds the terms of papers in slices of time, so that the page stays quick however long they are. */
export function createFinder(glossary: readonly Sense[]) {
  let made: { localTerms: readonly LocalTerm[]; spotter: Spotter } | null = null;

  function spotterFor(localTerms: readonly LocalTerm[]): Spotter {
    if (made?.localTerms !== localTerms) {
      const senses = withOwnTerms(glossary, { marks: [], localTerms: [...localTerms] });
      made = { localTerms, spotter: createSpotter(senses) };
    }
    return made.spotter;
  }

  return async function findTerms(
    texts: readonly string[],
    localTerms: readonly LocalTerm[],
    signal: AbortSignal,
  ): Promise<PaperTerms> {
    const count = createPaperCount(spotterFor(localTerms));
    let sliceEnds = performance.now() + sliceMs;
    for (const text of texts) {
      for (const line of linesOf(text)) {
        count.add(line);
        if (performance.now() < sliceEnds) continue;
        await new Promise((turn) => setTimeout(turn));
        if (signal.aborted) break;
        sliceEnds = performance.now() + sliceMs;
      }
    }
    return count.result();
  };
}
