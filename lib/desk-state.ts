/** What the desk knows of the store: initial state and events. Pure. */
import type { PrepChange, PrepIds, SaveNote, StoredNote } from './messages.ts';
import type {
  Afterwards,
  ID,
  LocalTerm,
  LockState,
  Meeting,
  Note,
  OwnTerms,
  Prep,
  RaisedAsk,
  TermMark,
  Version,
} from './model.ts';
import {
  type KeptNotes,
  withoutVersion,
  withRefused,
  withRemoved,
  withSent,
  withStored,
} from './notes/kept.ts';

export interface DeskState {
  /** Null until they were read. */
  own: OwnTerms | null;
  /** Everything that is prepared; null until it was read. */
  prep: Prep | null;
  /** Those she has written something in, the latest first; null until they were read. */
  meetings: Meeting[] | null;
  /** The notes of the meeting she looks at. */
  kept: KeptNotes;
  /** What became of the asks in it. */
  raised: RaisedAsk[];
  /** What she wrote of each meeting after it. */
  afterwards: Afterwards[];
  lock: LockState;
  /** What cannot be read or saved now, as a sentence. */
  problem: string | null;
}

export const nothingRead: DeskState = {
  own: null,
  prep: null,
  meetings: null,
  kept: { meeting: null, notes: [], versions: [], unsaved: [] },
  raised: [],
  afterwards: [],
  lock: 'off',
  problem: null,
};

export type DeskEvent =
  | {
      event: 'storeRead';
      data: { own: OwnTerms; prep: Prep; meetings: Meeting[]; afterwards: Afterwards[] };
    }
  | { event: 'storeRefused'; data: { because: string } }
  | { event: 'termMarkStored'; data: TermMark }
  | { event: 'localTermsStored'; data: LocalTerm[] }
  | { event: 'localTermsRemoved'; data: { ids: string[] } }
  | { event: 'prepStored'; data: PrepChange }
  | { event: 'prepRemoved'; data: PrepIds }
  | {
      event: 'notesRead';
      data: { meeting: Meeting; notes: Note[]; versions: Version[]; raised: RaisedAsk[] };
    }
  | { event: 'askRaised'; data: RaisedAsk }
  | { event: 'afterwardsStored'; data: Afterwards }
  | { event: 'lockChanged'; data: LockState }
  | { event: 'noteSent'; data: SaveNote }
  | { event: 'noteRefused'; data: { edit: ID; because: string } }
  | { event: 'noteStored'; data: StoredNote }
  | { event: 'noteRemoved'; data: { id: ID } }
  | { event: 'versionRemoved'; data: { id: ID } }
  | { event: 'meetingStored'; data: Meeting };

export function applyDeskEvent(state: DeskState, happened: DeskEvent): DeskState {
  switch (happened.event) {
    case 'storeRead':
      return { ...state, ...happened.data, problem: null };
    case 'storeRefused':
      return { ...state, problem: happened.data.because };
    // What is changed before it was read comes with the reading.
    case 'prepStored':
      return state.prep ? { ...state, prep: withPrep(state.prep, happened.data) } : state;
    case 'prepRemoved':
      return state.prep ? { ...state, prep: withoutPrep(state.prep, happened.data) } : state;
    case 'notesRead':
      return read(state, happened.data);
    case 'askRaised': {
      const { data } = happened;
      if (data.meetingId !== state.kept.meeting?.id) return state;
      return { ...state, raised: [...state.raised.filter(({ id }) => id !== data.id), data] };
    }
    case 'afterwardsStored':
      return { ...state, afterwards: merged(state.afterwards, [happened.data]) };
    case 'lockChanged':
      // Closed: nothing of hers stays in this page either.
      return { ...(happened.data === 'closed' ? nothingRead : state), lock: happened.data };
    case 'noteSent':
      return { ...state, kept: withSent(state.kept, happened.data) };
    case 'noteRefused':
      return { ...state, kept: withRefused(state.kept, happened.data) };
    case 'noteStored':
      return withMeeting(
        { ...state, kept: withStored(state.kept, happened.data) },
        happened.data.meeting,
      );
    case 'noteRemoved':
      return { ...state, kept: withRemoved(state.kept, happened.data.id) };
    case 'versionRemoved':
      return { ...state, kept: withoutVersion(state.kept, happened.data.id) };
    case 'meetingStored':
      return withMeeting(state, happened.data);
    default:
      return state.own ? { ...state, own: changed(state.own, happened) } : state;
  }
}

function read(
  state: DeskState,
  { raised, ...notes }: Extract<DeskEvent, { event: 'notesRead' }>['data'],
): DeskState {
  return { ...state, kept: { ...state.kept, ...notes }, raised };
}

/** A meeting is stored with the first thing that is written in it, in a call that goes on beside the desk. */
function withMeeting(state: DeskState, meeting: Meeting): DeskState {
  const { meetings, kept } = state;
  const others = meetings?.filter(({ id }) => id !== meeting.id);
  return {
    ...state,
    meetings: others ? [...others, meeting].sort((a, b) => (a.start < b.start ? 1 : -1)) : meetings,
    kept: kept.meeting?.id === meeting.id ? { ...kept, meeting } : kept,
  };
}

function withPrep({ forum, series, plans, views, partners }: Prep, change: PrepChange): Prep {
  return {
    forum: change.forum ?? forum,
    series: merged(series, change.series),
    plans: merged(plans, change.plans),
    views: merged(views, change.views),
    partners: merged(partners, change.partners),
  };
}

function withoutPrep({ forum, series, plans, views, partners }: Prep, gone: PrepIds): Prep {
  const rest = <T extends { id: string }>(list: T[], ids: string[] = []) =>
    list.filter(({ id }) => !ids.includes(id));
  return {
    forum: gone.forum ? null : forum,
    series: rest(series, gone.series),
    plans: rest(plans, gone.plans),
    views: rest(views, gone.views),
    partners: rest(partners, gone.partners),
  };
}

/** What is changed keeps its place; what is new comes last. */
function merged<T extends { id: string }>(list: T[], stored: T[] = []): T[] {
  const byId = new Map(stored.map((record) => [record.id, record]));
  const known = new Set(list.map(({ id }) => id));
  return [
    ...list.map((record) => byId.get(record.id) ?? record),
    ...stored.filter(({ id }) => !known.has(id)),
  ];
}

function changed(
  own: OwnTerms,
  happened: Extract<
    DeskEvent,
    { event: 'termMarkStored' | 'localTermsStored' | 'localTermsRemoved' }
  >,
): OwnTerms {
  const { marks, localTerms } = own;
  switch (happened.event) {
    case 'termMarkStored': {
      const mark = happened.data;
      return { ...own, marks: [...marks.filter(({ key }) => key !== mark.key), mark] };
    }
    case 'localTermsStored': {
      const stored = new Set(happened.data.map(({ id }) => id));
      const rest = localTerms.filter(({ id }) => !stored.has(id));
      return { ...own, localTerms: [...rest, ...happened.data] };
    }
    case 'localTermsRemoved': {
      const gone = new Set(happened.data.ids);
      return { ...own, localTerms: localTerms.filter(({ id }) => !gone.has(id)) };
    }
  }
}
