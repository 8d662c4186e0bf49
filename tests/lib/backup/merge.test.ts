import { expect, test } from 'vitest';
import { mergeRecord } from '../../../lib/backup/merge.ts';
import type { NoteWithEdits } from '../../../lib/backup/records.ts';

const note = (change: Partial<NoteWithEdits>): NoteWithEdits => ({
  id: 'n1',
  meetingId: 'm1',
  kind: 'note',
  text: 'Words',
  at: '2026-03-03T14:00:00.000Z',
  share: 'private',
  edits: ['e1'],
  ...change,
});
const later = { editedAt: '2026-03-04T10:00:00.000Z' };
const merged = (here: Partial<NoteWithEdits>, coming: Partial<NoteWithEdits>) =>
  mergeRecord('notes', note(here), note(coming));

test('The same words are left alone, whichever saves made them', () => {
  expect(merged({}, {})).toBeNull();
  expect(merged({ edits: ['e1', 'e2'], ...later }, {})).toBeNull();
});

test('A note that she changed herself since the backup stays, and nothing is kept beside it', () => {
  expect(merged({ text: 'New', edits: ['e1', 'e2'], ...later }, {})).toBeNull();
});

test('A note of the backup that grew out of the one here takes its place', () => {
  const coming = { text: 'New', edits: ['e1', 'e2'], ...later };
  expect(merged({}, coming)).toEqual({ put: note(coming) });
});

test('Where two computers changed a note, the later stands and no word is lost', () => {
  const here = { text: 'At home', edits: ['e1', 'home'], ...later };
  const coming = { text: 'At work', edits: ['e1', 'work'], editedAt: '2026-03-05T10:00:00.000Z' };
  const { edits: _, ...words } = note(here);
  const kept = { note: words, at: coming.editedAt, id: `restored n1 ${later.editedAt}` };
  expect(merged(here, coming)).toEqual({ put: note(coming), kept });
  const { edits: __, ...theirs } = note(coming);
  expect(merged(coming, here)).toMatchObject({ kept: { note: words } });
  expect(merged(coming, here)?.put).toBeUndefined();
  expect(theirs.text).toBe('At work');
});

test('Of a meeting, a word and what was written after it, only what is missing is filled in', () => {
  const meeting = { id: 'm1', title: 'Board', start: 'now', platform: 'teams' } as const;
  expect(mergeRecord('meetings', meeting, { ...meeting, title: 'Other', seriesId: 's1' })).toEqual({
    put: { ...meeting, seriesId: 's1' },
  });
  expect(mergeRecord('meetings', meeting, { ...meeting, title: 'Other' })).toBeNull();
  expect(
    mergeRecord(
      'afterwards',
      { id: 'm1', means: { a: 'mine' }, wipeOn: 'never' },
      { id: 'm1', means: { a: 'theirs', b: 'more' }, hearFromYou: 'Buses?' },
    ),
  ).toEqual({
    put: { id: 'm1', means: { a: 'mine', b: 'more' }, wipeOn: 'never', hearFromYou: 'Buses?' },
  });
});

test('Her plan here stays hers, and what was made up makes room', () => {
  const plan = { id: 'p1', title: 'Board', agenda: [] };
  expect(mergeRecord('plans', plan, { ...plan, title: 'Old' })).toBeNull();
  expect(mergeRecord('plans', { ...plan, sample: true }, plan)).toEqual({ put: plan });
  expect(mergeRecord('plans', plan, { ...plan, sample: true })).toBeNull();
});
