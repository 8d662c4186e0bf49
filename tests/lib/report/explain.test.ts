import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyOf, withOwnTerms } from '../../../lib/glossary/own-terms.ts';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { parseTerms } from '../../../lib/glossary/terms.ts';
import type { OwnTerms } from '../../../lib/model.ts';
import { createExplain } from '../../../lib/report/explain.ts';

const glossary = parseTerms(readFileSync('lib/glossary/terms.tsv', 'utf8'));

const national = createSpotter(glossary);

/** Lines as families read them; those that begin with ! she wrote anew. */
function explained(lines: string[], own: OwnTerms = { marks: [], localTerms: [] }) {
  const isOwn = own.localTerms.length > 0;
  const { spot } = isOwn ? createSpotter(withOwnTerms(glossary, own)) : national;
  return createExplain(
    spot,
    own.marks,
  )(lines.map((text) => ({ text: text.replace(/^!/, ''), isFixed: text.startsWith('!') })));
}

describe('Letters are explained in brackets where they come up first', () => {
  test.each([
    [['The ICB pays.'], ['The ICB (Integrated Care Board) pays.']],
    [
      ['Two more EHCPs.', 'The EHCP is late.'],
      ['Two more EHCPs (Education, Health and Care Plan).', 'The EHCP is late.'],
    ],
    [['The board (ICB) pays.'], ['The board (ICB: Integrated Care Board) pays.']],
    [
      ['The Integrated Care Board pays.', 'The ICB pays.'],
      ['The Integrated Care Board pays.', 'The ICB pays.'],
    ],
    [['The ICB, the integrated care board, pays.'], ['The ICB, the integrated care board, pays.']],
    [['ICB and ICB'], ['ICB (Integrated Care Board) and ICB']],
    // Cerebral palsy, care plan, child protection: nobody guesses.
    [['A child with CP waits.'], ['A child with CP waits.']],
    // What she wrote anew stays; it counts as said.
    [
      ['!The ICB pays.', 'The ICB pays.'],
      ['The ICB pays.', 'The ICB pays.'],
    ],
  ])('%j', (lines, wanted) => expect(explained(lines).texts).toEqual(wanted));
});

test('Her own words come first, and the terms of her area', () => {
  const icb = glossary.find(({ term }) => term === 'ICB');
  const own: OwnTerms = {
    marks: [{ key: icb ? keyOf(icb) : '', known: true, myWords: 'who pays for the NHS here' }],
    localTerms: [{ id: '1', term: 'CP', standsFor: 'Chestnut Place', meaning: '' }],
  };
  expect(explained(['The ICB pays for CP.'], own).texts).toEqual([
    'The ICB (who pays for the NHS here) pays for CP (Chestnut Place).',
  ]);
});

test('A proposal is no law yet', () => {
  const isAlone = (letters: string) => glossary.filter(({ term }) => term === letters).length === 1;
  const proposed = glossary.find(
    ({ status, term }) => status === 'proposed' && /^\p{Lu}{3,}$/u.test(term) && isAlone(term),
  );
  if (!proposed) throw new Error('The glossary has no letters for something proposed.');
  expect(explained([`They spoke of ${proposed.term}.`]).texts[0]).toContain('proposed, not law');
});

test('Words that are no letters are explained at the end, once, and not more than six', () => {
  const { texts, used } = explained(['The local offer is new.', 'The local offer helps.']);
  expect(texts).toEqual(['The local offer is new.', 'The local offer helps.']);
  expect(used).toHaveLength(1);
  expect(used[0]?.text).toMatch(/^Local offer: \S.*\.$/);
  const many = glossary
    .map(({ term }) => term)
    .filter((term) => /^[a-z]+ [a-z]+ ?[a-z]*$/i.test(term));
  expect(explained(many).used).toHaveLength(6);
});
