import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readCarried } from '../../../lib/db/carried.ts';
import { database } from '../../../lib/db/database.ts';
import { saveNote } from '../../../lib/db/notes.ts';
import type { Meeting, Note } from '../../../lib/model.ts';

const meetingIn = (month: number, more: Partial<Meeting> = {}): Meeting => ({
  id: `m${month}`,
  title: 'Board',
  start: `2026-0${month}-03T14:00:00.000Z`,
  platform: 'teams',
  seriesId: 's1',
  ...more,
});
const noteIn = (meeting: Meeting, more: Partial<Note>): Note => ({
  id: `${meeting.id} ${more.text}`,
  meetingId: meeting.id,
  kind: 'question',
  text: 'When?',
  at: meeting.start,
  share: 'private',
  ...more,
});
async function stored(meeting: Meeting, ...notes: Partial<Note>[]): Promise<void> {
  const db = await database();
  for (const more of notes) {
    await saveNote(db, { note: noteIn(meeting, more), meeting, edit: crypto.randomUUID() });
  }
}

beforeEach(async () => {
  const db = await database();
  await Promise.all([db.clear('notes'), db.clear('meetings')]);
});

test('What is open in the series comes up again, the oldest first, with how often', async () => {
  await stored(meetingIn(3), { text: 'Asked in March' }, { text: 'Answered', asked: 'answered' });
  await stored(meetingIn(4), { text: 'Noted', kind: 'note' });
  await stored(
    meetingIn(5),
    { text: 'Send data', kind: 'action' },
    { text: 'Done', kind: 'action', closed: '2026-05-20T10:00:00.000Z' },
  );
  await stored(meetingIn(5, { id: 'other', seriesId: 's2' }), { text: 'Elsewhere' });
  const { carried } = await readCarried(await database(), meetingIn(6));
  expect(carried.map(({ note, times }) => [note.text, times])).toEqual([
    ['Asked in March', 3],
    ['Send data', 1],
  ]);
});

test('The series remembers where its decisions went, the latest first', async () => {
  const decision = { kind: 'decision' as const, decided: 'elsewhere' as const };
  await stored(meetingIn(3), {
    ...decision,
    text: 'Buses',
    approver: 'Cabinet',
    closed: '2026-04-01T10:00:00.000Z',
  });
  await stored(meetingIn(4), { ...decision, text: 'Short breaks', approver: 'NHS board' });
  await stored(meetingIn(5), { text: 'Poster', kind: 'decision', decided: 'here', approver: 'Us' });
  const { routes } = await readCarried(await database(), meetingIn(6));
  expect(routes.map(({ approver }) => approver)).toEqual(['NHS board', 'Cabinet']);
});

test('Without a series the same address tells that it is the same kind of meeting', async () => {
  const here = { seriesId: undefined, addressHash: 'a' };
  await stored(meetingIn(3, here), { text: 'When?' });
  const read = await readCarried(await database(), meetingIn(4, here));
  expect(read.carried).toHaveLength(1);
  expect((await readCarried(await database(), meetingIn(2, here))).carried).toEqual([]);
});

test('Of years of meetings the latest 12 are looked through, and how often it came up stays right', async () => {
  const db = await database();
  for (let week = 0; week < 40; week++) {
    const start = new Date(Date.UTC(2025, 0, 7 + 7 * week)).toISOString();
    const meeting = meetingIn(1, { id: `w${week}`, start });
    const note = noteIn(meeting, { text: `Week ${week}`, at: start });
    await saveNote(db, { note, meeting, edit: `e${week}` });
  }
  const { carried } = await readCarried(db, meetingIn(1));
  expect(carried.map(({ note, times }) => [note.text, times])).toEqual(
    Array.from({ length: 12 }, (_, i) => [`Week ${28 + i}`, 12 - i]),
  );
});
