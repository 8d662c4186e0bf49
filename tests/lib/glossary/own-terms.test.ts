import { expect, test } from 'vitest';
import { createLookup } from '../../../lib/glossary/lookup.ts';
import { keyOf, markOf, withOwnTerms } from '../../../lib/glossary/own-terms.ts';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { glossary } from '../../bench/glossary-file.ts';

const local = (term: string, standsFor: string) => ({ id: term, term, standsFor, meaning: '' });
const own = {
  marks: [],
  localTerms: [
    local('PAIG', 'Partnership and Improvement Group'),
    local('EP', 'Early Panel'),
    local('ICB', 'Integrated Care Board'),
  ],
};
const all = withOwnTerms(glossary, own);

test('A local term is found, asked or not', () => {
  expect(createLookup(all).find('paig')[0]?.standsFor).toBe('Partnership and Improvement Group');
  const { terms, unknown } = createSpotter(all).spot('PAIG met on Tuesday');
  expect([terms[0]?.term, unknown]).toEqual(['PAIG', []]);
});

test('A local meaning of the same letters comes first, and the national one stays', () => {
  const [first, second] = createLookup(all).find('EP');
  expect([first?.standsFor, second?.standsFor]).toEqual([
    'Early Panel',
    'Educational Psychologist',
  ]);
});

test('A local term with the same full form takes the place of the national one', () => {
  const found = all.filter(({ term }) => term === 'ICB');
  expect(found.map(({ source }) => source)).toEqual(['own list']);
});

test('A mark belongs to one sense of the letters, however they are written', () => {
  const [sense] = createLookup(glossary).find('cerebral palsy');
  if (!sense) throw new Error('There is no cerebral palsy.');
  const marks = [{ key: keyOf({ term: 'cp', standsFor: 'cerebral palsy' }), known: true }];
  expect(markOf(marks, sense)?.known).toBe(true);
  expect(markOf(marks, { ...sense, standsFor: 'Child Protection' })).toBeUndefined();
});
