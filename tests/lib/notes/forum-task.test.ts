import { expect, test } from 'vitest';
import { byWords, checkWords, draftFor } from '../../../lib/notes/forum-task.ts';
import { withoutNames } from '../../../lib/notes/without-names.ts';

const people = ['Rowan Ashdown', 'Siân O’Brien', 'Grace Will', 'May Field'];

test('The question has the words of the note and the day', () => {
  expect(draftFor('Can we use one form for all schools', 'Tue 3 June', people)).toBe(
    'We have been asked: Can we use one form for all schools?\n' +
      'What do you think? Yes, no or not sure all help us.\n' +
      'Can you tell us by Tue 3 June?',
  );
  expect(draftFor('Do we agree?', null, [])).toContain('asked: Do we agree?\n');
  expect(draftFor('to sign the plan', null, [])).toContain('asked: to sign the plan.\n');
  expect(draftFor('Do we agree?', null, [])).toContain('Can you tell us soon?');
});

const named: [before: string, after: string][] = [
  ['Rowan Ashdown wants our logo', 'Someone wants our logo'],
  ['Sign off the letter of Rowan', 'Sign off the letter of someone'],
  ['Will Rowan’s plan work?', 'Will someone’s plan work?'],
  ['Answer Siân O’Brien. Then Rowan', 'Answer someone. Then someone'],
  ['Does Cllr Ashdown speak for us?', 'Does someone speak for us?'],
  ['Does Cllr Nobody speak for us?', 'Does someone speak for us?'],
  // Somebody she has no card of.
  ['Tell Priya Nair yes', 'Tell someone yes'],
  ['The SEND Board and Rowan Ashdown agree', 'The SEND Board and someone agree'],
  ['May we go ahead in May?', 'May we go ahead in May?'],
  ['Will the Cabinet pay?', 'Will the Cabinet pay?'],
  ['Is Grace right?', 'Is someone right?'],
  ['Grace period for EHCP plans', 'Grace period for EHCP plans'],
  ['Use Section I of the plan', 'Use Section I of the plan'],
];

test.each(named)('%s -> %s', (before, after) => {
  expect(withoutNames(before, people)).toBe(after);
});

test('She says when she will answer, in her own words if she has some', () => {
  expect(checkWords('Tue 3 June')).toBe("I'll check with the forum and confirm by Tue 3 June.");
  expect(checkWords(null)).toBe("I'll check with the forum and come back to you.");
  expect(checkWords('Tue 3 June', { 'not yet': 'Let me ask our families.' })).toBe(
    'Let me ask our families.',
  );
});

test.each([
  ['Tue 3 June', 'by Tue 3 June'],
  ['Before half term', 'before half term'],
  ['by Easter', 'by Easter'],
  ['Next week', 'by next week'],
  ['Easter', 'by Easter'],
  ['In two weeks', 'in two weeks'],
])('%s -> %s', (said, words) => {
  expect(byWords(said)).toBe(words);
});
