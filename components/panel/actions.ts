import type {
  DateSaid,
  ID,
  Meeting,
  Note,
  Partner,
  Place,
  RaisedAsk,
  Version,
} from '../../lib/model.ts';
import type { Draft } from '../../lib/notes/draft.ts';
import type { Unsaved } from '../../lib/notes/kept.ts';
import type { Entry } from '../../lib/tips/memory.ts';
import type { WordActions } from '../shared/word-actions.ts';

/** What the panel can have done for it. Components know nothing of the extension behind it. */
export interface PanelActions extends WordActions {
  /** `was`: the note as it was shown when she began to change it; without it the note is new. */
  saveNote(note: Note, meeting: Meeting, was?: Note): void;
  /** Once more, what the store has refused. */
  saveAgain(item: Unsaved): void;
  /** Keeps what stands in the jot box. */
  keepDraft(draft: Draft): void;
  deleteNote(id: ID): Promise<void>;
  /** The earlier words become the note; those of now are kept beside it. */
  bringBack(version: Version): Promise<void>;
  dropVersion(version: Version): Promise<void>;
  /** What day the words mean; the words alone where that is not sure. */
  readDate(words: string): Promise<DateSaid>;
  saveMeeting(meeting: Meeting): Promise<void>;
  /** What became of an ask; done when the store has it, and refused with a sentence. */
  raiseAsk(raised: RaisedAsk, meeting: Meeting): Promise<void>;
  /** Pointer or keyboard is in the live line, or leaves it. */
  holdTip(held: boolean): void;
  /** She wants no more of it; the second time not in this meeting. */
  closeTip(): void;
  /** She has done what the live line is about. */
  answerTip(): void;
  /** She has dealt with something in the tray. */
  doneTip(entry: Entry): void;
  hush(until: 'a while' | 'meeting' | null): void;
  /** Something that she asked for could not be done: a sentence, in the notes. */
  sayProblem(problem: string): void;
  /** She opened the whole brief. */
  briefOpened(): void;
  /** The card of somebody at the table; done when the store has it, and refused with a sentence. */
  savePartner(partner: Partner): Promise<void>;
  removePartner(id: ID): Promise<void>;
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
  /** Her notes are to be seen again; refused with a sentence. */
  openLock(passphrase: string): Promise<unknown>;
  /** Nothing of hers is to be seen until the passphrase is given. */
  closeLock(): void;
  /** The full page, in a tab of its own. */
  openDesk(): void;
}
