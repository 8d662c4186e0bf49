/**
 * Cues: what was said in a line of captions, or written in a line of hers, that a tip may answer. Pure:
 * a line goes in, kinds come out. It says what was said and never who or how well.
 *
 * Patterns over words and a small linear model together (rules/, model.ts). A kind is said when the model is
 * sure, or when a rule finds it and the model does not object. On 690 lines of 23 kinds and 150 neutral ones
 * that neither had seen (held-back, 2026-11-28) the kinds that are said aloud have precision 0.93 and recall
 * 0.93 in the mean, and wins 0.81 and 0.94. Sets by other hands, before they became lessons, gave less: precision 0.87 to
 * 1, recall 0.6 to 0.9; sixteenth to twentieth, full of turns of phrase, precision 0.86 and recall 0.6. `npm run train:cues` prints the figures by folds. What is found in her own writing is
 * the voice's, but for looking back, which the model also knows.
 */
import { checkDraft } from '../../brief/voice/check-draft.ts';
import type { VoiceCode } from '../../brief/voice/rule.ts';
import type { Spotter } from '../../glossary/spot.ts';
import { judge } from './model.ts';
import { plainOf } from './plain.ts';
import type { CueKind } from './rule.ts';
import { kindsByRule } from './rules-say.ts';
import { tellsOfOne } from './tells-of-one.ts';

export type { CueKind } from './rule.ts';

/** The order in which kinds are given: those shown live first. */
export const cueKinds: readonly CueKind[] = [
  'takes_away',
  'absent_decider',
  'asks_parents',
  'ask_of_forum',
  'confidential',
  'recording_started',
  'closing_parent_excuse',
  'closing_time',
  'no_owner_deadline',
  'decision_made',
  'done_deal',
  'followup_date',
  'question_slot',
  'item_closing',
  'introductions',
  'win',
  'correction',
  'partner_error',
  'dismissed',
  'jargon',
  'first_person_draft',
  'blame_history',
  'identifiable_detail',
];

/** These are looked for in what she writes; nobody is listened to for them. */
const writtenKinds: ReadonlySet<CueKind> = new Set([
  'first_person_draft',
  'blame_history',
  'identifiable_detail',
]);

/** The excuse names whose time it is: hers, her family's, or what waits for them at home. */
const namesFamilies =
  /\b(?:NAME|CAP|you|reps?|forum|volunteers?|parents?|carers?|famil(?:y|ies)|mums?|dads?|nan|kids?|child(?:ren|care)?|sons?|daughters?|boys?|girls?|lads?|little ones?|young ones?|baby|toddler|twins|youngest|eldest|school|nursery|homes?|lives|pick[ -]?up|collect|fetch|caring|(?:baby)?sitters?|respite|tea|bath|bedtime|taxi|bus)\b/;

/** What was said in a line of captions. */
export function cuesSaid(line: string): CueKind[] {
  const plain = plainOf(line);
  const found = kindsByRule(plain);
  for (const [kind, { isSure, objects }] of judge(plain)) {
    if (writtenKinds.has(kind)) continue;
    if (isSure) found.add(kind);
    else if (objects) found.delete(kind);
  }
  if (!namesFamilies.test(plain)) found.delete('closing_parent_excuse');
  // The same end of the meeting, and there is more to say to this one.
  if (found.has('closing_parent_excuse')) found.delete('closing_time');
  return inOrder(found);
}

const firstPerson: ReadonlySet<VoiceCode> = new Set([
  'opinion',
  'own_child',
  'own_experience',
  'family_we',
]);
const blames: ReadonlySet<VoiceCode> = new Set(['blame', 'names_staff']);

/** What a line of her own writing holds. Never run this on what she says. */
export function cuesWritten(line: string): CueKind[] {
  const found = new Set<CueKind>();
  for (const { code } of checkDraft(line, { views: [], names: [] })) {
    if (firstPerson.has(code)) found.add('first_person_draft');
    if (blames.has(code)) found.add('blame_history');
  }
  if (judge(plainOf(line)).get('blame_history')?.isSure) found.add('blame_history');
  if (tellsOfOne(line)) found.add('identifiable_detail');
  return inOrder(found);
}

/** Every kind found in a line, each once. Jargon needs the spotter, with the glossary it was made from. */
export function detectCues(line: string, spotter?: Pick<Spotter, 'spot'>): CueKind[] {
  const found = new Set([...cuesSaid(line), ...cuesWritten(line)]);
  if (spotter) {
    const { terms, unknown } = spotter.spot(line);
    if (terms.length + unknown.length > 0) found.add('jargon');
  }
  return inOrder(found);
}

const inOrder = (found: ReadonlySet<CueKind>) => cueKinds.filter((kind) => found.has(kind));
