/**
 * The domain types. No code.
 *
 * Times are ISO strings: `ISODateTime` is UTC ("2026-03-03T14:00:00.000Z"), so that records made in
 * two time zones sort as text.
 */

export type ID = string;
export type ISODateTime = string;
/** A day of the rep's own calendar, "2026-06-03". */
export type ISODate = string;

/** A day as it was said. The words are kept; nobody guesses a day from "soon". */
export interface DateSaid {
  /** "before half term". */
  said: string;
  /** Absent: the words are all there is. */
  date?: ISODate;
}

/** Who may see an item when the report is written. Nothing leaves unless the rep says so. */
export type Share =
  | 'public'
  | 'members'
  | 'reps'
  | 'private'
  | { embargoUntil: ISODate; after: 'public' | 'members' };

export type PlatformName = 'teams' | 'zoom' | 'meet';

/** One meeting the rep went to. Made with its first note: nothing is stored before she writes. */
export interface Meeting {
  id: ID;
  title: string;
  start: ISODateTime;
  /** Planned end. Absent until the rep says when it ends; never guessed. */
  end?: ISODateTime;
  platform: PlatformName;
  /** SHA-256 of the call's address, to find the meeting again. The address itself is not kept. */
  addressHash?: string;
  /** What is said here may not be passed on yet: captions help stays off, with no way round it. */
  confidential?: boolean;
  /** The brief she chose for it; null: none of those that fit. Absent: nobody was asked. */
  planId?: ID | null;
  /** The meetings it is one of, by its brief: what is open in them comes up again in the next. */
  seriesId?: ID;
}

/**
 * `correction`: a new fact, whoever had it wrong. `forum task`: the forum was asked to say yes or no,
 * and she asks it first.
 */
export type NoteKind =
  | 'note'
  | 'question'
  | 'decision'
  | 'action'
  | 'correction'
  | 'win'
  | 'forum task';

/**
 * Something the rep jotted. One record for every kind, so that a note that turns out to be a decision
 * becomes one with a click, and back, and loses nothing of what was filled in.
 */
export interface Note {
  id: ID;
  meetingId: ID;
  kind: NoteKind;
  /** What was said, asked, decided; of a correction, the new fact; of a forum task, what it is asked. */
  text: string;
  /** When it was first jotted. */
  at: ISODateTime;
  /** When it was last changed, if it was. */
  editedAt?: ISODateTime;
  share: Share;
  /** The agenda item it belongs to. The title stays readable when the brief is gone. */
  item?: Pick<AgendaItem, 'id' | 'title'>;
  /** Decision, action, forum task: when it was done, heard back or settled. Absent: still open. */
  closed?: ISODateTime;

  /** Decision: was it decided in the room? Absent: nobody has asked yet. */
  decided?: 'here' | 'elsewhere' | 'put off' | 'noted';
  /** Decision: who must approve it, in her words: "Cabinet". */
  approver?: string;
  /** Decision: when those who decide will answer. */
  answerBy?: DateSaid;
  /** Decision: the meeting after that date. */
  meetingAfter?: DateSaid;
  /** Decision: those who decide are asked to come to it. */
  invited?: true;

  /** Decision, action: who will do it. */
  owner?: string;
  /** Decision, action: by when. Forum task: when she will reply. */
  due?: DateSaid;

  /** Question: what became of it. Absent: still to ask. */
  asked?: 'asked' | 'answered' | 'follow up';
  answer?: string;

  /** Correction: who had it wrong before. In the same neutral words for both. */
  side?: 'ours' | 'theirs';
  /** Correction: what was thought before. */
  before?: string;
  /** Correction: where the new fact is from. */
  source?: string;
  /** Correction: what it changes. */
  changes?: string;
  /** Correction: families should hear it. */
  tellForum?: true;

  /** Win: where it came from. */
  from?: 'forum view' | 'rep' | 'partner' | 'shared';

  /** Forum task: who asked. */
  askedBy?: string;
  /** Forum task: the question to members. */
  draft?: string;
  /** Forum task: what the forum said. */
  reply?: 'yes' | 'no';
}

/** What a note was before another window changed the same words. It can be brought back. */
export interface Version {
  id: ID;
  note: Note;
  /** When it was replaced. */
  at: ISODateTime;
}

/** Something still open from an earlier meeting of the same kind. */
export interface Carried {
  note: Note;
  meeting: Meeting;
  /** In how many meetings since then it came up again, this one with them. */
  times: number;
}

/** What is written of a meeting after it, and kept apart from what was jotted in it. One a meeting. */
export interface Afterwards {
  /** The meeting's. */
  id: ID;
  /** What it means for families, by the note or the point that it follows. */
  means?: Record<ID, string>;
  /** What the forum needs to hear from families about. */
  hearFromYou?: string;
  /** When its report last left. */
  reported?: ISODateTime;
  /** The day its notes go. Absent: she has not said, and so as usual. */
  wipeOn?: ISODate | 'never' | 'usual';
  prepMinutes?: number;
  meetingMinutes?: number;
  expenses?: Expense[];
}

export interface Expense {
  what: string;
  pence: number;
}

/** Where a decision went from the room, in an earlier meeting of the same kind. */
export interface Route {
  approver: string;
  at: ISODateTime;
}

/** The forum, and who she is in it. One record. */
export interface Forum {
  name: string;
  /** "Millbrook", "North Wharf". */
  areas: string[];
  myName: string;
  /** What she says when people introduce themselves. */
  introLine: string;
  /** Whom she can talk to when a meeting was hard: "Priya, 01632 960 001". */
  supportContact?: string;
  /** Made up, to try the desk with; wiped in one click. */
  sample?: true;
}

/** Meetings of one kind that come again. */
export interface Series {
  id: ID;
  name: string;
  kind: SeriesKind;
  /** Can the people in the room decide? */
  power: 'decides' | 'recommends' | 'advises' | 'not sure';
  /** Where its decisions go after it, in order: "Children's DLT", "Cabinet". */
  goesUpTo: string[];
  sample?: true;
}

export type SeriesKind =
  | 'board'
  | 'steering group'
  | 'ICB'
  | 'task and finish'
  | 'inspection'
  | 'event'
  | 'other';

/** A meeting that is being prepared. What happens in it is kept apart, in `Meeting` and its notes. */
export interface Plan {
  id: ID;
  title: string;
  seriesId?: ID;
  /** Absent while she does not know. */
  start?: ISODateTime;
  end?: ISODateTime;
  /** When she has to go. */
  leaveBy?: ISODateTime;
  /** The day the papers came, "2026-03-02". */
  papersCame?: string;
  /** SHA-256 of the call's address; see `Meeting`. */
  addressHash?: string;
  agenda: AgendaItem[];
  sample?: true;
}

export interface AgendaItem {
  id: ID;
  title: string;
  /** "10:15", as papers give it. */
  start?: string;
  purpose: 'decide' | 'discuss' | 'note' | 'not sure';
  /** Who decides it, in her words: "Cabinet". */
  decider?: string;
  points: Point[];
}

/** `background`: to know, not to say. A `red line` is what the forum cannot agree to. */
export type PointKind = 'ask' | 'question' | 'red line' | 'background';

/** One thing the forum brings to an item. */
export interface Point {
  id: ID;
  kind: PointKind;
  text: string;
  /** What families said that stands behind it. */
  viewId?: ID;
  /** One of the three that stay in sight. */
  pinned?: true;
  /** She read what was said about these words and keeps them; said of other words, it counts no more. */
  kept?: { text: string; as: 'mine' | 'own interest' };
}

/** What families said, with the numbers behind it. */
export interface View {
  id: ID;
  topic: string;
  /** At most 20 words, in the forum's voice. */
  line: string;
  evidence: Evidence;
  /** Has the forum agreed to say this? Absent: not said yet. */
  agreed?: 'yes' | 'steering group' | 'no';
  /** In words, at most what the numbers hold; see lib/brief/strength.ts. Absent: as counted. */
  lowered?: Strength;
  quotes?: Quote[];
  sample?: true;
}

export type Strength = 'one' | 'a few' | 'many';

export interface Quote {
  text: string;
  /** Who may hear it. Nobody was asked: it stays here. */
  consent: 'public' | 'meeting' | 'forum only' | 'not asked';
}

export interface Evidence {
  /** How many said it, and of how many who were asked. Null: nobody counted. */
  count: number | null;
  base: number | null;
  unit: 'families' | 'parents' | 'young people' | 'posts';
  /** In words, as said aloud: "March survey". */
  method: string;
  areas?: string[];
  notHeardFrom?: string;
}

/** Which part of public life somebody works in. */
export type PartnerSector =
  | 'education'
  | 'health'
  | 'social care'
  | 'schools'
  | 'voluntary'
  | 'councillor'
  | 'government'
  | 'other';

/** Somebody who sits at the table with her. She writes it herself; nothing comes from the page alone. */
export interface Partner {
  id: ID;
  name: string;
  /** How else pages write them: "Liz Brown", "BROWN, E". */
  aliases?: string[];
  role?: string;
  org?: string;
  sector?: PartnerSector;
  /** Can they say yes in the room? */
  power: 'can decide' | 'takes it back' | 'advises' | 'not sure';
  /** Where it goes after them. */
  takesTo?: string;
  /** Whose place they take, by card. That card may be gone: then it says nothing. */
  standsInFor?: ID;
  /** One human line, written as if they will read it. */
  note?: string;
  sample?: true;
}

/** Everything that is prepared on the desk. */
export interface Prep {
  forum: Forum | null;
  series: Series[];
  plans: Plan[];
  views: View[];
  partners: Partner[];
}

/** What the forum sends its rep to say in one meeting, as the panel shows it. */
export interface Brief {
  /** Null: the made-up one of a first call. */
  planId: ID | null;
  forum: string;
  title: string;
  /** Made up, so that a first call is not empty. The panel says so. */
  sample: boolean;
  /** When it is to begin and end, as she prepared it. */
  start?: ISODateTime;
  end?: ISODateTime;
  leaveBy?: ISODateTime;
  /** How she introduces herself. */
  introLine?: string;
  /** Whom she can talk to when it was hard. */
  supportContact?: string;
  agenda: AgendaItem[];
  views: View[];
}

/** What became of an ask in a meeting. */
export interface RaisedAsk {
  /** The meeting's id and the point's: one record for both. */
  id: ID;
  meetingId: ID;
  pointId: ID;
  how: 'not raised' | 'said' | 'in chat' | 'email after';
  /** What they answered, as she jotted it. */
  answer?: string;
}

export type Sector =
  | 'education'
  | 'health'
  | 'social care'
  | 'local authority'
  | 'law'
  | 'voluntary'
  | 'general';

/** One sense of a word or letters used in meetings. */
export interface Sense {
  term: string;
  /** The full form; the term itself where it is no abbreviation. */
  standsFor: string;
  meaning: string;
  /** Why it matters, or what to ask; may be empty. */
  ask: string;
  sector: Sector;
  nation: string;
  status: 'current' | 'old' | 'proposed' | 'local';
  /** Old: the term that is used now. */
  now?: string;
  /** Proposed: the month of the source, "2026-02". */
  since?: string;
  /** Other ways to write or say it. */
  also: string[];
  /** How captions get it wrong, where that is no word of its own. */
  mishears: string[];
  /** The same where it is an ordinary word: for look-up only. */
  wordMishears: string[];
  /** `capitals`: jargon only in capitals. `sector`: jargon only in a meeting of its sector. */
  guard: 'capitals' | 'sector' | null;
  /** 1: every meeting has it. 3: seldom heard. */
  common: 1 | 2 | 3;
  /** Where the fact stands. */
  source: string;
  /** From her own list: what her area means by it comes before what the country does. */
  own?: true;
}

/** What she has said of a term of the list. */
export interface TermMark {
  /** Of the sense it is about; see `keyOf` in lib/glossary/own-terms.ts. */
  key: string;
  /** "I know this one": it makes no chip any more. */
  known: boolean;
  /** What it means in her own words or language. */
  myWords?: string;
}

/** A term of her own area. It beats the national one of the same letters. */
export interface LocalTerm {
  id: ID;
  term: string;
  standsFor: string;
  /** May be empty: local lists often have only the full form. */
  meaning: string;
}

/** What she added to the glossary. */
export interface OwnTerms {
  marks: TermMark[];
  localTerms: LocalTerm[];
}

/** Is there a passphrase, and was it given? `off`: there is none. */
export type LockState = 'off' | 'open' | 'closed';

/** Where a call is. `unknown`: the page no longer reads as we know it. */
export type CallState = 'none' | 'prejoin' | 'lobby' | 'in-call' | 'ended' | 'unknown';

/** What the call page says about itself. */
export interface Call {
  platform: PlatformName;
  state: CallState;
  title: string | null;
  /** When this call was first seen as in-call; null before. */
  startedAt: ISODateTime | null;
  /** The call's address in one spelling ("zoom:12345678901"). Held in memory, stored as a hash. */
  address: string | null;
  mic: 'muted' | 'live' | 'unknown';
  hand: 'up' | 'down' | 'unknown';
  /** Is this computer's screen being shown to the others? */
  presenting: Seen;
  recording: Seen;
  /** Who is in the call, as far as the page shows it. Null: it shows nobody. */
  people: People | null;
  captions: CaptionsSeen;
}

/** What a page can say of a thing. `unknown` is said, never guessed. */
export type Seen = 'yes' | 'no' | 'unknown';

export interface People {
  /** As the page writes them, in its order; two people may have one name. */
  names: string[];
  /** How many the page says there are; null when it does not. */
  count: number | null;
  /** Is this everybody? Pages show some tiles of many people, and lists that are cut off. */
  whole: boolean;
}

/**
 * `off`: captions help is off and nothing is looked at. `none`: it is on, and the page shows no
 * captions. `seen`: it is on and captions are being read. `quiet`: they are on the page, and no word
 * has come for five minutes.
 */
export type CaptionsSeen = 'off' | 'none' | 'seen' | 'quiet';

/** Where the panel stands beside the call, kept for each platform. */
export interface Place {
  side: 'left' | 'right';
  /** In CSS pixels, 300 to 480. */
  width: number;
  /** A thin tab is all there is of it. */
  collapsed: boolean;
  /** The call is made narrower instead of being covered, where the page allows that. */
  makeRoom: boolean;
}

/** One settled line of captions. No speaker: nobody keeps who said what. */
export interface Caption {
  /** Stays the same when a line is revised late. */
  id: number;
  text: string;
  at: ISODateTime;
}
