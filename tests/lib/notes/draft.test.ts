import { expect, test } from 'vitest';
import { readDraft } from '../../../lib/notes/draft.ts';

test('A draft comes back as it was kept', () => {
  const item = { id: 'i1', title: 'Buses' };
  const draft = { text: 'Half a', kind: 'decision', item, id: 'n1' } as const;
  expect(readDraft(draft)).toEqual(draft);
});

test('A draft from before there were kinds is a note', () => {
  expect(readDraft('Half a')).toEqual({ text: 'Half a', kind: 'note' });
});

test.each([
  [null, null],
  [7, null],
  [{ kind: 'note' }, null],
  [
    { text: 'x', kind: 'shout', item: { id: 1 } },
    { text: 'x', kind: 'note' },
  ],
])('%j reads as %j', (kept, draft) => expect(readDraft(kept)).toEqual(draft));
