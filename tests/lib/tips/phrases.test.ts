import { expect, test } from 'vitest';
import { sayable, slotsIn, wordsOf } from '../../../lib/tips/phrases.ts';

test('The meeting fills in what it knows', () => {
  expect(wordsOf('letters', {}, { letters: 'PAIG' })).toBe('Sorry, what does PAIG stand for?');
  expect(wordsOf('leaving', {}, { time: '2.30', item: 'item 6' })).toBe(
    'I have to go at 2.30. Could we take item 6 now?',
  );
});

test('What can be said without it is said', () => {
  expect(wordsOf('letters')).toBe('Sorry, what does that stand for?');
  expect(wordsOf('leaving', {}, { time: '2.30' })).toBe(
    'I have to go at 2.30. Could we take our item now?',
  );
});

test('There is no number and no time to say when none is known', () => {
  expect(wordsOf('number')).toBeNull();
  expect(wordsOf('leaving')).toBeNull();
  expect(sayable({}).map(({ id }) => id)).not.toContain('number');
});

test('Her own words come first, with the same slots', () => {
  expect(wordsOf('letters', { letters: 'What is [letters], please?' }, { letters: 'PAIG' })).toBe(
    'What is PAIG, please?',
  );
  expect(wordsOf('owner', { owner: '  ' })).toBe('Who will do that, and by when?');
});

test('Other brackets are hers', () => {
  expect(wordsOf('owner', { owner: 'Who does it [and when]?' })).toBe('Who does it [and when]?');
});

test('The slots of words are found, each once, and other brackets are none', () => {
  expect(slotsIn('At [time] take [item], at [time] go [home].')).toEqual(['time', 'item']);
  expect(slotsIn('Can I come back to that?')).toEqual([]);
});
