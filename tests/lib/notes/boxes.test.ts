import { expect, test } from 'vitest';
import type { Note } from '../../../lib/model.ts';
import { boxesOf, filledWords } from '../../../lib/notes/boxes.ts';

const aNote = (change: Partial<Note>): Note => ({
  id: 'n1',
  meetingId: 'm1',
  kind: 'decision',
  text: 'Call-back times',
  at: '2026-03-03T14:00:00.000Z',
  share: 'private',
  ...change,
});
const day = { said: 'in a week', date: '2026-03-10' };

const filled: [words: string | null, change: Partial<Note>][] = [
  [null, { kind: 'note' }],
  ['0 of 3 filled', {}],
  ['1 of 3 filled', { decided: 'here' }],
  ['3 of 3 filled', { decided: 'here', owner: 'Rowan Ashdown', due: day }],
  ['2 of 3 filled', { decided: 'here', owner: '  ', due: day }],
  // The boxes of a way it did not go are kept, and do not count.
  ['1 of 4 filled', { decided: 'elsewhere', owner: 'Rowan Ashdown', due: day }],
  ['3 of 4 filled', { decided: 'elsewhere', approver: 'Cabinet', answerBy: day }],
  ['3 of 4 filled', { decided: 'put off', approver: 'DLT', answerBy: day, meetingAfter: day }],
  ['1 of 4 filled', { decided: 'elsewhere', invited: true }],
  [
    '4 of 4 filled',
    { decided: 'elsewhere', approver: 'DLT', answerBy: day, meetingAfter: day, invited: true },
  ],
  [null, { decided: 'noted' }],
  ['1 of 2 filled', { kind: 'action', due: { said: 'before half term' } }],
  ['0 of 2 filled', { kind: 'action', due: { said: ' ' } }],
  ['0 of 2 filled', { kind: 'question' }],
  ['2 of 2 filled', { kind: 'question', asked: 'answered', answer: 'In May.' }],
  ['2 of 3 filled', { kind: 'correction', before: '61', source: 'Their papers', tellForum: true }],
  ['1 of 1 filled', { kind: 'win', from: 'shared' }],
  ['2 of 3 filled', { kind: 'forum task', due: day, askedBy: 'Rowan Ashdown' }],
];

test.each(filled)('%s: %j', (words, change) => {
  expect(filledWords(aNote(change))).toBe(words);
});

test('A meeting after, to which nobody is asked yet, says so', () => {
  const without = aNote({ decided: 'elsewhere' });
  expect(boxesOf(without).at(-1)?.word).toBe('Meeting after');
  expect(boxesOf({ ...without, meetingAfter: day }).at(-1)).toMatchObject({
    word: 'Asked to come',
    filled: false,
  });
});
