import { createSpotter } from '../../../../lib/glossary/spot.ts';
import { parseTerms } from '../../../../lib/glossary/terms.ts';
import terms from '../../../../lib/glossary/terms.tsv?raw';
import type { Ears } from '../../../../lib/meeting-state.ts';
import { everyTip, usualChoices } from '../../../../lib/tips/choices.ts';
import { cuesSaid, cuesWritten } from '../../../../lib/tips/cues/detect-cues.ts';

/** The real ones: the glossary's spotter and the cue detector. */
export const ears: Ears = { spot: createSpotter(parseTerms(terms)).spot, cuesSaid, cuesWritten };

export const asInAMeeting = { ears, choices: usualChoices };
export const withEveryTip = { ...asInAMeeting, budget: everyTip };
