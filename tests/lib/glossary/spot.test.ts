import { expect, test } from 'vitest';
import { createSpotter } from '../../../lib/glossary/spot.ts';
import { glossary } from '../../bench/glossary-file.ts';

const { spot } = createSpotter(glossary);
const terms = (line: string) => spot(line).map(({ term }) => term);

test('Letters in capitals are found with their place in the line', () => {
  const line = 'Has the DSCO seen it?';
  const [found] = spot(line);
  expect(line.slice(found?.start, found?.end)).toBe('DSCO');
  expect(found?.senses[0]?.standsFor).toBe('Designated Social Care Officer');
});

test('A word is not jargon because the letters are', () => {
  expect(terms('Please send it to the app, and salt the path.')).toEqual([]);
});

test('Terms of several words are found in any case', () => {
  expect(terms('the local offer and waiting well')).toEqual(['Local Offer', 'Waiting well']);
});

test('Other spellings in capitals count', () => {
  expect(terms('SALT and SENCO')).toEqual(['SaLT', 'SENCo']);
});
