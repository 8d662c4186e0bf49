/**
 * The domain types. No code.
 *
 * Times are ISO strings: `ISODateTime` is UTC ("2026-03-03T14:00:00.000Z"), so that records made in
 * two time zones sort as text.
 */

export type ID = string;
export type ISODateTime = string;

/** Who may see an item when the report is written. Nothing leaves unless the rep says so. */
export type Share = 'public' | 'members' | 'reps' | 'private';

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
}

export type NoteKind = 'note' | 'question' | 'decision' | 'action';

/** Something the rep jotted. */
export interface Note {
  id: ID;
  meetingId: ID;
  kind: NoteKind;
  text: string;
  /** When it was first jotted. */
  at: ISODateTime;
  /** When it was last changed, if it was. */
  editedAt?: ISODateTime;
  share: Share;
}

/** What families said, with the numbers behind it. */
export interface View {
  id: ID;
  topic: string;
  /** At most 20 words, in the forum's voice. */
  line: string;
  evidence: Evidence;
}

export interface Evidence {
  /** How many said it, and of how many who were asked. Null: nobody counted. */
  count: number | null;
  base: number | null;
  unit: 'families' | 'parents' | 'young people' | 'posts';
  /** In words, as said aloud: "March survey". */
  method: string;
  notHeardFrom?: string;
}

/** What the forum wants from this meeting. */
export interface Ask {
  id: ID;
  text: string;
  viewId?: ID;
}

/** What the forum sends its rep to say. */
export interface Brief {
  forum: string;
  title: string;
  /** A made-up brief, shown so that a first call is not empty. The panel says so. */
  sample: boolean;
  asks: Ask[];
  views: View[];
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
