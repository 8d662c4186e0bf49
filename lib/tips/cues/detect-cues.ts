/**
 * Cues: what was said in a line of captions, or written in a line of hers, that a tip may answer. Pure:
 * a line goes in, kinds come out. It says what was said and never who or how well.
 *
 * Patterns over words, and no model, on the lines of tests/fixtures/cues (2026-11-25): a bag of words and
 * word pairs with logistic regression (five folds, one model for each kind) has on average precision
 * 0.76 and recall 0.84 when it learns from a kind's own lines alone, and then fires on one neutral line in three; taught
 * with all other lines as well it is quiet, and has 0.87 and 0.44. On the fifth batch of lines, before it was used
 * to write rules, the rules had on average precision 0.95 and recall 0.61, and none of the kinds shown live
 * was wrong: what they do not know they do not guess at. The lines held back (`fresh`) are by the same
 * hand as the others and easier; see the numbers that detect-cues.test.ts prints.
 */
import { identifiable } from '../../brief/identifiable.ts';
import { checkDraft } from '../../brief/voice/check-draft.ts';
import { type Pattern, patternOf } from '../../brief/voice/pattern.ts';
import type { VoiceCode } from '../../brief/voice/rule.ts';
import { addVocabulary } from '../../brief/voice/steps.ts';
import type { Spotter } from '../../glossary/spot.ts';
import { plainOf } from './plain.ts';
import type { CueKind } from './rule.ts';
import { rules } from './rules/rules.ts';
import { cueVocabulary } from './words.ts';

export type { CueKind } from './rule.ts';

addVocabulary(cueVocabulary);

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

interface Compiled {
  kind: CueKind;
  says: Pattern;
  unless: Pattern | null;
}

const compiled: Compiled[] = rules.map(({ kind, says, unless }) => ({
  kind,
  says: patternOf(says),
  unless: unless ? patternOf(unless) : null,
}));

/** What was said in a line of captions. */
export function cuesSaid(line: string): CueKind[] {
  const plain = plainOf(line);
  const found = new Set<CueKind>();
  for (const { kind, says, unless } of compiled) {
    if (found.has(kind) || !says.find(plain)) continue;
    if (!unless?.find(plain)) found.add(kind);
  }
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

/** Known by their work, or a place where something is held: tells nothing of a family. */
const inOffice =
  /^(?:(?!\b(?:boy|girl|son|daughter|mum|dad|child|twins|lad|family|he|she|his|her|my)\b).)*\b(?:helpline|head of|will (?:chair|speak|present)|is hosting|hosts|hosted|will host|key stage)\b(?:(?!\b(?:boy|girl|son|daughter|mum|dad|child|twins|lad|family|he|she|his|her|my)\b).)*$/i;

/** What a line of her own writing holds. Never run this on what she says. */
export function cuesWritten(line: string): CueKind[] {
  const found = new Set<CueKind>();
  for (const { code } of checkDraft(line, { views: [], names: [] })) {
    if (firstPerson.has(code)) found.add('first_person_draft');
    if (blames.has(code)) found.add('blame_history');
  }
  if (identifiable(line).length > 0 && !inOffice.test(line)) found.add('identifiable_detail');
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
