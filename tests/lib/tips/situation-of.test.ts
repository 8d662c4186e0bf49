import { expect, test } from 'vitest';
import { nothingKnown } from '../../../lib/meeting-state.ts';
import type { Note } from '../../../lib/model.ts';
import { situationOf } from '../../../lib/tips/situation-of.ts';

const note = (id: string, fields: Partial<Note>): Note => ({
  id,
  meetingId: 'm',
  kind: 'note',
  text: id,
  at: '2026-03-03T14:20:00.000Z',
  share: 'private',
  ...fields,
});

test('Questions that were asked, and decisions with a date and a name, are not open any more', () => {
  const notes = [
    note('1', { kind: 'question' }),
    note('2', { kind: 'question', asked: 'asked' }),
    note('3', { kind: 'decision' }),
    note('4', { kind: 'decision', due: { said: 'by June' } }),
    note('5', { kind: 'decision', due: { said: 'by June' }, owner: 'Rowan' }),
  ];
  const panel = { item: null, typing: false, held: false, briefOpened: [] };
  const now = new Date('2026-03-03T15:00:00.000Z');
  expect(situationOf({ ...nothingKnown, notes }, panel, now)).toMatchObject({
    questions: 1,
    missing: { dates: 1, names: 1 },
  });
});
