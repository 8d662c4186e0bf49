/** What the desk knows of the store: initial state and events. Pure. */
import type { PrepChange, PrepIds } from './messages.ts';
import type { LocalTerm, OwnTerms, Prep, TermMark } from './model.ts';

export interface DeskState {
  /** Null until they were read. */
  own: OwnTerms | null;
  /** Everything that is prepared; null until it was read. */
  prep: Prep | null;
  /** What cannot be read or saved now, as a sentence. */
  problem: string | null;
}

export const nothingRead: DeskState = { own: null, prep: null, problem: null };

export type DeskEvent =
  | { event: 'storeRead'; data: { own: OwnTerms; prep: Prep } }
  | { event: 'storeRefused'; data: { because: string } }
  | { event: 'termMarkStored'; data: TermMark }
  | { event: 'localTermsStored'; data: LocalTerm[] }
  | { event: 'localTermsRemoved'; data: { ids: string[] } }
  | { event: 'prepStored'; data: PrepChange }
  | { event: 'prepRemoved'; data: PrepIds };

export function applyDeskEvent(state: DeskState, happened: DeskEvent): DeskState {
  switch (happened.event) {
    case 'storeRead':
      return { ...happened.data, problem: null };
    case 'storeRefused':
      return { ...state, problem: happened.data.because };
    // What is changed before it was read comes with the reading.
    case 'prepStored':
      return state.prep ? { ...state, prep: withPrep(state.prep, happened.data) } : state;
    case 'prepRemoved':
      return state.prep ? { ...state, prep: withoutPrep(state.prep, happened.data) } : state;
    default:
      return state.own ? { ...state, own: changed(state.own, happened) } : state;
  }
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
