import { expect, test } from 'vitest';
import type { Partner } from '../../../lib/model.ts';
import { whoDecides } from '../../../lib/partners/who-decides.ts';

const jane: Partner = { id: 'jane', name: 'Jane Smith', power: 'can decide' };
const omar: Partner = { id: 'omar', name: 'Omar Lee', power: 'advises', standsInFor: 'jane' };
const says = (decider: string | undefined, here: Partner[], whole = true) =>
  whoDecides(decider, { here, partners: [jane, omar], whole });

test('What the brief says comes first, and whether they are here', () => {
  expect(says('Jane Smith', [jane])).toEqual([
    'Your brief says: Jane Smith.',
    'Jane Smith is here.',
  ]);
  expect(says('Jane Smith', [])).toContain('The page does not show Jane Smith.');
});

test('Where the page shows some people only, nobody is said to be missing', () => {
  expect(says('Jane Smith', [], false)).toEqual(['Your brief says: Jane Smith.']);
});

test('Who can decide by their card, and who stands in for them', () => {
  expect(says(undefined, [jane])).toEqual(['Jane Smith can decide.']);
  expect(says('Cabinet', [omar])).toEqual([
    'Your brief says: Cabinet.',
    'Omar Lee: stands in for Jane Smith, who can decide.',
  ]);
});

test('A removed card that somebody stands in for says nothing', () => {
  const gone = { here: [omar], partners: [omar], whole: true };
  expect(whoDecides(undefined, gone)).toEqual(['Not known yet. Ask who decides this.']);
});
