import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../lib/glossary/lookup.ts';
import { glossary } from '../../bench/glossary-file.ts';

const lookup = createLookup(glossary);

describe('The first answer', () => {
  test.each([
    ['SALT', 'SaLT'],
    ['salt', 'SaLT'],
    ['e.h.c.p', 'EHCP'],
    ['send co', 'SENCo'],
    ['cams', 'CAMHS'],
    ['disco', 'DSCO'],
    ['Chloe', 'KLOE'],
    ['speech and language therapy', 'SaLT'],
    ['t and f', 'T&F'],
    ['integrated care b', 'ICB'],
    ['CAHMS', 'CAMHS'],
  ])('to "%s" is %s', (query, term) => {
    expect(lookup.find(query)[0]?.term).toBe(term);
  });
});

test('Every term of the glossary is the first answer to itself', () => {
  for (const { term } of glossary) expect(lookup.find(term)[0]?.term).toBe(term);
});

test('Nothing typed finds nothing, and nonsense finds nothing', () => {
  for (const query of ['', '   ', '…', 'qqqqxyzw']) expect(lookup.find(query)).toEqual([]);
});

test('No more is given than was asked for', () => {
  expect(lookup.find('s', 5)).toHaveLength(5);
});
