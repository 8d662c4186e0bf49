import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../lib/db/database.ts';
import { meetingOf } from '../../../lib/db/meeting-of.ts';
import { deleteNote, readMeeting, saveMeeting, saveNote } from '../../../lib/db/notes.ts';
import type { Call, Meeting, Note } from '../../../lib/model.ts';
import { aCall } from '../a-call.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const noteAt = (minute: number): Note => ({
  id: `n${minute}`,
  meetingId: 'm1',
  kind: 'note',
  text: `Minute ${minute}`,
  at: `2026-03-03T14:0${minute}:00.000Z`,
  share: 'private',
});

beforeEach(async () => {
  const db = await database();
  await Promise.all([db.clear('notes'), db.clear('meetings')]);
});

test('Notes come back oldest first, with their meeting', async () => {
  const db = await database();
  await saveNote(db, noteAt(5), meeting);
  await saveNote(db, noteAt(2), meeting);
  const read = await readMeeting(db, meeting);
  expect(read).toEqual({ meeting, notes: [noteAt(2), noteAt(5)] });
});

test('Nothing is stored by reading', async () => {
  const db = await database();
  await readMeeting(db, meeting);
  expect(await db.count('meetings')).toBe(0);
});

test('Saving twice leaves one note', async () => {
  const db = await database();
  await saveNote(db, noteAt(1), meeting);
  await saveNote(db, noteAt(1), meeting);
  expect(await db.count('notes')).toBe(1);
});

test('A note does not undo what was changed in its meeting', async () => {
  const db = await database();
  const ends = { ...meeting, end: '2026-03-03T15:30:00.000Z' };
  await saveMeeting(db, ends);
  const stored = await saveNote(db, noteAt(1), meeting);
  expect(stored.meeting).toEqual(ends);
});

test('A deleted note is gone, and deleting it again is fine', async () => {
  const db = await database();
  await saveNote(db, noteAt(1), meeting);
  await deleteNote(db, 'n1');
  await deleteNote(db, 'n1');
  expect(await db.count('notes')).toBe(0);
});

test('A record the browser cannot store is refused whole, with a sentence', async () => {
  const db = await database();
  const broken = { ...noteAt(1), text: () => 'not text' } as unknown as Note;
  await expect(saveNote(db, broken, meeting)).rejects.toThrow('The browser did not save that.');
  expect(await db.count('meetings')).toBe(0);
});

const call: Call = { ...aCall, platform: 'zoom', address: 'zoom:12345678901' };
const now = new Date('2026-03-03T14:30:00.000Z');

test('The same call is the same meeting, before and after a restart', async () => {
  expect(await meetingOf(call, now)).toEqual(await meetingOf({ ...call }, new Date()));
});

test('The address of the call is not in the record', async () => {
  expect(JSON.stringify(await meetingOf(call, now))).not.toContain('12345678901');
});

test('Next week’s call at the same address is another meeting', async () => {
  const next = { ...call, startedAt: '2026-03-10T14:00:00.000Z' };
  expect((await meetingOf(next, now)).id).not.toBe((await meetingOf(call, now)).id);
});
