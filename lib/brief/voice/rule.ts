import type { View } from '../../model.ts';

export type VoiceCode =
  | 'opinion'
  | 'own_child'
  | 'own_experience'
  | 'family_we'
  | 'no_mandate'
  | 'overclaim'
  | 'third_party'
  | 'blame'
  | 'hearsay'
  | 'vague_number'
  | 'small_n'
  | 'subject_swap'
  | 'unclear_us'
  | 'names_staff'
  | 'campaigning'
  | 'leaves_people_out';

export interface VoiceFlag {
  code: VoiceCode;
  /** Where the words stand that it is about, in UTF-16 units. */
  start: number;
  end: number;
  /** Other words she could say aloud. Brackets are for her to fill. */
  suggestion: string;
  /** What is at risk, in one short line. */
  why: string;
}

export interface VoiceContext {
  /** What the brief holds. One view: the one this point is linked to. More: the closest is found. */
  views: readonly View[];
  /** Names of staff the rep has told us of. */
  names: readonly string[];
}

/** What of a draft may be said again. */
export interface Said {
  /** Her own words, if they hold no person, no number and nobody's "I". */
  claim: string | null;
  /** What it is about, in our words. */
  about: string | null;
}

/** One kind of sentence, what is at risk in it, and other words for it. */
export interface VoiceRule {
  code: VoiceCode;
  /** Patterns over words; see pattern.ts. A last group named `claim` is what she says about it. */
  says: readonly string[];
  /** Quiet in a sentence that has one of these. */
  unless?: readonly string[];
  /** Quiet in a question: asking claims nothing. */
  asksAreFine?: true;
  /** Only where no other rule has anything to say. */
  lastResort?: true;
  /** Speaks up in quotations too, and where an "I" is right: somebody could be known by it. */
  protects?: true;
  why: string;
  instead: string | ((said: Said) => string);
  /** A view that is linked says it better: its number and its line are used. */
  fills?: true;
  examples: readonly { before: string; after: string }[];
  /** Close to it, and right as they are: no rule may flag them. */
  alone: readonly string[];
}
