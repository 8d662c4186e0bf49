import { expect, test } from 'vitest';
import type { Note } from '../../../lib/model.ts';
import { mergeNote } from '../../../lib/notes/merge.ts';

const was: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'decision',
  text: 'Buses stay until June.',
  at: '2026-03-03T14:09:00.000Z',
  share: 'private',
  approver: 'Cabinet',
};

test('What only one of two windows changed is taken from that one', () => {
  const theirs = { ...was, owner: 'Rowan', editedAt: '2026-03-03T14:10:00.000Z' };
  const mine = { ...was, text: 'Buses stay until July.', editedAt: '2026-03-03T14:11:00.000Z' };
  expect(mergeNote(theirs, was, mine)).toEqual({
    note: { ...theirs, text: mine.text, editedAt: mine.editedAt },
    clash: false,
  });
});

test('Where both changed the same words the later ones count, and that is told', () => {
  const theirs = { ...was, text: 'Buses stay until May.' };
  const mine = { ...was, text: 'Buses stay until July.' };
  expect(mergeNote(theirs, was, mine)).toEqual({ note: mine, clash: true });
});

test('The same change in both is no clash', () => {
  const both = { ...was, answerBy: { said: 'by Easter', date: '2026-04-02' } };
  expect(mergeNote(both, was, structuredClone(both))).toEqual({ note: both, clash: false });
});

test('What was taken away in one of them stays away', () => {
  const { approver: _, ...mine } = was;
  expect(mergeNote({ ...was, owner: 'Rowan' }, was, mine).note).toEqual({
    ...mine,
    owner: 'Rowan',
  });
});
