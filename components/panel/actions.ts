import type { ID, Meeting, Note } from '../../lib/model.ts';

/** What the panel can have done for it. Components know nothing of the extension behind it. */
export interface PanelActions {
  saveNote(note: Note, meeting: Meeting): void;
  deleteNote(id: ID): Promise<void>;
  saveMeeting(meeting: Meeting): Promise<void>;
  hide(): void;
  returnFocus(): void;
  setCaptionsHelp(on: boolean): void;
  /** Resolves to false when the browser does not let us at the clipboard. */
  copy(text: string): Promise<boolean>;
}
