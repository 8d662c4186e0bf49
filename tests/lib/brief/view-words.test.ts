import { expect, test } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import { longLine, numberInWords, percentBeside, pointsOn } from '../../../lib/brief/view-words.ts';
import type { Evidence } from '../../../lib/model.ts';

const of = (count: number | null, base: number | null, method = 'March survey'): Evidence => ({
  count,
  base,
  unit: 'families',
  method,
});

test('The number comes with how they were asked', () => {
  expect(numberInWords(of(14, 61))).toBe('14 of 61 families, March survey');
  expect(numberInWords(of(14, 61, ''))).toBe('14 of 61 families');
});

test('Where nobody counted it says so', () => {
  expect(numberInWords(of(null, null))).toBe('Nobody counted, March survey');
  expect(numberInWords(of(null, 61))).toBe('Nobody counted, 61 families were asked, March survey');
});

test('A percentage stands beside 100 and more, and is never rounded to nobody or all', () => {
  expect(percentBeside(of(14, 61))).toBeNull();
  expect(percentBeside(of(80, 345))).toBe('23%');
  expect(percentBeside(of(1, 345))).toBe('under 1%');
  expect(percentBeside(of(344, 345))).toBe('over 99%');
  expect(percentBeside(of(345, 345))).toBe('100%');
});

test('Above 20 words a line is called long, with a reason', () => {
  expect(longLine('word '.repeat(20))).toBeNull();
  expect(longLine('word '.repeat(23))).toMatch(/^This has 23 words\./);
});

test('It is known how many points a view stands behind', () => {
  const { plans } = samplePrep(new Date('2026-03-03T10:00:00Z'));
  expect(pointsOn(plans, 'sample-view-calls')).toBe(1);
  expect(pointsOn(plans, 'another')).toBe(0);
});
