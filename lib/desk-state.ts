/** What the desk knows of the store: initial state and events. Pure. */
import type { LocalTerm, OwnTerms, TermMark } from './model.ts';

export interface DeskState {
  /** Null until they were read. */
  own: OwnTerms | null;
  /** What cannot be read or saved now, as a sentence. */
  problem: string | null;
}

export const nothingRead: DeskState = { own: null, problem: null };

export type DeskEvent =
  | { event: 'ownTermsRead'; data: OwnTerms }
  | { event: 'ownTermsRefused'; data: { because: string } }
  | { event: 'termMarkStored'; data: TermMark }
  | { event: 'localTermsStored'; data: LocalTerm[] }
  | { event: 'localTermsRemoved'; data: { ids: string[] } };

export function applyDeskEvent(state: DeskState, happened: DeskEvent): DeskState {
  if (happened.event === 'ownTermsRead') return { own: happened.data, problem: null };
  if (happened.event === 'ownTermsRefused') return { ...state, problem: happened.data.because };
  // What is changed before it was read comes with the reading.
  if (!state.own) return state;
  return { ...state, own: changed(state.own, happened) };
}

function changed(
  own: OwnTerms,
  happened: Exclude<DeskEvent, { event: 'ownTermsRead' | 'ownTermsRefused' }>,
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
