import { describe, expect, test } from 'vitest';
import { squash } from '../../../lib/glossary/fold.ts';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { glossary } from '../../bench/glossary-file.ts';
import { markedLines } from '../../fixtures/glossary/read.ts';

const { spot } = createSpotter(glossary);
const terms = (line: string) => spot(line).terms.map(({ term }) => term);
const firstSense = (line: string) => spot(line).terms[0]?.senses[0]?.standsFor;

test('A term is found with its place in the line', () => {
  const line = 'Has the DSCO seen it?';
  const [found] = spot(line).terms;
  expect(line.slice(found?.start, found?.end)).toBe('DSCO');
  expect(found?.senses[0]?.standsFor).toBe('Designated Social Care Officer');
});

describe('Found', () => {
  test.each([
    ['plurals and possessives', "the EHCPs, the ICB's and two EPs", ['EHCP', 'ICB', 'EP']],
    ['letters spelled out', 'an e h c p or an E.H.C.P.', ['EHCP', 'EHCP']],
    ['small letters that are no word', 'the ehcp and the sendiass', ['EHCP', 'SENDIASS']],
    ['phrases with or without a hyphen', 'an in year deficit', ['In-year deficit']],
    ['the full form for its letters', 'the integrated care board said', ['ICB']],
    ['numbers in words', 'after twenty weeks', ['20 weeks']],
    ['the longest of several', 'a CP plan', ['CP']],
    ['what captions make of it', 'the each cp was late', ['EHCP']],
  ])('%s', (_, line, expected) => {
    expect(terms(line)).toEqual(expected);
  });
});

describe('Left alone', () => {
  test.each([
    ['words whose capitals would be jargon', 'Please send it to the app, and salt the path.'],
    ['shouted words', 'LOOK AT THE TIME, you must ACT NOW'],
    ['everyday words with no jargon near', 'Somebody left the front door open on the panel.'],
    ['an explained term', "We have SALT, that's speech and language therapy."],
    ['an explained term, full form first', 'an education, health and care plan, an EHCP'],
  ])('%s', (_, line) => {
    expect(terms(line)).toEqual([]);
  });
});

test('Everyday words count among jargon, and in a meeting of their sector', () => {
  expect(terms('the EHCP went to panel in June')).toEqual(['EHCP', 'Panel']);
  const inMeeting = createSpotter(glossary, ['local authority', 'education']);
  expect(inMeeting.spot('it went to panel').terms.map(({ term }) => term)).toEqual(['Panel']);
});

test('Of several senses the one that the line speaks of comes first', () => {
  expect(firstSense('a child with CP')).toBe('Cerebral Palsy');
  expect(firstSense('the CP plan ends in May')).toBe('Child Protection');
  expect(firstSense('SLT gave us swallowing exercises for his speech')).toBe(
    'Speech and Language Therapy',
  );
});

test('Letters that no list has are offered, once', () => {
  expect(spot('PAIG met, and the PAIG agreed').unknown).toEqual(['PAIG']);
});

test('Names, days and what everybody knows are not unknown letters', () => {
  for (const line of ['MARSH, Helen chaired', 'on MON and TUES', 'OK, the TV is on', 'II or IV']) {
    expect(spot(line).unknown).toEqual([]);
  }
});

test('Two lines read one after the other do not mix', () => {
  const first = spot('The EHCP and PAIG');
  spot('The ICB and QZXW');
  expect(first).toMatchObject({ terms: [{ term: 'EHCP' }], unknown: ['PAIG'] });
});

/**
 * Lines as they might be said in meetings, half of them without jargon, marked by hand before the
 * spotter was tried on them.
 */
describe('On marked lines', () => {
  const count = { letters: [0, 0], phrases: [0, 0], found: 0, right: 0 };
  for (const { text, marks } of markedLines()) {
    const { terms: found, unknown } = spot(text);
    const names = [
      ...found.map(({ senses }) => senses.flatMap((s) => [squash(s.term), squash(s.standsFor)])),
      ...unknown.map((word) => [`?${squash(word)}`]),
    ];
    count.found += names.length;
    for (const { name, isLetters } of marks) {
      const at = names.findIndex((each) => each.includes(name));
      const kind = isLetters ? count.letters : count.phrases;
      kind[1] = (kind[1] ?? 0) + 1;
      if (at < 0) continue;
      kind[0] = (kind[0] ?? 0) + 1;
      count.right++;
      names.splice(at, 1);
    }
  }
  const share = ([hit = 0, all = 0]: number[]) => hit / all;

  test('there are more than 40 with jargon and 40 without', () => {
    const lines = markedLines();
    expect(lines.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(40);
    expect(lines.filter(({ marks }) => marks.length === 0).length).toBeGreaterThan(40);
  });
  test('letters: recall of 0.95 at least', () => {
    expect(share(count.letters)).toBeGreaterThanOrEqual(0.95);
  });
  test('phrases: recall of 0.85 at least', () => {
    expect(share(count.phrases)).toBeGreaterThanOrEqual(0.85);
  });
  test('precision of 0.95 at least', () => {
    expect(share([count.right, count.found])).toBeGreaterThanOrEqual(0.95);
  });
});
