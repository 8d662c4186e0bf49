import { expect, test } from 'vitest';
import { type Completion, completionsOf, take } from '../../../lib/notes/completions.ts';

const items = Array.from({ length: 11 }, (_, i) => ({
  id: `i${i}`,
  title: `Item ${'abcdefghijk'[i]}`,
}));
items[1] = { id: 'tr', title: 'Transport: the new policy' };
items[2] = { id: 'ne', title: 'The new transport' };
const around = {
  items,
  people: ['Rowan Ashdown', 'Siân O’Brien', 'Ann Lee', 'Anna', 'A B', 'A C'],
};
const labels = (typed: string) => {
  const [before = '', after = ''] = typed.split('|');
  const found = completionsOf(before + after, before.length, around);
  return found?.options.map(({ label }) => label) ?? null;
};

test.each([
  ['Ask @ro|', ['Rowan Ashdown']],
  ['Ask @sian|', ['Siân O’Brien']],
  ['Ask @obr|', ['Siân O’Brien']],
  ['@an|', ['Ann Lee', 'Anna']],
  ['@ann|', ['Ann Lee', 'Anna']],
  ['@rowan a|', ['Rowan Ashdown']],
  ['@ro| sends it', ['Rowan Ashdown']],
  ['(@ro|', ['Rowan Ashdown']],
])('%s offers %j', (typed, expected) => expect(labels(typed)).toEqual(expected));

test('At most five are offered, those here first', () => {
  expect(labels('@|')).toEqual(around.people.slice(0, 5));
});

test('Items are offered by number and by their title', () => {
  expect(labels('#1|')).toEqual(['1 Item a', '10 Item j', '11 Item k']);
  expect(labels('#tra|')).toEqual(['2 Transport: the new policy', '3 The new transport']);
  expect(labels('#|')).toHaveLength(5);
});

test.each([
  '|',
  'Ask|',
  '@rowan |',
  '@ |',
  '@xyz|',
  'me@ro|',
  'a#1|',
  '@rowan ashdown|',
  '@ro\n|',
  '#0|',
])('%j offers nothing', (typed) => expect(labels(typed)).toBeNull());

/** What stands in the box after the first was taken, the cursor as "|". */
function taken(typed: string) {
  const [before = '', after = ''] = typed.split('|');
  const found = completionsOf(before + after, before.length, around);
  if (!found) throw new Error('Nothing is offered');
  const { text, caret, item } = take(before + after, found, found.options[0] as Completion);
  return [`${text.slice(0, caret)}|${text.slice(caret)}`, item?.id];
}

test('A name goes into the text, an item beside it', () => {
  expect(taken('Ask @ro|')).toEqual(['Ask @Rowan Ashdown |', undefined]);
  expect(taken('Ask @ro| soon')).toEqual(['Ask @Rowan Ashdown |soon', undefined]);
  expect(taken('@ro|wan soon')).toEqual(['@Rowan Ashdown |soon', undefined]);
  expect(taken('Ask #tra| soon')).toEqual(['Ask |soon', 'tr']);
  expect(taken('#tra|')).toEqual(['|', 'tr']);
});
