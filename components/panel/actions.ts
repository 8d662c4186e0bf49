import type { ID, LocalTerm, Meeting, Note, Place, TermMark } from '../../lib/model.ts';

/** What the panel can have done for it. Components know nothing of the extension behind it. */
export interface PanelActions {
  saveNote(note: Note, meeting: Meeting): void;
  /** Keeps what stands in the jot box. */
  keepDraft(text: string): void;
  deleteNote(id: ID): Promise<void>;
  saveMeeting(meeting: Meeting): Promise<void>;
  saveTermMark(mark: TermMark): void;
  saveLocalTerms(terms: LocalTerm[]): void;
  hide(): void;
  returnFocus(): void;
  setCaptionsHelp(on: boolean): void;
  /** She has read what captions help reads and keeps, and agrees; kept on this computer. */
  acceptCaptions(): void;
  setPlace(place: Place): void;
  /** She has seen the line that the panel was away while she shared her screen. */
  sharingSeen(): void;
  /** What our reader finds on the call page, as counts without content. */
  details(): Promise<string>;
  /** Resolves to false when the browser does not let us at the clipboard. */
  copy(text: string): Promise<boolean>;
}
