/**
 * Every event and request that crosses a runtime port, one map a direction. No code.
 *
 * Events are in the past tense and have no reply. A request has one reply and carries an id made by
 * the sender, so that it can be sent again after a lost connection without being done twice.
 */
import type { BackupLine, BackupStore } from './backup/format.ts';
import type {
  Afterwards,
  Brief,
  Call,
  Caption,
  Carried,
  Forum,
  ID,
  ISODateTime,
  LocalTerm,
  LockState,
  Meeting,
  Note,
  OwnTerms,
  Partner,
  Place,
  Plan,
  Prep,
  RaisedAsk,
  Route,
  TermMark,
  Version,
} from './model.ts';

/** Call page -> hub. Content scripts sit in somebody else's page: this is all they may say. */
export interface CallEvents {
  /** The panel's frame was put in the page; only a frame that knows this key is let in. */
  panelMounted: { key: string };
  callRead: Call;
  captionSettled: Caption;
  /** The panel was hidden while she showed her screen; now it is back. */
  sharingEnded: Record<never, never>;
  /** The page took the panel away again and again; it stays away. */
  panelLost: Record<never, never>;
  /** What the selectors find on the page, as counts; no text of it. */
  detailsRead: { text: string };
}

/** Hub -> call page. */
export interface CallOrders {
  panelHidden: Record<never, never>;
  panelShown: Record<never, never>;
  /** A key or the toolbar button: hidden becomes shown and the other way round. */
  panelToggled: Record<never, never>;
  /** A key: the panel is shown, and gets the keyboard. */
  jotAsked: Record<never, never>;
  placeSet: Place;
  detailsAsked: Record<never, never>;
  /** She pressed Escape: the call gets the keyboard back. */
  focusReturned: Record<never, never>;
  captionsHelpSet: { on: boolean };
}

/** Panel -> hub, no reply: passed on to the call page. */
export type PanelEvents = Omit<CallOrders, 'jotAsked' | 'panelToggled'>;

/** Hub -> panel. A snapshot comes first on every connection; then only changes. */
export interface HubEvents {
  snapshot: Snapshot;
  callRead: Call;
  captionSettled: Caption;
  sharingEnded: Record<never, never>;
  detailsRead: { text: string };
  /** She chose words on the page and asks what they mean. */
  lookupAsked: { text: string };
  /** The keyboard is in the panel now and belongs in the jot box. */
  jotAsked: Record<never, never>;
  noteStored: StoredNote;
  noteRemoved: { id: ID };
  versionRemoved: { id: ID };
  meetingStored: Meeting;
  termMarkStored: TermMark;
  localTermsStored: LocalTerm[];
  localTermsRemoved: { ids: ID[] };
  /** For the desk. A panel gets a new snapshot too: its brief may be another now. */
  prepStored: PrepChange;
  prepRemoved: PrepIds;
  askRaised: RaisedAsk;
  afterwardsStored: Afterwards;
  /** So much is another now that every view reads all of it again. */
  storeChanged: Record<never, never>;
  /** Every view begins anew, and writes nothing of what it had. */
  everythingDeleted: Record<never, never>;
  /** Closed: nothing of hers may be seen any more. Open: everything is read anew. */
  lockChanged: LockState;
}

/** How many records each store of hers has. */
export type StoreCounts = Record<Exclude<BackupStore, 'settings'>, number>;

export interface BackupPage {
  records: unknown[];
  /** Where the next page goes on; null: this was the last. */
  next: string | null;
}

/** Add to what is here, or put the backup in its place. */
export type RestoreHow = 'add' | 'replace';

export interface Restored {
  /** Records that were not here. */
  added: number;
  /** Records that were here, with less or earlier words. */
  changed: number;
  /** Notes that had other words here: the earlier ones are kept beside the later. */
  kept: number;
}

/** What a backup would do; so far it has done nothing. `added` and so on are those of "add". */
export interface RestorePreview extends Restored {
  holds: StoreCounts;
  here: StoreCounts;
}

/** Records to store, of any kind. */
export type PrepChange = Partial<Omit<Prep, 'forum'>> & { forum?: Forum };
/** Records to take away. */
export interface PrepIds {
  forum?: true;
  series?: ID[];
  plans?: ID[];
  views?: ID[];
  partners?: ID[];
}

/** A note as it stands in the store now. */
export interface StoredNote {
  note: Note;
  meeting: Meeting;
  /** Whose save it was; see `SaveNote`. */
  edit: ID;
  /** Two windows had changed the same words: the earlier ones, which can be brought back. */
  kept?: Version;
  /** The version that was brought back, and is none any more. */
  gone?: ID;
}

/** Some of all notes. */
export interface NotesPage {
  notes: Note[];
  /** Where the next page goes on; null: this was the last. */
  next: ID | null;
  /** How many there are in all. Only with the first page. */
  of: number | null;
}

export interface SaveNote {
  note: Note;
  meeting: Meeting;
  /** The note as she saw it when she began to change it. Absent: it is new. */
  was?: Note;
  /** Made by the sender. A save that comes twice, as its answer was lost, is carried out once. */
  edit: ID;
}

export interface Snapshot {
  call: Call | null;
  /** The stored meeting of this call; null until something was written in it. */
  meeting: Meeting | null;
  notes: Note[];
  /** Of these notes, what two windows changed at once. */
  versions: Version[];
  /** What is still open from earlier meetings of the same kind, the oldest first. */
  carried: Carried[];
  /** Where decisions of these meetings went, the latest first. */
  routes: Route[];
  /** Where decisions of its series go, as prepared: "Children's DLT", "Cabinet". */
  goesUpTo: string[];
  /** When the next of its series begins; null: none is prepared. */
  nextMeeting: ISODateTime | null;
  /** Null: she has prepared meetings, and none was found for this call. */
  brief: Brief | null;
  /** Briefs that may be for this call, when that is not sure or she wanted none: she is asked. */
  fits: Pick<Plan, 'id' | 'title' | 'start'>[];
  raised: RaisedAsk[];
  ownTerms: OwnTerms;
  /** All of them: who is in the call is found by the name the page shows. */
  partners: Partner[];
  /** Hers, as the forum has it: she is no new face. Null: she has not said. */
  myName: string | null;
  lock: LockState;
  /**
   * What she is writing is sealed with it while it waits in the settings store; 64 hexadecimal digits.
   * Null: nobody can read it now.
   */
  wordsKey: string | null;
  /** The notes could not be read: a sentence for the rep. Everything else still works. */
  problem?: string;
}

/** Panel or desk -> hub, with a reply. */
export interface Requests {
  /** Stores the note, and its meeting with the first one. The reply is what now stands in the store. */
  saveNote: { ask: SaveNote; reply: StoredNote };
  /** With its versions. */
  deleteNote: { ask: { id: ID }; reply: { id: ID } };
  /** The version becomes the note, and what it replaces becomes a version. */
  bringBack: { ask: { id: ID; edit: ID }; reply: StoredNote };
  dropVersion: { ask: { id: ID }; reply: { id: ID } };
  /** Every meeting with something written in it, the latest first. */
  readMeetings: { ask: Record<never, never>; reply: Meeting[] };
  readNotes: { ask: { meetingId: ID }; reply: { notes: Note[]; versions: Version[] } };
  /** Of all meetings, a page at a time; `after` is the `next` of the page before. */
  readAllNotes: { ask: { after: ID | null }; reply: NotesPage };
  readAllRaised: { ask: Record<never, never>; reply: RaisedAsk[] };
  readRaised: { ask: { meetingId: ID }; reply: RaisedAsk[] };
  saveMeeting: { ask: Meeting; reply: Meeting };
  readOwnTerms: { ask: Record<never, never>; reply: OwnTerms };
  saveTermMark: { ask: TermMark; reply: TermMark };
  /** All of them or none. */
  saveLocalTerms: { ask: LocalTerm[]; reply: LocalTerm[] };
  deleteLocalTerms: { ask: { ids: ID[] }; reply: { ids: ID[] } };
  readPrep: { ask: Record<never, never>; reply: Prep };
  /** All of it or nothing. */
  savePrep: { ask: PrepChange; reply: PrepChange };
  deletePrep: { ask: PrepIds; reply: PrepIds };
  /** Stores what became of an ask, and the meeting if it is the first thing written in it. */
  raiseAsk: { ask: { raised: RaisedAsk; meeting: Meeting }; reply: RaisedAsk };
  /** Of every meeting that has any. */
  readAfterwards: { ask: Record<never, never>; reply: Afterwards[] };
  /** Only what is given is changed; the reply is the whole record. */
  saveAfterwards: { ask: Afterwards; reply: Afterwards };
  readCounts: { ask: Record<never, never>; reply: StoreCounts };
  /** For a backup: `after` is the `next` of the page before. */
  readPage: { ask: { store: keyof StoreCounts; after: string | null }; reply: BackupPage };
  /**
   * A backup to restore, in pieces that count from 0. It is parsed as it comes, and stays in memory.
   * False: what came before is forgotten, as the background was stopped; begin anew.
   */
  bringPiece: { ask: { restore: ID; n: number; lines: BackupLine[] }; reply: boolean };
  /** Null: forgotten, as above. */
  previewRestore: { ask: { restore: ID }; reply: RestorePreview | null };
  /** All of it or nothing. Null: forgotten, and nothing was done. */
  restore: { ask: { restore: ID; how: RestoreHow }; reply: Restored | null };
  /** Everything that Tableside has kept in this browser. */
  deleteEverything: { ask: Record<never, never>; reply: Record<never, never> };
  readLock: { ask: Record<never, never>; reply: LockState };
  /** Takes some seconds: what was written in clear is taken out of the browser's files. */
  setLock: { ask: { passphrase: string }; reply: LockState };
  openLock: { ask: { passphrase: string }; reply: LockState };
  closeLock: { ask: Record<never, never>; reply: LockState };
  changeLock: { ask: { from: string; to: string }; reply: LockState };
  removeLock: { ask: { passphrase: string }; reply: LockState };
}

export type RequestName = keyof Requests;

/** A message as it crosses the port. */
export type Wire =
  | { event: string; data: unknown }
  | { request: string; id: string; data: unknown }
  | { reply: string; data: unknown }
  | { refused: string; because: string };
