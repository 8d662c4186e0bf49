import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../lib/db/database.ts';
import { meetingOf } from '../../../lib/db/meeting-of.ts';
import {
  bringBack,
  deleteNote,
  readMeeting,
  readNotes,
  saveMeeting,
  saveNote,
} from '../../../lib/db/notes.ts';
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
  await Promise.all([db.clear('notes'), db.clear('meetings'), db.clear('versions')]);
});

test('Notes come back oldest first, with their meeting', async () => {
  const db = await database();
  await saveNote(db, { note: noteAt(5), meeting, edit: 'e1' });
  await saveNote(db, { note: noteAt(2), meeting, edit: 'e1' });
  const read = await readMeeting(db, meeting);
  expect(read).toEqual({ meeting, notes: [noteAt(2), noteAt(5)], versions: [] });
});

test('Nothing is stored by reading', async () => {
  const db = await database();
  await readMeeting(db, meeting);
  expect(await db.count('meetings')).toBe(0);
});

test('Saving twice leaves one note', async () => {
  const db = await database();
  await saveNote(db, { note: noteAt(1), meeting, edit: 'e1' });
  await saveNote(db, { note: noteAt(1), meeting, edit: 'e1' });
  expect(await db.count('notes')).toBe(1);
});

test('A note does not undo what was changed in its meeting', async () => {
  const db = await database();
  const ends = { ...meeting, end: '2026-03-03T15:30:00.000Z' };
  await saveMeeting(db, ends);
  const stored = await saveNote(db, { note: noteAt(1), meeting, edit: 'e1' });
  expect(stored.meeting).toEqual(ends);
});

test('A deleted note is gone, and deleting it again is fine', async () => {
  const db = await database();
  await saveNote(db, { note: noteAt(1), meeting, edit: 'e1' });
  await deleteNote(db, 'n1');
  await deleteNote(db, 'n1');
  expect(await db.count('notes')).toBe(0);
});

test('A record the browser cannot store is refused whole, with a sentence', async () => {
  const db = await database();
  const broken = { ...noteAt(1), text: () => 'not text' } as unknown as Note;
  await expect(saveNote(db, { note: broken, meeting, edit: 'e1' })).rejects.toThrow(
    'The browser did not save that.',
  );
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

test('A save that comes twice, as its answer was lost, does not undo what came after it', async () => {
  const db = await database();
  const first = { note: noteAt(1), meeting, edit: 'e1' };
  await saveNote(db, first);
  const edited = { ...noteAt(1), text: 'Edited', editedAt: '2026-03-03T14:20:00.000Z' };
  const edit = { note: edited, was: noteAt(1), meeting, edit: 'e2' };
  await saveNote(db, edit);
  const again = { ...edited, text: 'Edited again' };
  await saveNote(db, { note: again, was: edited, meeting, edit: 'e3' });
  for (const save of [first, edit]) expect((await saveNote(db, save)).note).toEqual(again);
  expect(await db.count('versions')).toBe(0);
});

test('Two windows that change the same words keep both texts, and the earlier can be brought back', async () => {
  const db = await database();
  const was = noteAt(1);
  await saveNote(db, { note: was, meeting, edit: 'e1' });
  const theirs = { ...was, text: 'Theirs', editedAt: '2026-03-03T14:20:00.000Z' };
  const mine = { ...was, text: 'Mine', editedAt: '2026-03-03T14:21:00.000Z' };
  await saveNote(db, { note: theirs, was, meeting, edit: 'e2' });
  const { note, kept } = await saveNote(db, { note: mine, was, meeting, edit: 'e3' });
  expect({ note, kept: kept?.note }).toEqual({ note: mine, kept: theirs });
  const back = { id: kept?.id ?? '', edit: 'e4' };
  const now = new Date('2026-03-03T14:22:00.000Z');
  for (const time of ['once', 'again']) {
    const brought = await bringBack(db, back, now);
    expect(brought.note.text, time).toBe('Theirs');
    expect(brought.kept?.note, time).toEqual(mine);
  }
  expect((await readNotes(db, 'm1')).versions).toHaveLength(1);
  await deleteNote(db, was.id);
  expect(await db.count('versions')).toBe(0);
});

test('A note that was deleted in one window and edited in the other keeps its words', async () => {
  const db = await database();
  const was = noteAt(1);
  await saveNote(db, { note: was, meeting, edit: 'e1' });
  await deleteNote(db, was.id);
  await saveNote(db, { note: { ...was, text: 'Still wanted' }, was, meeting, edit: 'e2' });
  expect((await readNotes(db, 'm1')).notes).toMatchObject([{ text: 'Still wanted' }]);
});

test('An earlier text that is gone is said, and nothing is changed', async () => {
  const db = await database();
  await expect(bringBack(db, { id: 'none', edit: 'e1' }, new Date())).rejects.toThrow(
    'That earlier text is gone.',
  );
});
