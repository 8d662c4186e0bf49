import { describe, expect, test } from 'vitest';
import { squash } from '../../../lib/glossary/fold.ts';
import { createLookup } from '../../../lib/glossary/lookup.ts';
import { glossary } from '../../bench/glossary-file.ts';
import { queries } from '../../fixtures/glossary/read.ts';

const lookup = createLookup(glossary);

describe('The first answer', () => {
  test.each([
    ['SALT', 'SALT'],
    ['salt', 'SALT'],
    ['e.h.c.p', 'EHCP'],
    ['ehcps', 'EHCP'],
    ['cams', 'CAMHS'],
    ['Chloe', 'KLOE'],
    ['i see b', 'ICB'],
    ['double n p c f', 'NNPCF'],
    ['speech therapy', 'SALT'],
    ['speach and langauge therapy', 'SALT'],
    ['integrated care b', 'ICB'],
    ['CAHMS', 'CAMHS'],
    ['graduted aproach', 'Graduated Approach'],
    ['therapy language speech', 'SALT'],
  ])('to "%s" is %s', (query, term) => {
    expect(lookup.find(query)[0]?.term).toBe(term);
  });
});

test('“disco” gives both that sound like it, the social care lead among the first three', () => {
  const terms = lookup.find('disco').map(({ term }) => term);
  expect(terms.slice(0, 3)).toContain('DSCO');
});

test('Every sense is among the first five answers to its own full form', () => {
  const missing = glossary.filter(({ standsFor }) => {
    const found = lookup.find(standsFor, 5);
    return !found.some((sense) => squash(sense.standsFor) === squash(standsFor));
  });
  expect(missing.map(({ term }) => term)).toEqual([]);
});

test('Every sense of the same letters is shown', () => {
  const found = lookup.find('CP').map(({ standsFor }) => standsFor);
  expect(found).toEqual(
    expect.arrayContaining(['Cerebral Palsy', 'Child Protection', 'Care Plan']),
  );
});

test('The meeting’s sector decides between senses that are as exact', () => {
  const inHealth = createLookup(glossary, ['health']).find('CP')[0];
  const inSocialCare = createLookup(glossary, ['social care']).find('CP')[0];
  expect([inHealth?.sector, inSocialCare?.sector]).toEqual(['health', 'social care']);
});

test('Nothing typed finds nothing, and nonsense finds nothing', () => {
  for (const query of ['', '   ', '…', 'qqqqxyzw']) expect(lookup.find(query)).toEqual([]);
});

test('It says whether what it finds is a guess', () => {
  for (const query of ['ehcp', 'EHC', 'cams', 'speech th', 'ehcps', 'i see b']) {
    expect([query, lookup.knows(query)]).toEqual([query, true]);
  }
  for (const query of ['PAIG', 'QZXW'])
    expect([query, lookup.knows(query)]).toEqual([query, false]);
});

test('No more is given than was asked for', () => {
  expect(lookup.find('s', 5)).toHaveLength(5);
});

describe('On more than 300 queries written by hand', () => {
  const places = queries().map(({ query, right }) =>
    lookup
      .find(query, 3)
      .findIndex(
        (sense) => right.includes(squash(sense.term)) || right.includes(squash(sense.standsFor)),
      ),
  );
  const share = (most: number) =>
    places.filter((place) => place >= 0 && place < most).length / places.length;

  test('the right one comes first in 0.90 of them', () => {
    expect(places.length).toBeGreaterThan(300);
    expect(share(1)).toBeGreaterThanOrEqual(0.9);
  });
  test('and is among the first three in 0.97', () => {
    expect(share(3)).toBeGreaterThanOrEqual(0.97);
  });
});
