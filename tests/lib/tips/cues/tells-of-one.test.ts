import { expect, test } from 'vitest';
import { tellsOfOne } from '../../../../lib/tips/cues/tells-of-one.ts';
import { lessonLines } from '../../../fixtures/cues/read.ts';

const lines = lessonLines();
const share = (list: typeof lines) =>
  list.filter(({ text }) => tellsOfOne(text)).length / list.length;

test.each([
  'a lad in year six at the school on mill lane with a feeding tube',
  'the only girl in her class with a cochlear implant',
  "the vicar's granddaughter has the same condition",
  'they live next door to the surgery and their son screams at night',
])('Could be worked out: %s', (text) => {
  expect(tellsOfOne(text)).toBe(true);
});

test.each([
  'Year 6 parents want to know about transition sooner',
  'A child with a plan gets a review each year',
  'The meeting is at Town Hall on Monday',
  'Dr Rowe is giving the talk on sleep',
  'Thanks, Chair, and the clinic is open on Saturdays.',
])('Tells of many, or of people at work: %s', (text) => {
  expect(tellsOfOne(text)).toBe(false);
});

test('In lines by every hand nearly all are found, and little else', () => {
  const ofKind = lines.filter(({ kind }) => kind === 'identifiable_detail');
  expect(share(ofKind.filter(({ isPositive }) => isPositive))).toBeGreaterThan(0.96);
  expect(share(ofKind.filter(({ isPositive }) => !isPositive))).toBeLessThan(0.05);
  expect(share(lines.filter(({ kind }) => kind === 'neutral'))).toBeLessThan(0.03);
});
