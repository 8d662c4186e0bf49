import type { Imported, ImportProgress } from '../../lib/brief/import/job.ts';
import type { Outcome } from '../../lib/brief/import/outcome.ts';
import type { PaperTerms } from '../../lib/glossary/paper-terms.ts';
import type { PassphraseStrength } from '../../lib/lock/strength.ts';
import type { Ears } from '../../lib/meeting-state.ts';
import type { PrepChange, PrepIds } from '../../lib/messages.ts';
import type {
  Afterwards,
  ID,
  LocalTerm,
  Meeting,
  Note,
  OwnTerms,
  TermMark,
} from '../../lib/model.ts';
import type { Explain } from '../../lib/report/explain.ts';
import type { Leaving } from '../../lib/report/leaving.ts';
import type { TipChoices } from '../../lib/tips/choices.ts';
import type { NoteSurroundings } from '../shared/NoteCard.tsx';
import type { NoteActions } from '../shared/note-actions.ts';
import type { WordActions } from '../shared/word-actions.ts';

/** What the desk asks for. A promise that fails does so with a sentence for her. */
export interface DeskActions {
  saveTerms(terms: LocalTerm[]): Promise<unknown>;
  deleteTerms(ids: ID[]): Promise<unknown>;
  saveMark(mark: TermMark): Promise<unknown>;
  /** The text of a file, with what could not be read of it. */
  readPaper(
    file: File,
    progress: (page: number, pages: number) => void,
  ): Promise<{ text: string; note?: string }>;
  /** Gives the page its turn while it reads; stops when `signal` aborts. */
  findTerms(
    texts: readonly string[],
    localTerms: readonly LocalTerm[],
    signal: AbortSignal,
  ): Promise<PaperTerms>;
  copy: WordActions['copy'];
  /** Rich text, with plain text beside it. Resolves to what is on the clipboard now; null: neither. */
  copyRich(text: { html: string; text: string }): Promise<'rich' | 'plain' | null>;
  /** How a report explains jargon, in her own words where she has some. Ready a moment later. */
  explainWith(own: OwnTerms): Promise<Explain>;
  /** The report as a Word file; what makes it is loaded with the first. */
  wordFile(report: Leaving): Promise<BlobPart>;
  /** Its days for a calendar; what makes it is loaded with the first. */
  calendar(report: Leaving): Promise<BlobPart>;
  savePrep(change: PrepChange): Promise<unknown>;
  deletePrep(ids: PrepIds): Promise<unknown>;
  /** A survey or a brief from a file, in a worker; nothing is stored. Never throws. */
  importFile(
    file: File,
    progress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Outcome<Imported>>;
  /** The hash of a call's address, from a link as it came in a mail; null: that is no call. */
  addressHashOf(link: string): Promise<string | null>;
  /** What a rehearsal is heard with; loaded when it is first asked for. */
  ears(localTerms: readonly LocalTerm[]): Promise<Ears>;
  saveTipChoices(choices: TipChoices): Promise<void>;
  /** `was`: the note as it was shown when she began to change it. */
  saveNote(note: Note, meeting: Meeting, was?: Note): void;
  saveAgain: NoteActions['saveAgain'];
  removeNote: NoteActions['remove'];
  bringBack: NoteActions['bringBack'];
  dropVersion: NoteActions['dropVersion'];
  readDate: NoteSurroundings['readDate'];
  /** What she types to find a note; the answer comes with the archive. */
  searchNotes(typed: string): void;
  saveAfterwards(written: Afterwards): Promise<unknown>;
  setLock(passphrase: string): Promise<unknown>;
  openLock(passphrase: string): Promise<unknown>;
  closeLock(): Promise<unknown>;
  changeLock(ask: { from: string; to: string }): Promise<unknown>;
  removeLock(passphrase: string): Promise<unknown>;
  /** Loads its lists of words when it is first asked. */
  strengthOf(passphrase: string): Promise<PassphraseStrength>;
  /** Minutes. */
  saveLockAfter(minutes: number): Promise<void>;
}

/** What was taken away just now, and how it comes back. */
export interface Undo {
  says: string;
  /** It could not be taken away: what is offered is to try again. */
  failed?: true;
  undo(): Promise<unknown>;
}
