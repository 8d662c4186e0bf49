import type { Ears } from '../../lib/meeting-state.ts';

/** What the cue detector does, once it is here. */
export type CueEars = Pick<Ears, 'cuesSaid' | 'cuesWritten'>;

/**
 * The cue detector, loaded beside the panel, which is painted first. Until it is there nothing is
 * noticed.
 */
export function cueEars(): CueEars {
  const ears: CueEars = { cuesSaid: () => [], cuesWritten: () => [] };
  void import('../../lib/tips/cues/detect-cues.ts').then(({ cuesSaid, cuesWritten }) => {
    Object.assign(ears, { cuesSaid, cuesWritten });
    // Compiles the patterns while nobody waits, and not at the first words of a call.
    requestIdleCallback(() => cuesSaid('good morning everybody'));
  });
  return ears;
}
