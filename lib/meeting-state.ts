/**
 * What the panel knows, and how each event changes it. Pure: events and time go in.
 */
import { markOf } from './glossary/own-terms.ts';
import type { Spotter } from './glossary/spot.ts';
import type { HubEvents, SaveNote, Snapshot, StoredNote } from './messages.ts';
import type {
  Brief,
  Call,
  Caption,
  Carried,
  ID,
  ISODateTime,
  LocalTerm,
  LockState,
  Note,
  OwnTerms,
  Partner,
  People,
  RaisedAsk,
  Route,
} from './model.ts';
import {
  type KeptNotes,
  withoutVersion,
  withRefused,
  withRemoved,
  withSent,
  withStored,
} from './notes/kept.ts';
import { nothingStored } from './nothing-stored.ts';
import type { CueKind } from './tips/cues/rule.ts';

export interface MeetingState extends KeptNotes {
  /** False until the first snapshot: nothing is known yet, nothing is shown as empty. */
  ready: boolean;
  call: Call | null;
  brief: Brief | null;
  /** Briefs she may choose from, when none is sure. */
  fits: Snapshot['fits'];
  raised: RaisedAsk[];
  ownTerms: OwnTerms;
  partners: Partner[];
  /** Her own name, as the forum has it; null: she has not said. */
  myName: string | null;
  /** Still open from earlier meetings of the same kind, the oldest first. */
  carried: Carried[];
  /** Where decisions of such meetings went, the latest first. */
  routes: Route[];
  goesUpTo: string[];
  /** When the next of its series begins. */
  nextMeeting: ISODateTime | null;
  lock: LockState;
  /** What words are sealed with that wait for the store; null: nothing can be. */
  wordsKey: string | null;
  /** The last 90 seconds of captions. Never stored. */
  captions: Caption[];
  /** Terms heard, the latest last, with how often. Those she knows are not among them. */
  heard: Heard[];
  /** A sentence for the rep when the store cannot be read. */
  problem: string | null;
  /** The extension was updated: this panel cannot save any more. */
  orphaned: boolean;
  /** Who came and went, the latest last, as far as the page showed everybody. */
  comings: Coming[];
  /** What was said and what she wrote in the last minutes, as kinds: no word of it is kept. */
  noticed: NoticedCue[];
  /** Her own mic, as far as the page tells. */
  mic: MicPast;
  /** When the page first said that this call is recorded. */
  recordedSince: ISODateTime | null;
  /** The panel was away while she showed her screen, until she has seen the line that says so. */
  wasSharing: boolean;
}

export interface Heard {
  term: string;
  times: number;
  /** Letters that no list has. */
  unknown: boolean;
}

export interface Coming {
  name: string;
  did: 'joined' | 'left';
  at: ISODateTime;
}

/** A cue in a caption or in a note of hers. */
export interface NoticedCue {
  kind: CueKind;
  /** Of the caption or the note. */
  id: string;
  where: 'said' | 'written';
  at: ISODateTime;
}

export interface MicPast {
  /** Since when it is off without a break; null: it is on, or not known. */
  mutedSince: ISODateTime | null;
  /** When it was last on. */
  lastLive: ISODateTime | null;
}

/** How the state hears: with the glossary's spotter and the cue detector. */
export interface Ears {
  spot: Spotter['spot'];
  cuesSaid(line: string): CueKind[];
  cuesWritten(text: string): CueKind[];
}

/** What happens in the panel itself, beside what the hub tells. */
interface PanelOwnEvents {
  noteSent: SaveNote;
  noteRefused: { edit: ID; because: string };
  orphaned: Record<never, never>;
  sharingSeen: Record<never, never>;
  problemMet: { problem: string };
}

type Events = Omit<
  HubEvents,
  | 'detailsRead'
  | 'jotAsked'
  | 'lookupAsked'
  | 'prepStored'
  | 'prepRemoved'
  | 'afterwardsStored'
  | 'storeChanged'
  | 'everythingDeleted'
  | 'lockChanged'
> &
  PanelOwnEvents;
export type MeetingEvent = { [K in keyof Events]: { event: K; data: Events[K] } }[keyof Events];

const captionsKeptMs = 90_000;
const termsKept = 12;
const comingsKept = 20;
/** What was noticed before that is no moment any more. */
const noticedKeptMs = 90_000;

export const nothingKnown: MeetingState = {
  ready: false,
  call: null,
  ...nothingStored,
  unsaved: [],
  captions: [],
  heard: [],
  problem: null,
  orphaned: false,
  comings: [],
  noticed: [],
  mic: { mutedSince: null, lastLive: null },
  recordedSince: null,
  wasSharing: false,
};

export function applyEvent(
  state: MeetingState,
  { event, data }: MeetingEvent,
  { now, ...ears }: Ears & { now: Date },
): MeetingState {
  switch (event) {
    case 'snapshot':
      return withSnapshot(state, data, now);
    case 'callRead':
      return withCall(state, data, now);
    case 'captionSettled':
      return hear(state, data, ears, now);
    case 'noteSent':
      return {
        ...withSent(state, data),
        noticed: withCues(state, cuesIn(data.note, ears), data.note.id, 'written', now),
      };
    case 'noteRefused':
      return withRefused(state, data);
    case 'noteStored':
      return withCarried(withStored(state, data), data);
    case 'noteRemoved':
      return {
        ...withRemoved(state, data.id),
        carried: state.carried.filter(({ note }) => note.id !== data.id),
      };
    case 'versionRemoved':
      return withoutVersion(state, data.id);
    case 'meetingStored':
      return data.id === state.meeting?.id ? { ...state, meeting: data } : state;
    case 'termMarkStored':
      return {
        ...state,
        ownTerms: {
          ...state.ownTerms,
          marks: [...state.ownTerms.marks.filter(({ key }) => key !== data.key), data],
        },
      };
    case 'localTermsStored':
      return withLocalTerms(
        state,
        data.map(({ id }) => id),
        data,
      );
    case 'localTermsRemoved':
      return withLocalTerms(state, data.ids, []);
    case 'askRaised':
      return data.meetingId === state.meeting?.id
        ? { ...state, raised: [...state.raised.filter(({ id }) => id !== data.id), data] }
        : state;
    case 'sharingEnded':
      return { ...state, wasSharing: true };
    case 'problemMet':
      return { ...state, problem: data.problem };
    case 'sharingSeen':
      return { ...state, wasSharing: false };
    case 'orphaned':
      return { ...state, orphaned: true };
  }
}

/**
 * The background may be stopped at any time, and knows of no call until the call page has spoken to it
 * again. That is news of the background and not of the call: what is known of that stays.
 */
function withSnapshot(state: MeetingState, data: Snapshot, now: Date): MeetingState {
  const rest = { problem: data.problem ?? null, ready: true };
  if (!data.call && state.call && data.lock === state.lock) {
    const { ownTerms, partners } = data;
    return { ...state, ...(data.problem ? {} : { ownTerms, partners }), ...rest };
  }
  return withCall({ ...state, ...data, call: state.call, ...rest }, data.call ?? state.call, now);
}

/** Captions do not outlive their purpose: switching help off, or the end of the call, clears them. */
function withCall(state: MeetingState, call: Call | null, now: Date): MeetingState {
  const listening = call !== null && call.captions !== 'off';
  const sameCall = call !== null && call.startedAt === state.call?.startedAt;
  const comings = sameCall
    ? [...state.comings, ...comingsBetween(state.call?.people, call.people, now)]
    : [];
  return {
    ...state,
    call,
    captions: listening ? state.captions : [],
    comings: comings.slice(-comingsKept),
    mic: micAfter(sameCall ? state : nothingKnown, call, now),
    recordedSince:
      call?.recording === 'yes' ? (sameCall && state.recordedSince) || now.toISOString() : null,
  };
}

/** Where the page does not tell, nothing is known of her being quiet. */
function micAfter(
  { call: before, mic: { mutedSince, lastLive } }: Pick<MeetingState, 'call' | 'mic'>,
  call: Call | null,
  now: Date,
): MicPast {
  const at = now.toISOString();
  const wasLive = before?.mic === 'live' || call?.mic === 'live';
  return {
    mutedSince: call?.mic === 'muted' ? (mutedSince ?? at) : null,
    lastLive: wasLive ? at : lastLive,
  };
}

/** "I" in a note is hers. Only in a question, which is to be asked aloud, it may be the forum's "we". */
function cuesIn({ text, kind }: Note, { cuesWritten }: Ears): CueKind[] {
  return cuesWritten(text).filter((cue) => cue !== 'first_person_draft' || kind === 'question');
}

/** Each kind once for a caption or a note, however often it is revised. */
function withCues(
  { noticed }: MeetingState,
  kinds: CueKind[],
  id: string,
  where: NoticedCue['where'],
  now: Date,
): NoticedCue[] {
  const at = now.toISOString();
  const earliest = new Date(now.getTime() - noticedKeptMs).toISOString();
  const known = new Set(noticed.filter((cue) => cue.id === id).map(({ kind }) => kind));
  const fresh = kinds.filter((kind) => !known.has(kind));
  return [
    ...noticed.filter((cue) => cue.at >= earliest),
    ...fresh.map((kind) => ({ kind, id, where, at })),
  ];
}

/** Only where the page shows everybody, before and after: a name that is not drawn has not left. */
function comingsBetween(
  before: People | null | undefined,
  after: People | null,
  now: Date,
): Coming[] {
  if (!before?.whole || !after?.whole) return [];
  const at = now.toISOString();
  const beyond = (a: string[], b: string[]) => {
    const rest = [...b];
    return a.filter((name) => {
      const i = rest.indexOf(name);
      if (i >= 0) rest.splice(i, 1);
      return i < 0;
    });
  };
  return [
    ...beyond(before.names, after.names).map((name) => ({ name, did: 'left' as const, at })),
    ...beyond(after.names, before.names).map((name) => ({ name, did: 'joined' as const, at })),
  ];
}

function hear(
  state: MeetingState,
  caption: Caption,
  { spot, cuesSaid }: Ears,
  now: Date,
): MeetingState {
  const earliest = new Date(now.getTime() - captionsKeptMs).toISOString();
  const revised = state.captions.find((line) => line.id === caption.id);
  const captions = state.captions.filter((line) => line.at >= earliest && line !== revised);
  const before = new Set(revised ? heardIn(revised.text, state, spot).map(({ term }) => term) : []);
  let { heard } = state;
  for (const { term, unknown } of heardIn(caption.text, state, spot)) {
    if (before.has(term)) continue;
    const known = heard.find((entry) => entry.term === term);
    heard = [
      ...heard.filter((entry) => entry !== known),
      { term, times: (known?.times ?? 0) + 1, unknown },
    ].slice(-termsKept);
  }
  const noticed = withCues(state, cuesSaid(caption.text), String(caption.id), 'said', now);
  return { ...state, captions: [...captions, caption], heard, noticed };
}

/** What a line has for her: not what she has marked as known. */
function heardIn(
  line: string,
  { ownTerms }: MeetingState,
  spot: Spotter['spot'],
): { term: string; unknown: boolean }[] {
  const { terms, unknown } = spot(line);
  const news = terms.filter(({ senses }) => !senses.some((s) => markOf(ownTerms.marks, s)?.known));
  return [
    ...news.map(({ term }) => ({ term, unknown: false })),
    ...unknown.map((term) => ({ term, unknown: true })),
  ];
}

/** What is open from before is the same note, wherever it is changed. */
function withCarried(state: MeetingState, { note }: StoredNote): MeetingState {
  const change = (each: Carried) => (each.note.id === note.id ? { ...each, note } : each);
  return { ...state, carried: state.carried.map(change) };
}

function withLocalTerms(state: MeetingState, gone: ID[], added: LocalTerm[]): MeetingState {
  const kept = state.ownTerms.localTerms.filter(({ id }) => !gone.includes(id));
  return { ...state, ownTerms: { ...state.ownTerms, localTerms: [...kept, ...added] } };
}
