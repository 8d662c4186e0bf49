/** What is still open in this meeting, for the minutes before it ends and the one after it. */

import { pinnedAsks } from '../brief/brief.ts';
import { howOf } from '../brief/raised.ts';
import type { MeetingState } from '../meeting-state.ts';
import type { ID, ISODateTime, Note, NoteKind } from '../model.ts';
import { emptyBoxes } from './empty-boxes.ts';
import { kinds } from './kinds.ts';

type Known = Pick<MeetingState, 'brief' | 'raised' | 'notes' | 'call' | 'meeting'>;

/** One thing that is open. An ask is opened in the brief, a note in the notes. */
export interface OpenThing {
  of: 'ask' | 'note';
  id: ID;
  /** What it is, as she reads it: "Ask", "Decision". */
  word: string;
  text: string;
  /** "Item 3", or what is missing: "who will do it, by when". */
  about: string;
}

/** Asks that nobody raised, decisions with an empty box, questions to ask, and what the forum has no day for. */
export function openThings({ brief, raised, notes }: Omit<Known, 'call' | 'meeting'>): OpenThing[] {
  // The made-up brief of a first call is there to be looked at: nobody is asked to say it.
  const asks = brief && brief.planId !== null ? pinnedAsks(brief) : [];
  const left = asks.filter(({ ask }) => howOf(raised, ask.id) === 'not raised');
  return [
    ...left.map(({ ask: { id, text }, item }) => ({
      of: 'ask' as const,
      id,
      word: 'Ask',
      text,
      about: `Item ${(brief?.agenda.indexOf(item) ?? 0) + 1}`,
    })),
    ...openNotes(notes, 'decision', lacksOf),
    ...openNotes(notes, 'question', ({ asked }) => (asked ? null : '')),
    ...openNotes(notes, 'forum task', ({ due, closed }) => (due || closed ? null : 'reply by')),
  ];
}

/** Notes of a kind that lack something; null: this one does not. */
function openNotes(
  notes: readonly Note[],
  kind: NoteKind,
  lacks: (note: Note) => string | null,
): OpenThing[] {
  return notes
    .filter((note) => note.kind === kind)
    .flatMap((note) => {
      const missing = lacks(note);
      if (missing === null) return [];
      const about = missing && `Missing: ${missing}`;
      return { of: 'note', id: note.id, word: kinds[kind].word, text: note.text, about };
    });
}

function lacksOf(note: Note): string | null {
  if (note.closed) return null;
  const empty = emptyBoxes(note).map((label) => label.toLowerCase().replace(/\?$/, ''));
  return empty.length > 0 ? empty.join(', ') : null;
}

/** How many decisions lack a date, and how many have one and lack a name. */
export function missingIn(notes: readonly Note[]): { dates: number; names: number } {
  const open = notes.filter(
    ({ kind, closed, decided }) => kind === 'decision' && !closed && decided !== 'noted',
  );
  const undated = open.filter(({ due, answerBy }) => !due && !answerBy);
  const unnamed = open.filter(({ owner, approver }) => !owner?.trim() && !approver?.trim());
  return { dates: undated.length, names: unnamed.filter((each) => !undated.includes(each)).length };
}

const soonMs = 15 * 60_000;

/** In the last minutes of the call, hers or everybody's; and after it. Where no end is known, only after. */
export function isNearEnd({ call, meeting, brief }: Known, now: Date): boolean {
  if (call?.state === 'ended') return true;
  if (!call?.startedAt) return false;
  const ends = [meeting?.end ?? brief?.end, brief?.leaveBy].filter((at) => at !== undefined);
  return ends.some((at) => Date.parse(at) - now.getTime() <= soonMs);
}

export interface Leaving {
  at: ISODateTime;
  /** The item to ask for before she goes, from 1. Null: there is none. */
  n: number | null;
}

/** She said when she has to go, and it is still ahead. */
export function leavingOf({ brief, call, raised }: Known, now: Date): Leaving | null {
  if (!brief?.leaveBy || call?.state === 'ended') return null;
  if (Date.parse(brief.leaveBy) <= now.getTime()) return null;
  const first = pinnedAsks(brief).find(({ ask }) => howOf(raised, ask.id) === 'not raised');
  return { at: brief.leaveBy, n: first ? brief.agenda.indexOf(first.item) + 1 : null };
}
