/**
 * What a tip may look at: the meeting as plain numbers and words. Times are milliseconds since 1970.
 */
import type { AgendaItem, Call, ID, Partner } from '../model.ts';
import type { CueKind } from './cues/rule.ts';

export interface Situation {
  now: number;
  /** At the door or in the lobby; in the call; after it. */
  stage: 'before' | 'in call' | 'after';
  /** When she came into the call. */
  startedAt: number | null;
  /** When the meeting is to begin, as she prepared it. */
  beginsAt: number | null;
  /** Its planned end; never guessed. */
  endsAt: number | null;
  /** When she has to go. */
  leavesAt: number | null;
  /** What was said in the last minutes. */
  heard: readonly Noticed[];
  /** Captions are being read: what people say will be noticed. */
  listening: boolean;
  /** What stands in notes that she has written in the last minutes. */
  written: readonly Noticed[];
  mic: Call['mic'];
  /** Since when her mic is off without a break; null while it is on or not known. */
  mutedSince: number | null;
  /** When her mic was last on; null if it never was. */
  lastSpoke: number | null;
  hand: Call['hand'];
  presenting: Call['presenting'];
  /** When the page first said that the meeting is recorded. */
  recordedSince: number | null;
  /** She is typing in the panel just now. */
  typing: boolean;
  /** Pointer or keyboard is in the live line. */
  held: boolean;
  /** The item that is being discussed, with its place on the agenda, from 1. */
  item: (Pick<AgendaItem, 'id' | 'title' | 'purpose'> & { n: number }) | null;
  /** The first ask of that item that nobody has raised yet. */
  itemAsk: AskLeft | null;
  /** The ask to show when families' view is wanted. */
  topAsk: AskLeft | null;
  /** Asks of the three that nobody has raised yet. */
  asksLeft: readonly AskLeft[];
  /** Questions that she has jotted and nobody has asked yet. */
  questions: number;
  /** Decisions she has logged that lack a date, and those that have one and lack a name. */
  missing: { dates: number; names: number };
  /** Letters heard last that no list has. */
  letters: string | null;
  /** Partners who are in the call, as far as the page shows names. */
  partnersHere: readonly Partner[];
  /** What one calls the first of them; null: nobody she knows is in the call. */
  firstName: string | null;
  /** Does the page show everybody? */
  everybodyShown: boolean;
  /** People in the call whom she has no card of. */
  strangers: number;
  /** She has cards of partners. */
  knowsPartners: boolean;
  /** Partners who can decide, wherever they are. */
  deciders: number;
  left: readonly { at: number; canDecide: boolean }[];
  /** How she introduces herself. */
  introLine: string | null;
  /** When she opened the whole brief. */
  briefOpened: readonly number[];
}

/** A cue, where it was found and when. */
export interface Noticed {
  kind: CueKind;
  /** Of the caption or the note. */
  id: string;
  at: number;
}

export interface AskLeft {
  id: ID;
  itemId: ID;
  /** Of its item, from 1. */
  n: number;
  /** A few words. */
  topic: string;
  /** "14 of 61 families"; null: nobody counted. */
  number: string | null;
}

/** The clock of examples starts at zero; this is half an hour into a call. */
const halfHour = 30 * 60_000;

/** Half an hour into a meeting in which nothing happens: what examples start from. */
export const calm: Situation = {
  now: halfHour,
  stage: 'in call',
  startedAt: 0,
  beginsAt: null,
  endsAt: null,
  leavesAt: null,
  heard: [],
  listening: false,
  written: [],
  mic: 'muted',
  mutedSince: halfHour - 60_000,
  lastSpoke: halfHour - 60_000,
  hand: 'down',
  presenting: 'no',
  recordedSince: null,
  typing: false,
  held: false,
  item: null,
  itemAsk: null,
  topAsk: null,
  asksLeft: [],
  questions: 0,
  missing: { dates: 0, names: 0 },
  letters: null,
  partnersHere: [],
  firstName: null,
  everybodyShown: false,
  strangers: 0,
  knowsPartners: false,
  deciders: 0,
  left: [],
  introLine: null,
  briefOpened: [],
};

export const minutes = (n: number) => n * 60_000;
