import { expect, test } from 'vitest';
import { createPaperCount, linesOf } from '../../../lib/glossary/paper-terms.ts';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { glossary } from '../../bench/glossary-file.ts';

const spotter = createSpotter(glossary);
function read(text: string) {
  const count = createPaperCount(spotter);
  for (const line of linesOf(text)) count.add(line);
  return count.result();
}

test('Terms are counted, the most frequent first, whether in letters or in full', () => {
  const { terms } = read(
    'The ICB met.\n\nAn EHCP is due.\n\nThe education, health and care plan was late.\n',
  );
  expect(terms.map(({ term, count }) => [term, count])).toEqual([
    ['EHCP', 2],
    ['ICB', 1],
  ]);
});

test('A term has all its senses, the one that the paper speaks of first', () => {
  const [cp] = read('A child with CP was seen.\n\nHe has CP.').terms;
  expect(cp?.senses[0]?.standsFor).toBe('Cerebral Palsy');
  expect(cp?.senses.map(({ standsFor }) => standsFor)).toContain('Child Protection');
});

test('Letters that no list has are counted with the words around them', () => {
  const before = 'It was agreed after a long talk that lasted for most of the afternoon. ';
  const { unknown } = read(
    `${before}${before}The Partnership Assurance Group (PAIG) met. The PAIG agreed.\n\nTwo PAIGs and the XQJB.`,
  );
  expect(unknown.map(({ letters, count }) => [letters, count])).toEqual([
    ['PAIG', 3],
    ['XQJB', 1],
  ]);
  expect(unknown[0]?.around).toMatch(/^…\S.*Partnership Assurance Group \(PAIG\) met.*\S$/);
  expect(unknown[0]?.around.length).toBeLessThan(145);
});

test('A line broken at the edge of the page is one line', () => {
  const text = [
    'The board heard that from next year the integrated care',
    'board will pay. It heard too of the Parent',
    'Carer Forum.',
    '',
    'SALT',
    'Any other business',
    'a long word at the edge of the page is in-',
    'year deficit',
  ].join('\r\n');
  expect([...linesOf(text)]).toEqual([
    'The board heard that from next year the integrated care board will pay. It heard too of the Parent Carer Forum.',
    'SALT',
    'Any other business a long word at the edge of the page is in-year deficit',
  ]);
});

test('A paper without line ends is cut between words', () => {
  const lines = [...linesOf(`${'the ICB and '.repeat(1000)}${'x'.repeat(3000)}`)];
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(3000);
  expect(lines.join(' ').match(/ICB/g)).toHaveLength(1000);
});

test('Nothing in it, nothing found', () => {
  expect(read('')).toEqual({ terms: [], unknown: [] });
});
