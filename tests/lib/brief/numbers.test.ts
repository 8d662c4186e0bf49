import { expect, test } from 'vitest';
import { honestNumber } from '../../../lib/brief/numbers.ts';

const evidence = { unit: 'families' as const, method: 'March survey' };

test('A number is always how many of how many', () => {
  expect(honestNumber({ ...evidence, count: 14, base: 61 })).toBe('14 of 61 families');
});

test('Without a base it is the count alone, and without a count nothing', () => {
  expect(honestNumber({ ...evidence, count: 14, base: null })).toBe('14 families');
  expect(honestNumber({ ...evidence, count: null, base: 61 })).toBeNull();
});
