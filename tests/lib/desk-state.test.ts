import { expect, test } from 'vitest';
import { applyDeskEvent, type DeskEvent, nothingRead } from '../../lib/desk-state.ts';
import type { Meeting, Note } from '../../lib/model.ts';

const term = { id: '1', term: 'ABC', standsFor: 'Another Big Committee', meaning: '' };
const after = (...events: DeskEvent[]) => events.reduce(applyDeskEvent, nothingRead);
const prep = { forum: null, series: [], plans: [], views: [], partners: [] };
const read: DeskEvent = {
  event: 'storeRead',
  data: { own: { marks: [], localTerms: [term] }, prep, meetings: [], afterwards: [] },
};

test('What is written of a meeting after it replaces what was written before', () => {
  const first = { id: 'm1', hearFromYou: 'Is the bus on time?' };
  const later = { id: 'm1', prepMinutes: 40 };
  const state = after(
    read,
    { event: 'afterwardsStored', data: first },
    { event: 'afterwardsStored', data: { id: 'm2' } },
    { event: 'afterwardsStored', data: later },
  );
  expect(state.afterwards).toEqual([later, { id: 'm2' }]);
});

test('What is stored replaces what had its id, and what is removed goes', () => {
  const changed = { ...term, meaning: 'It meets monthly' };
  const other = { ...term, id: '2', term: 'DEF' };
  const state = after(read, { event: 'localTermsStored', data: [changed, other] });
  expect(state.own?.localTerms).toEqual([changed, other]);
  const less = applyDeskEvent(state, { event: 'localTermsRemoved', data: { ids: ['1'] } });
  expect(less.own?.localTerms).toEqual([other]);
});

test('A term has one mark, the last', () => {
  const mark = (known: boolean): DeskEvent => ({
    event: 'termMarkStored',
    data: { key: 'a', known },
  });
  expect(after(read, mark(true), mark(false)).own?.marks).toEqual([{ key: 'a', known: false }]);
});

test('A change that comes before the first reading waits for it', () => {
  expect(after({ event: 'localTermsRemoved', data: { ids: ['1'] } }).own).toBeNull();
});

test('What cannot be read is said, until it can', () => {
  const refused: DeskEvent = { event: 'storeRefused', data: { because: 'No.' } };
  expect(after(read, refused)).toMatchObject({ problem: 'No.', own: { localTerms: [term] } });
  expect(after(refused, read).problem).toBeNull();
});

test('What was prepared keeps its place when it changes; new ones come last; wiped ones go', () => {
  const plan = (id: string, title: string) => ({ id, title, agenda: [] });
  const state = after(
    read,
    { event: 'prepStored', data: { plans: [plan('1', 'Board'), plan('2', 'ICB')] } },
    { event: 'prepStored', data: { plans: [plan('3', 'Event'), plan('1', 'The board')] } },
  );
  expect(state.prep?.plans.map(({ title }) => title)).toEqual(['The board', 'ICB', 'Event']);
  const less = applyDeskEvent(state, { event: 'prepRemoved', data: { plans: ['2'] } });
  expect(less.prep?.plans.map(({ id }) => id)).toEqual(['1', '3']);
});

test('A partner is put, changed and taken away like the rest', () => {
  const partner = { id: 'r', name: 'Rowan', power: 'not sure' as const };
  const stored = (power: 'not sure' | 'advises'): DeskEvent => ({
    event: 'prepStored',
    data: { partners: [{ ...partner, power }] },
  });
  const state = after(read, stored('not sure'), stored('advises'));
  expect(state.prep?.partners).toEqual([{ ...partner, power: 'advises' }]);
  const less = applyDeskEvent(state, { event: 'prepRemoved', data: { partners: ['r'] } });
  expect(less.prep?.partners).toEqual([]);
});

const meeting = (id: string, start: string): Meeting => ({
  id,
  title: id,
  start: `2026-03-0${start}T14:00:00.000Z`,
  platform: 'teams',
});
const note: Note = {
  id: 'n1',
  meetingId: 'm2',
  kind: 'note',
  text: 'Two more posts',
  at: '2026-03-02T14:05:00.000Z',
  share: 'private',
};

test('The first note of a call puts its meeting on the list, the latest first', () => {
  const stored = (id: string, start: string): DeskEvent => ({
    event: 'noteStored',
    data: { note: { ...note, meetingId: id }, meeting: meeting(id, start), edit: id },
  });
  const state = after(read, stored('m1', '1'), stored('m2', '2'), stored('m1', '1'));
  expect(state.meetings?.map(({ id }) => id)).toEqual(['m2', 'm1']);
  expect(state.kept.notes).toEqual([]);
});

test('The notes of the open meeting follow the store, and what it refused stays in sight', () => {
  const open: DeskEvent = {
    event: 'notesRead',
    data: { meeting: meeting('m2', '2'), notes: [note], versions: [], raised: [] },
  };
  const changed = { ...note, text: 'Three more posts' };
  const save = { note: changed, meeting: meeting('m2', '2'), was: note, edit: 'e1' };
  const refused = after(
    read,
    open,
    { event: 'noteSent', data: save },
    { event: 'noteRefused', data: { edit: 'e1', because: 'Full.' } },
  );
  expect(refused.kept.unsaved).toEqual([{ ...save, because: 'Full.' }]);
  const other: DeskEvent = {
    event: 'notesRead',
    data: { meeting: meeting('m1', '1'), notes: [], versions: [], raised: [] },
  };
  expect(applyDeskEvent(refused, other).kept.unsaved).toHaveLength(1);
  const done = applyDeskEvent(refused, {
    event: 'noteStored',
    data: { note: changed, meeting: meeting('m2', '2'), edit: 'e1' },
  });
  expect(done.kept).toMatchObject({ notes: [changed], unsaved: [] });
  const gone = applyDeskEvent(done, { event: 'noteRemoved', data: { id: 'n1' } });
  expect(gone.kept.notes).toEqual([]);
});

test('Locked, nothing of hers stays in the page', () => {
  const state = after(read, { event: 'lockChanged', data: 'closed' });
  expect(state).toEqual({ ...nothingRead, lock: 'closed' });
  expect(applyDeskEvent(state, { event: 'lockChanged', data: 'open' }).lock).toBe('open');
});
