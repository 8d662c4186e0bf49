import { expect, test } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import { peopleNames } from '../../../lib/partners/people-names.ts';

const { partners } = samplePrep(new Date('2026-03-03T14:00:00.000Z'));

test('Those in the call come first, as her cards write them, and everybody once', () => {
  const names = ['Jane Smith (Guest)', 'ASHDOWN, Rowan (Council)', 'Jane Smith'];
  const found = peopleNames({ names, count: 3, whole: true }, partners);
  expect(found.slice(0, 2)).toEqual(['Jane Smith', 'Rowan Ashdown']);
  expect(new Set(found).size).toBe(found.length);
  for (const { name } of partners) expect(found).toContain(name);
});

test('Where the page shows nobody there are her cards', () => {
  expect(peopleNames(null, partners)).toEqual(partners.map(({ name }) => name));
});
