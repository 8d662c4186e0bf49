import { expect, test } from 'vitest';
import type { Note } from '../../../lib/model.ts';
import { noOwnChanges, withArrived, withOwn } from '../../../lib/notes/own-changes.ts';

const note: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'decision',
  text: 'Call-back times',
  at: '2026-03-03T14:00:00.000Z',
  share: 'private',
};
const day = { said: 'in a week', date: '2026-03-10' };

test('Two changes in quick succession are both kept', () => {
  const own = withOwn(withOwn(noOwnChanges(note), { approver: 'Cabinet' }), { answerBy: day });
  expect(own.note).toEqual({ ...note, approver: 'Cabinet', answerBy: day });
});

test('When the first comes back, the second is still on top', () => {
  const own = withOwn(withOwn(noOwnChanges(note), { approver: 'Cabinet' }), { answerBy: day });
  const first = withArrived(own, { ...note, approver: 'Cabinet' });
  expect(first.note.answerBy).toEqual(day);
  expect(first.waiting).toEqual({ answerBy: day });
  expect(withArrived(first, { ...note, approver: 'Cabinet', answerBy: day }).waiting).toEqual({});
});

test('While neither has come back, both stay', () => {
  const own = withOwn(withOwn(noOwnChanges(note), { approver: 'Cabinet' }), { answerBy: day });
  expect(withArrived(own, { ...note, text: 'Other words' }).note).toEqual({
    ...note,
    text: 'Other words',
    approver: 'Cabinet',
    answerBy: day,
  });
});

test('What another window changes meanwhile is taken, and does not wait for hers', () => {
  const own = withOwn(noOwnChanges(note), { approver: 'Cabinet' });
  const both = withArrived(own, { ...note, text: 'Other words' });
  expect(both.note).toMatchObject({ text: 'Other words', approver: 'Cabinet' });
});

test('An emptied box is no key of the note', () => {
  const own = withOwn(noOwnChanges({ ...note, approver: 'Cabinet' }), { approver: undefined });
  expect(own.note).not.toHaveProperty('approver');
  expect(withArrived(own, note).waiting).toEqual({});
  expect(withArrived(own, { ...note, approver: 'Cabinet' }).note).not.toHaveProperty('approver');
});
