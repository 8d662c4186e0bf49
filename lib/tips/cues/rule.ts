export type CueKind =
  | 'takes_away'
  | 'absent_decider'
  | 'no_owner_deadline'
  | 'decision_made'
  | 'followup_date'
  | 'closing_time'
  | 'closing_parent_excuse'
  | 'asks_parents'
  | 'ask_of_forum'
  | 'question_slot'
  | 'item_closing'
  | 'introductions'
  | 'win'
  | 'correction'
  | 'partner_error'
  | 'done_deal'
  | 'dismissed'
  | 'confidential'
  | 'recording_started'
  | 'jargon'
  | 'first_person_draft'
  | 'blame_history'
  | 'identifiable_detail';

/** One way of saying something that matters in a meeting. */
export interface CueRule {
  kind: CueKind;
  /** Patterns over words; see lib/brief/voice/pattern.ts and words.ts here. */
  says: readonly string[];
  /** Quiet in a line that has one of these. */
  unless?: readonly string[];
  shows: readonly string[];
  /** Close to it, and something else. */
  quiet: readonly string[];
}
