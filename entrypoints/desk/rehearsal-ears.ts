import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import type { Ears } from '../../lib/meeting-state.ts';
import type { LocalTerm, Sense } from '../../lib/model.ts';

/** What a rehearsal is heard with: the glossary's spotter, and the cue detector, loaded only for this. */
export function createEars(glossary: readonly Sense[]) {
  return async function ears(localTerms: readonly LocalTerm[]): Promise<Ears> {
    const { cuesSaid, cuesWritten } = await import('../../lib/tips/cues/detect-cues.ts');
    const senses = withOwnTerms(glossary, { marks: [], localTerms: [...localTerms] });
    return { spot: createSpotter(senses).spot, cuesSaid, cuesWritten };
  };
}
