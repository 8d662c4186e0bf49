/** What a point of a pasted brief may be, by its wording. A guess: the rep sorts it. */
export type Guess = 'ask' | 'view' | 'question' | 'red line' | 'not sure';

/** One kind, with its own examples: `shows` are of this kind, `quiet` are not. */
export interface GuessRule {
  guess: Exclude<Guess, 'not sure'>;
  /** Said outright: "Ask: ...". It is taken off the text. */
  label: RegExp;
  wording: RegExp;
  shows: string[];
  quiet: string[];
}

/** The first that fits. */
export const guessRules: GuessRule[] = [
  {
    guess: 'red line',
    label: /^red ?lines?\s*[:–-]\s*/i,
    wording:
      /\bred lines?\b|\b(cannot|can't|won't|will not|do not|don't|not going to) (accept|agree to|sign|support)\b|\bnot acceptable\b|\bmust (not|never)\b|\bno (cuts?|further cuts?|loss of)\b/i,
    shows: [
      'We cannot accept a shorter visit.',
      'Families must not lose the bus.',
      'Red line: no cuts',
    ],
    quiet: ['Families are asking for a named contact.'],
  },
  {
    guess: 'question',
    label: /^(questions?|q)\s*[:–-]\s*/i,
    wording:
      /\?\s*$|^(who|what|when|where|why|how|which|could|can|will|is|are|does|do|has|have)\b(?=.*\?)/i,
    shows: ['Who decides this?', 'Question: when will we hear'],
    quiet: ['What families want is a date.', 'Will the bus, which is late, matters.'],
  },
  {
    guess: 'ask',
    label: /^asks?\s*[:–-]\s*/i,
    wording:
      /\b(is|are|we're|we are) asking (for|that|you)\b|\b(we|families|parents|forum) (want|need|would like|ask|request)s?\b|^(please|agree|commit|ask|request|get|set|publish|give|name|share|make)\b|\b(please|should|ought to|need to|needs to)\b/i,
    shows: [
      'Families are asking for a call back.',
      'Please publish the dates.',
      'Ask: one named contact',
    ],
    quiet: ['14 of 61 families wait by the phone.'],
  },
  {
    guess: 'view',
    label: /^(views?|evidence|what families (say|said|told us))\s*[:–-]\s*/i,
    wording:
      /\b(families|parents|carers|parent carers|young people|they|people) (told|say|said|feel|felt|find|found|report|reported|wait|waited|struggle)\b|\btold us\b|\b\d+ (of|out of) (the )?\d+\b|\b\d+ ?%|\b\d+ (families|parents|carers|young people|replies|responses)\b|\bsurvey\b/i,
    shows: [
      '14 of 61 families wait by the phone.',
      'Parents told us letters are hard.',
      'View: too many forms',
    ],
    quiet: ['Minutes of the last meeting'],
  },
];

export function guessOf(words: string): { guess: Guess; text: string } {
  const labelled = guessRules.find(({ label }) => label.test(words));
  if (labelled) {
    const text = words.replace(labelled.label, '').trim();
    if (text !== '') return { guess: labelled.guess, text };
  }
  const worded = guessRules.find(({ wording }) => wording.test(words));
  return { guess: worded?.guess ?? 'not sure', text: words };
}
