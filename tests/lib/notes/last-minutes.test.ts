import { expect, test } from 'vitest';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import { nothingKnown } from '../../../lib/meeting-state.ts';
import type { Brief, Note, NoteKind } from '../../../lib/model.ts';
import { isNearEnd, leavingOf, missingIn, openThings } from '../../../lib/notes/last-minutes.ts';
import { aCall } from '../a-call.ts';

const brief: Brief = { ...sampleBrief, planId: 'p1' };
const now = new Date('2026-03-03T15:00:00.000Z');
const inMinutes = (n: number) => new Date(now.getTime() + n * 60_000).toISOString();

function note(kind: NoteKind, fields: Partial<Note> = {}): Note {
  const id = JSON.stringify([kind, fields]);
  return { id, meetingId: 'm', kind, text: kind, at: inMinutes(-9), share: 'private', ...fields };
}

const open = (...notes: Note[]) =>
  openThings({ brief: null, raised: [], notes }).map(({ word, about }) => [word, about]);

test('Asks that nobody raised are open, each with its item', () => {
  const raised = [
    {
      id: 'm1 sample-ask-calls',
      meetingId: 'm1',
      pointId: 'sample-ask-calls',
      how: 'said' as const,
    },
  ];
  expect(openThings({ brief, raised, notes: [] })).toMatchObject([
    { of: 'ask', id: 'sample-ask-contact', about: 'Item 1' },
    { of: 'ask', id: 'sample-ask-letters', about: 'Item 2' },
  ]);
});

test('The made-up brief asks nobody for anything', () => {
  expect(openThings({ brief: sampleBrief, raised: [], notes: [] })).toEqual([]);
});

test('A decision is open while a box is empty, and says which', () => {
  const due = { said: 'by June' };
  expect(open(note('decision'))).toEqual([
    ['Decision', 'Missing: decided here, who will do it, by when'],
  ]);
  expect(open(note('decision', { decided: 'here', owner: 'Rowan' }))).toEqual([
    ['Decision', 'Missing: by when'],
  ]);
  expect(open(note('decision', { decided: 'here', owner: 'Rowan', due }))).toEqual([]);
  const elsewhere = { decided: 'elsewhere' as const, approver: 'Cabinet', answerBy: due };
  expect(open(note('decision', elsewhere))).toEqual([
    ['Decision', 'Missing: meeting after, asked to come'],
  ]);
  expect(open(note('decision', { ...elsewhere, meetingAfter: due, invited: true }))).toEqual([]);
  expect(open(note('decision', { decided: 'noted' }))).toEqual([]);
  expect(open(note('decision', { closed: inMinutes(-1) }))).toEqual([]);
});

test('A question is open until it is asked, a forum task until it has a day', () => {
  expect(open(note('question'), note('question', { asked: 'asked' }))).toEqual([['Question', '']]);
  expect(open(note('forum task'), note('forum task', { due: { said: 'Friday' } }))).toEqual([
    ['Ask forum', 'Missing: reply by'],
  ]);
  expect(open(note('note'), note('win'), note('action'))).toEqual([]);
});

test('What is missing is counted: dates first, then names', () => {
  const due = { said: 'by June' };
  expect(missingIn([note('decision'), note('decision', { due }), note('action')])).toEqual({
    dates: 1,
    names: 1,
  });
  expect(missingIn([note('decision', { decided: 'noted' })])).toEqual({ dates: 0, names: 0 });
  expect(missingIn([note('decision', { due, owner: 'Rowan' })])).toEqual({ dates: 0, names: 0 });
});

test('It is near the end in the last 15 minutes, before she leaves, and after the call', () => {
  const call = { ...aCall, startedAt: inMinutes(-60) };
  const state = { ...nothingKnown, call, brief };
  const ends = (fields: Partial<Brief>) =>
    isNearEnd({ ...state, brief: { ...brief, ...fields } }, now);
  expect(ends({})).toBe(false);
  expect(ends({ end: inMinutes(16) })).toBe(false);
  expect(ends({ end: inMinutes(15) })).toBe(true);
  expect(ends({ end: inMinutes(-5) })).toBe(true);
  expect(ends({ end: inMinutes(60), leaveBy: inMinutes(14) })).toBe(true);
  expect(isNearEnd({ ...state, call: { ...call, state: 'ended' } }, now)).toBe(true);
  expect(isNearEnd({ ...state, call: { ...call, startedAt: null } }, now)).toBe(false);
});

test('Her leaving time comes with the item to ask for first, and goes when it is past', () => {
  const call = { ...aCall, startedAt: inMinutes(-60) };
  const leaving = (at: string, raised = nothingKnown.raised) =>
    leavingOf({ ...nothingKnown, call, raised, brief: { ...brief, leaveBy: at } }, now);
  expect(leaving(inMinutes(40))).toEqual({ at: inMinutes(40), n: 1 });
  expect(leaving(inMinutes(-1))).toBeNull();
  const all = ['calls', 'contact', 'letters'].map((each) => ({
    id: each,
    meetingId: 'm',
    pointId: `sample-ask-${each}`,
    how: 'said' as const,
  }));
  expect(leaving(inMinutes(40), all)).toEqual({ at: inMinutes(40), n: null });
  const ended = { ...call, state: 'ended' as const };
  expect(
    leavingOf({ ...nothingKnown, call: ended, brief: { ...brief, leaveBy: inMinutes(9) } }, now),
  ).toBeNull();
});
