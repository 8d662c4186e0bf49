import { expect, test } from 'vitest';
import {
  choicesIn,
  longestWords,
  type TipChoices,
  usualChoices,
  withTip,
  withWords,
} from '../../../lib/tips/choices.ts';

const hers: TipChoices = {
  often: 'quiet',
  off: ['win', 'equal'],
  words: { date: 'When, please?' },
};

test('What she chose comes back as it was stored', () => {
  expect(choicesIn(JSON.parse(JSON.stringify(hers)))).toEqual(hers);
});

test.each([null, 7, 'quiet', { often: 'always', off: 'win', words: 3 }, { words: { date: ' ' } }])(
  'What is not as it should be (%j) is as usual',
  (value) => {
    expect(choicesIn(value)).toEqual(usualChoices);
  },
);

test('Words for a phrase that there is not are left out', () => {
  expect(choicesIn({ words: { date: 'When?', nothing: 'No.' } }).words).toEqual({ date: 'When?' });
});

test('A tip that is switched off twice is off once, and on again it is gone from the list', () => {
  const off = withTip(withTip(hers, 'owner', false), 'owner', false);
  expect(off).toEqual({ ...hers, off: ['win', 'equal', 'owner'] });
  expect(withTip(off, 'win', true).off).toEqual(['equal', 'owner']);
});

test('Her words are kept without the space around them', () => {
  expect(withWords(hers, 'owner', '  Who does it?\n').words).toEqual({
    ...hers.words,
    owner: 'Who does it?',
  });
  expect(withWords(hers, 'owner', 'x'.repeat(400)).words.owner).toHaveLength(longestWords);
});

test.each(['', '  ', 'When will we hear back? Can we put a date on that?'])(
  'A phrase is ours again when she writes "%s"',
  (text) => {
    expect(withWords(hers, 'date', text)).toEqual({ ...hers, words: {} });
  },
);
