import { expect, test } from 'vitest';
import { readBrief } from '../../../lib/brief/import/read-brief.ts';
import { itemsOf, kindOf } from '../../../lib/brief/sort-points.ts';

const text = `Board, 3 March

10:15 Transport
- Families are asking for a call-back time.
- Red line: no cuts to the bus
- What happens in May?
- Some history of the contract`;

test('Headings are items with their times, points are what she sorted them to', async () => {
  const read = await readBrief(text);
  if (!read.ok) throw new Error(read.problem);
  const kinds = read.value.items.map(({ points }) => points.map(({ guess }) => kindOf(guess)));
  let next = 0;
  const items = itemsOf(read.value, kinds, () => `${next++}`);
  const transport = items.find(({ title }) => title === 'Transport');
  expect(transport).toMatchObject({ start: '10:15', purpose: 'not sure' });
  expect(transport?.points.map(({ kind }) => kind)).toEqual([
    'ask',
    'red line',
    'question',
    'background',
  ]);
});

test('What she left out is not brought in', async () => {
  const read = await readBrief(text);
  if (!read.ok) throw new Error(read.problem);
  const none = read.value.items.map(({ points }) => points.map(() => null));
  const items = itemsOf(read.value, none, () => 'id');
  expect(items.flatMap(({ points }) => points)).toEqual([]);
});
