import { expect, test } from 'vitest';
import { sayable, sayNow } from '../../../lib/brief/say-now.ts';
import type { Evidence, Quote, View } from '../../../lib/model.ts';

const ask = { text: 'Families are asking for letters in plain words.' };
const view = (evidence: Partial<Evidence> = {}, rest: Partial<View> = {}): View => ({
  id: 'v',
  topic: 'Letters',
  line: 'Letters are hard to follow.',
  evidence: { count: 14, base: 61, unit: 'families', method: 'March survey', ...evidence },
  ...rest,
});

test('It says the ask, the number, who was asked and who was not heard from', () => {
  const { words, strength, hint } = sayNow(ask, view({ notHeardFrom: 'families over 18' }));
  expect(words).toBe(
    "Families are asking for letters in plain words. That's 14 of 61 families, March survey. We have not heard much from families over 18.",
  );
  expect(strength).toBe('A few said so.');
  expect(hint).toBeNull();
});

test('Without a view it claims nothing and asks', () => {
  expect(sayNow(ask, null)).toEqual({
    words: 'How would this work for families?',
    strength: null,
    quote: null,
    hint: 'No number for this yet. Ask: Does your data show others?',
    copied: 'How would this work for families? Does your data show others?',
  });
});

test('A count of none is no backing', () => {
  expect(sayNow(ask, view({ count: 0 }))).toEqual(sayNow(ask, null));
});

test('One family is one family, with a question', () => {
  expect(sayNow(ask, view({ count: 1 })).words).toContain(
    "It's one family's experience. Does your data show others?",
  );
  expect(sayNow(ask, view({ count: 1, unit: 'young people' })).words).toContain(
    "one young person's experience",
  );
});

test('Nobody counted: no number is said', () => {
  const { words } = sayNow(ask, view({ count: null, unit: 'parents', method: 'coffee mornings' }));
  expect(words).toBe(`${ask.text} Parents told us this, coffee mornings.`);
  expect(sayNow(ask, view({ count: 9, base: null, method: '' })).words).toBe(
    `${ask.text} That's 9 families.`,
  );
});

test('Lowered by her, it is said lower', () => {
  expect(sayNow(ask, view({ count: 40 }, { lowered: 'a few' })).strength).toBe('A few said so.');
});

test('What the forum has not agreed is hinted at', () => {
  expect(sayNow(ask, view({}, { agreed: 'no' })).hint).toMatch(/not agreed/);
  expect(sayNow(ask, view({}, { agreed: 'steering group' })).hint).toBeNull();
});

const quotes: Quote[] = [
  { text: 'Secret.', consent: 'not asked' },
  { text: 'Ours.', consent: 'forum only' },
  { text: 'Heard here.', consent: 'meeting' },
  { text: 'For all.', consent: 'public' },
];

test('One quote at most, and only one that may be heard', () => {
  expect(sayNow(ask, view({}, { quotes })).quote).toBe('For all.');
  expect(sayNow(ask, view({}, { quotes: quotes.slice(0, 3) })).quote).toBe('Heard here.');
  expect(sayNow(ask, view({}, { quotes: quotes.slice(0, 2) })).quote).toBeNull();
});

test('What is copied may be pasted anywhere: only a public quote goes with it', () => {
  expect(sayNow(ask, view({}, { quotes })).copied).toContain('“For all.”');
  const heardHere = sayNow(ask, view({}, { quotes: quotes.slice(0, 3) }));
  expect(heardHere.copied).toBe(heardHere.words);
});

test('Words to say have one full stop at the end of each sentence', () => {
  expect(sayable(ask, view({ method: 'March survey.', notHeardFrom: 'fathers.' }))).toBe(
    `${ask.text} That's 14 of 61 families, March survey. We have not heard much from fathers.`,
  );
});
