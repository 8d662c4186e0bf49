import { expect, test } from 'vitest';
import type { Meeting, Note } from '../../../lib/model.ts';
import { listOf } from '../../../lib/notes/listed.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const aNote = (id: string, minute: string, text = id): Note => ({
  id,
  meetingId: 'm1',
  kind: 'note',
  text,
  at: `2026-03-03T14:${minute}:00.000Z`,
  share: 'private',
});
const [first, second] = [aNote('n1', '01'), aNote('n2', '02')];

test('The newest comes first, and one on its way is among them', () => {
  const fresh = { note: aNote('n3', '03'), meeting, edit: 'e1' };
  expect(listOf([first, second], [fresh], 'm1').map(({ note, was }) => [note.id, was?.id])).toEqual(
    [
      ['n3', undefined],
      ['n2', 'n2'],
      ['n1', 'n1'],
    ],
  );
});

test('A change on its way counts already, and the next is one of it', () => {
  const changed = aNote('n1', '01', 'Other');
  const item = { note: changed, meeting, was: first, edit: 'e1' };
  expect(listOf([first], [item], 'm1')).toEqual([{ note: changed, was: changed, unsaved: item }]);
});

test('A change that was refused is still one of what she saw before', () => {
  const changed = aNote('n1', '01', 'Other');
  const item = { note: changed, meeting, was: first, edit: 'e1', because: 'Full.' };
  expect(listOf([first], [item], 'm1')).toEqual([{ note: changed, was: first, unsaved: item }]);
});

test('Of an earlier meeting only a change that was refused stands here', () => {
  const before = { note: { ...aNote('n0', '00'), meetingId: 'm0' }, meeting, edit: 'e1' };
  expect(listOf([first], [before], 'm1').map(({ note }) => note.id)).toEqual(['n1']);
  const refused = { ...before, because: 'Full.' };
  expect(listOf([first], [refused], 'm1').map(({ note }) => note.id)).toEqual(['n1', 'n0']);
});
