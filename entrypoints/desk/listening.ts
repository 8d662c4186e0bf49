import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import type { LocalTerm, Sense } from '../../lib/model.ts';
import { readSetting } from '../../lib/settings.ts';
import { choicesIn } from '../../lib/tips/choices.ts';
import type { Listening } from '../../lib/tips/rehearsal/play.ts';

/**
 * What hears and answers in a rehearsal: the glossary's spotter, the cue detector, which is loaded only
 * for this, and what she chose of the tips.
 */
export function createListening(glossary: readonly Sense[]) {
  return async function listening(localTerms: readonly LocalTerm[]): Promise<Listening> {
    const [{ cuesSaid, cuesWritten }, chosen] = await Promise.all([
      import('../../lib/tips/cues/detect-cues.ts'),
      // Without them it is as usual: nothing is lost.
      readSetting('tips').catch(() => null),
    ]);
    const senses = withOwnTerms(glossary, { marks: [], localTerms: [...localTerms] });
    const { spot } = createSpotter(senses);
    return { ears: { spot, cuesSaid, cuesWritten }, choices: choicesIn(chosen) };
  };
}
