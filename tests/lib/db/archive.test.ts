import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { pageSize, readAllNotes, readAllRaised } from '../../../lib/db/archive.ts';
import { database, type NoteRecord } from '../../../lib/db/database.ts';
import type { ID, Note } from '../../../lib/model.ts';

const record = (i: number): NoteRecord => ({
  id: `n${String(i).padStart(5, '0')}`,
  meetingId: `m${i % 40}`,
  kind: 'question',
  text: `Note ${i}`,
  at: '2026-03-03T14:00:00.000Z',
  share: 'private',
  laterOf: `m${i % 40}`,
  edits: ['e1'],
});

beforeEach(async () => {
  const db = await database();
  await Promise.all([db.clear('notes'), db.clear('raised')]);
});

async function fill(count: number): Promise<void> {
  const tx = (await database()).transaction('notes', 'readwrite');
  for (let i = 0; i < count; i++) void tx.store.put(record(i));
  await tx.done;
}

/** As the desk reads them: page by page until there is no next. */
async function readAll(): Promise<{ notes: Note[]; pages: number; of: (number | null)[] }> {
  const db = await database();
  const notes: Note[] = [];
  const of: (number | null)[] = [];
  let after: ID | null = null;
  do {
    const page = await readAllNotes(db, after);
    notes.push(...page.notes);
    of.push(page.of);
    after = page.next;
  } while (after !== null);
  return { notes, pages: of.length, of };
}

test.each([0, 1, pageSize - 1, pageSize, pageSize + 1, 2 * pageSize + 7])(
  'All of %i notes come, each once, and how many are said with the first page',
  async (count) => {
    await fill(count);
    const { notes, of } = await readAll();
    expect(notes.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, i) => record(i).id),
    );
    expect(of[0]).toBe(count);
    expect(of.slice(1).every((each) => each === null)).toBe(true);
  },
);

test('What only the store has to know stays in it', async () => {
  await fill(1);
  const { laterOf: _, edits: __, ...note } = record(0);
  expect((await readAll()).notes).toEqual([note]);
});

test('What became of asks comes from all meetings', async () => {
  const db = await database();
  const raised = ['m1', 'm2'].map((meetingId) => ({
    id: `${meetingId} p1`,
    meetingId,
    pointId: 'p1',
    how: 'said' as const,
  }));
  for (const each of raised) await db.put('raised', each);
  expect(await readAllRaised(db)).toEqual(raised);
});
