import { expect, test } from 'vitest';
import { parseTerms } from '../../../lib/glossary/terms.ts';
import { glossary } from '../../bench/glossary-file.ts';

const head = 'term\tstands_for\tplain_meaning\tcaption_mishears\tstatus';

test('A row becomes a sense, its mishears a list', () => {
  expect(
    parseTerms(`${head}\nABC\tAnother Big Committee\tA made-up one.\ta bee see;abbey\tcurrent\n`),
  ).toEqual([
    {
      term: 'ABC',
      standsFor: 'Another Big Committee',
      meaning: 'A made-up one.',
      mishears: ['a bee see', 'abbey'],
      status: 'current',
    },
  ]);
});

test.each([
  ['a missing meaning', 'ABC\tAnother Big Committee\t\t\tcurrent'],
  ['an unknown status', 'ABC\tAnother Big Committee\tA made-up one.\t\tperhaps'],
])('A row with %s is refused with its line', (_, row) => {
  expect(() => parseTerms(`${head}\n${row}\n`)).toThrow('Line 2');
});

test('No sense stands in the glossary twice', () => {
  const keys = glossary.map(({ term, standsFor }) => `${term} ${standsFor}`);
  expect(new Set(keys).size).toBe(keys.length);
});
