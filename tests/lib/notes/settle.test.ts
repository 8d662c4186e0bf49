import { expect, test } from 'vitest';
import type { Note, NoteKind } from '../../../lib/model.ts';
import { kindsInOrder } from '../../../lib/notes/kinds.ts';
import { isOpen } from '../../../lib/notes/open.ts';
import { reopened, settled, settledWord, settleWords } from '../../../lib/notes/settle.ts';

const at = '2026-03-03T15:00:00.000Z';
const note = (kind: NoteKind): Note => ({
  id: kind,
  meetingId: 'm',
  kind,
  text: kind,
  at: '2026-03-03T14:00:00.000Z',
  share: 'private',
});

test.each(kindsInOrder.filter((kind) => isOpen(note(kind))))(
  'An open %s has a word for its end, and is not open after it',
  (kind) => {
    expect(settleWords[kind]).toMatch(/./);
    const done = settled(note(kind), at);
    expect([isOpen(done), done.editedAt]).toEqual([false, at]);
    expect([settledWord(note(kind)), settledWord(done)]).toEqual([null, settleWords[kind]]);
    expect(reopened(done)).toEqual({ ...note(kind), editedAt: at });
  },
);

test('A question that was asked stays one that was asked', () => {
  const asked: Note = { ...note('question'), asked: 'follow up' };
  expect(reopened(asked)).toEqual(asked);
});
