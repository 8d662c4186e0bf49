import { expect, test } from 'vitest';
import {
  changedIn,
  createEmptyArchive,
  dropNote,
  endReading,
  takeNotes,
  takeRaised,
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
  const kept = createEmptyArchive();
  takeNotes(kept, [note('1'), note('2')]);
  const first = kept.version;
  takeNotes(kept, [note('1', 'New')]);
  expect([...kept.notes.values()].map(({ text }) => text)).toEqual(['New', 'Words']);
  const second = kept.version;
  expect(second).toBeGreaterThan(first);
  dropNote(kept, '1');
  expect([...kept.notes.keys()]).toEqual(['2']);
  const third = kept.version;
  expect(third).toBeGreaterThan(second);
  dropNote(kept, '3');
  expect(kept.version).toBe(third);
});

test('Read again, only what is new or different is taken in, and what no page had goes', () => {
  const kept = createEmptyArchive();
  takeNotes(kept, [note('1'), note('2'), note('3')]);
  const page = [note('1'), note('2', 'New'), note('4')];
  expect(changedIn(kept, page).map(({ id }) => id)).toEqual(['2', '4']);
  takeNotes(kept, page);
  expect(endReading(kept, new Set(['1', '2', '4']), [])).toEqual(['3']);
  expect([...kept.notes.keys()]).toEqual(['1', '2', '4']);
  expect(kept).toMatchObject({ of: 3, whole: true });
});

test('There is one record of what became of an ask', () => {
  const kept = createEmptyArchive();
  const raised = { id: 'm1 p1', meetingId: 'm1', pointId: 'p1', how: 'said' } as const;
  takeRaised(kept, raised);
  takeRaised(kept, { ...raised, answer: 'Yes' });
  expect(kept.raised).toEqual([{ ...raised, answer: 'Yes' }]);
});
