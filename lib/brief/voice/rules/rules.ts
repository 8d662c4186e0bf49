import type { VoiceRule } from '../rule.ts';
import { blamePeople, blameWords, campaigning, namedStaff } from './fair.ts';
import { leftOut } from './left-out.ts';
import { mandate, overclaims } from './mandate.ts';
import { amounts } from './numbers.ts';
import { anyView, opinions } from './opinion.ts';
import { namedFamily, ownChild, ownFamily } from './own.ts';
import { anyStory, ownExperience } from './own-story.ts';
import { thirdParties } from './protect.ts';
import { sources } from './sources.ts';

/** The order of domain 4.2: protect people first, then whose story it is, then what is claimed. */
export const rules: readonly VoiceRule[] = [
  ...ownChild,
  ...namedFamily,
  ...thirdParties,
  ...namedStaff,
  ...ownFamily,
  ...leftOut,
  ...campaigning,
  ...amounts,
  ...sources,
  ...ownExperience,
  ...mandate,
  ...blamePeople,
  ...overclaims,
  ...opinions,
  ...blameWords,
  ...anyStory,
  ...anyView,
];
