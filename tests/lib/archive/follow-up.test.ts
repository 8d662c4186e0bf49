import { expect, test } from 'vitest';
import { followUps, type When, waitsFor } from '../../../lib/archive/follow-up.ts';
import { weeksAhead } from '../../../lib/archive/weeks-ahead.ts';
import type { Meeting, Note } from '../../../lib/model.ts';
import { settled } from '../../../lib/notes/settle.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
let made = 0;
const noteOf = (kind: Note['kind'], more: Partial<Note> = {}): Note => ({
  id: `n${++made}`,
  meetingId: 'm1',
  kind,
  text: 'Words',
  at: `2026-03-03T14:${String(made).padStart(2, '0')}:00.000Z`,
  share: 'private',
  ...more,
});
const today = '2026-06-05';
const due = (date: string) => ({ due: { said: 'as said', date } });

const idsOf = (notes: Note[], also = new Map<string, Note>()) => {
  const found = followUps(notes, [meeting], today, also);
  return Object.fromEntries(
    Object.entries(found).map(([when, list]) => [when, list.map(({ note }) => note.id)]),
  ) as Record<When, string[]>;
};

test('What is open stands by when it was promised; today is not late', () => {
  const late = [noteOf('action', due('2026-05-01')), noteOf('action', due('2026-06-04'))];
  const week = [noteOf('action', due('2026-06-11')), noteOf('forum task', due(today))];
  const later = [
    noteOf('decision', {
      decided: 'elsewhere',
      answerBy: { said: 'x', date: '2026-07-02' },
      ...due(today),
    }),
    noteOf('action', due('2026-06-12')),
  ];
  const none = [noteOf('question'), noteOf('decision', { due: { said: 'before half term' } })];
  expect(idsOf([...late, ...week, ...later, ...none])).toEqual({
    late: [late[1]?.id, late[0]?.id],
    'this week': [week[1]?.id, week[0]?.id],
    later: [later[1]?.id, later[0]?.id],
    'no date': [none[1]?.id, none[0]?.id],
  });
});

test('What is closed, only noted or of no meeting is not there', () => {
  const nothing = { late: [], 'this week': [], later: [], 'no date': [] };
  const notes = [
    noteOf('action', { closed: '2026-03-04T10:00:00.000Z' }),
    noteOf('question', { asked: 'answered' }),
    noteOf('decision', { decided: 'noted' }),
    noteOf('note'),
    noteOf('win'),
    noteOf('action', { meetingId: 'gone' }),
  ];
  expect(idsOf(notes)).toEqual(nothing);
});

test('What was settled just now keeps its place until she leaves', () => {
  const before = noteOf('action', due('2026-05-01'));
  const after = settled(before, '2026-06-05T09:00:00.000Z');
  expect(idsOf([after]).late).toEqual([]);
  expect(idsOf([after], new Map([[before.id, before]])).late).toEqual([before.id]);
});

test('Who it waits for is said in her words', () => {
  expect(waitsFor(noteOf('action', { owner: 'Sam' }))).toBe('Sam');
  const elsewhere = noteOf('decision', { decided: 'elsewhere', approver: 'Cabinet', owner: 'Sam' });
  expect(waitsFor(elsewhere)).toBe('Cabinet');
  expect(waitsFor(noteOf('forum task', { askedBy: 'Chair' }))).toBe('asked by Chair');
  expect(waitsFor(noteOf('question'))).toBeNull();
});

test('Eight weeks from today are counted, each day by itself; what is late is not among them', () => {
  const weeks = weeksAhead(
    ['2026-06-04', today, today, '2026-06-11', '2026-06-12', '2026-07-30', '2026-07-31'],
    today,
  );
  expect(weeks.map(({ from, count }) => [from, count])).toEqual([
    ['2026-06-05', 3],
    ['2026-06-12', 1],
    ['2026-06-19', 0],
    ['2026-06-26', 0],
    ['2026-07-03', 0],
    ['2026-07-10', 0],
    ['2026-07-17', 0],
    ['2026-07-24', 1],
  ]);
  expect(weeks[0]?.days).toEqual([2, 0, 0, 0, 0, 0, 1]);
});
