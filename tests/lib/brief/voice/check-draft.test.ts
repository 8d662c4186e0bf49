import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../../lib/brief/voice/check-draft.ts';
import type { View } from '../../../../lib/model.ts';
import { drafts } from '../../../fixtures/voice/read.ts';

const noContext = { views: [], names: [] };
const codes = (draft: string) => checkDraft(draft, noContext).map(({ code }) => code);
const view = (line: string, evidence: Partial<View['evidence']> = {}): View => ({
  id: line,
  topic: 'Topic',
  line,
  evidence: { count: 14, base: 61, unit: 'families', method: 'March survey', ...evidence },
});
const calls = view('Families wait by the phone and miss the call.');
const letters = view('Letters are hard to follow.', { count: 9, base: 12, unit: 'parents' });

test('A flag says where its words stand', () => {
  const draft = 'The forum met. My daughter’s bus was late again.';
  const [flag] = checkDraft(draft, noContext);
  expect(draft.slice(flag?.start, flag?.end)).toBe('My daughter’s');
});

test('People are protected first, whatever else is in the draft', () => {
  expect(
    codes('I think all parents hate it. Zac, who is 6 and non-verbal, was left behind.'),
  ).toEqual(['third_party', 'opinion']);
});

test('A name or an age is not let through where the "I" is right', () => {
  expect(codes('I must declare an interest: my son Alfie, 7, is at this school.')).toEqual([
    'own_child',
  ]);
  expect(codes('I must declare an interest: my son is at this school.')).toEqual([]);
});

describe('Hurried typing', () => {
  test.each([
    ['im so cross about the taxi', 'opinion'],
    ['id like a lift in every school', 'opinion'],
    ['ive waited two years for a call', 'own_experience'],
    ['i would of thought the board knew', 'opinion'],
    ['ds has no school place', 'own_child'],
    ['I AM SO ANGRY ABOUT THIS', 'opinion'],
    ['our Kaydee-Leigh has no taxi', 'family_we'],
  ])('%s', (draft, code) => {
    expect(codes(draft)[0]).toBe(code);
  });
});

test('Letters that look like a pronoun are none', () => {
  for (const draft of [
    'Section I is empty.',
    'Does this fit with i-THRIVE?',
    'All About Me goes with the child.',
    'Show your ID, i.e. a card.',
    'the nurse was ill on the day',
  ]) {
    expect(codes(draft), draft).toEqual([]);
  }
});

test('Staff the rep has told us of are known by name', () => {
  const draft = 'Xanthe never answers.';
  expect(checkDraft(draft, { views: [], names: ['Xanthe Okoye'] })[0]?.code).toBe('names_staff');
});

describe('With views in the brief', () => {
  const said = (draft: string, views: View[]) =>
    checkDraft(draft, { views, names: [] })[0]?.suggestion;

  test('a linked view speaks with its own line and number', () => {
    expect(said('I think the letters are awful.', [calls])).toBe(
      '14 of 61 families told us they wait by the phone and miss the call (March survey).',
    );
  });
  test('of several the closest speaks', () => {
    expect(said('I think the letters are awful.', [calls, letters])).toBe(
      '9 of 12 parents told us letters are hard to follow (March survey).',
    );
  });
  test('where none is close it stays a question', () => {
    expect(said('I think the hall is too cold.', [calls, letters])).toBe(
      'How do families find the hall? Can we ask them?',
    );
  });
  test('one family stays one family', () => {
    expect(said('Mine never gets a call.', [view(calls.line, { count: 1, base: null })])).toBe(
      'One family told us they wait by the phone and miss the call (March survey). Does your data show others?',
    );
  });
  test('nobody counted: no number is made', () => {
    expect(
      said('All parents wait for calls.', [view(calls.line, { count: null, base: null })]),
    ).toBe(
      'Families have told us they wait by the phone and miss the call (March survey). [how many]',
    );
  });
  test('support is never claimed', () => {
    expect(said('The forum supports this.', [calls])).toBe(
      "I'll check with the forum and tell you by [date].",
    );
  });
});

/**
 * Measured when each set was new, before its drafts were used to better the rules (2026-11-24):
 * `drafts`: precision 0.95 and recall 0.96 on the 383 for tuning, 0.983 and 0.975 on the 257 held out.
 * `later`, three batches: 0.960 and 0.774, 0.957 and 0.811, 0.974 and 0.800; all then used for tuning.
 * `fresh`, 144 drafts: 0.944 and 0.894, the code right in 0.917.
 * The bars keep what was reached since.
 */
describe.each(['drafts', 'later', 'fresh'] as const)('On the labelled drafts: %s', (set) => {
  const rows = drafts(set).map((row) => ({ ...row, found: codes(row.draft)[0] }));
  const flagged = rows.filter(({ found }) => found !== undefined);
  const hits = flagged.filter(({ flag }) => flag);

  test('precision of 0.97 at least', () => {
    expect(hits.length / flagged.length).toBeGreaterThanOrEqual(0.97);
  });
  test('recall of 0.95 at least', () => {
    expect(hits.length / rows.filter(({ flag }) => flag).length).toBeGreaterThanOrEqual(0.95);
  });
  test('the code is right in 9 of 10', () => {
    const right = hits.filter(({ found, reason }) => found === reason);
    expect(right.length / hits.length).toBeGreaterThanOrEqual(0.9);
  });
});
