import { expect, test } from 'vitest';
import {
  afterReading,
  changedIn,
  nothingKept,
  withNotes,
  withoutNote,
  withRaised,
} from '../../../lib/archive/archive.ts';
import type { Note } from '../../../lib/model.ts';

const note = (id: string, text = 'Words'): Note => ({
  id,
  meetingId: 'm1',
  kind: 'note',
  text,
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
});

test('What is stored takes the place of what was there; what is deleted is gone', () => {
  const kept = withNotes(withNotes(nothingKept, [note('1'), note('2')]), [note('1', 'New')]);
  expect([...kept.notes.values()].map(({ text }) => text)).toEqual(['New', 'Words']);
  expect([...withoutNote(kept, '1').notes.keys()]).toEqual(['2']);
  expect(withoutNote(kept, '3')).toBe(kept);
});

test('Read again, only what is new or different is taken in, and what no page had goes', () => {
  const kept = withNotes(nothingKept, [note('1'), note('2'), note('3')]);
  const page = [note('1'), note('2', 'New'), note('4')];
  expect(changedIn(kept, page).map(({ id }) => id)).toEqual(['2', '4']);
  const { archive, gone } = afterReading(withNotes(kept, page), new Set(['1', '2', '4']), []);
  expect(gone).toEqual(['3']);
  expect([...archive.notes.keys()]).toEqual(['1', '2', '4']);
  expect(archive).toMatchObject({ of: 3, whole: true });
});

test('There is one record of what became of an ask', () => {
  const raised = { id: 'm1 p1', meetingId: 'm1', pointId: 'p1', how: 'said' } as const;
  const kept = withRaised(withRaised(nothingKept, raised), { ...raised, answer: 'Yes' });
  expect(kept.raised).toEqual([{ ...raised, answer: 'Yes' }]);
});
