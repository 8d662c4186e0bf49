import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  counted,
  percentOf,
  strengthInWords,
  strengthOf,
  strengthsUpTo,
} from '../../../lib/brief/strength.ts';
import type { Evidence, Strength } from '../../../lib/model.ts';

const evidence = (count: number | null, base: number | null = null): Evidence => ({
  count,
  base,
  unit: 'families',
  method: 'March survey',
});

test.each<[number | null, number | null, Strength]>([
  [null, null, 'a few'],
  [null, 61, 'a few'],
  [0, 61, 'one'],
  [1, 1, 'one'],
  [1, null, 'one'],
  [14, 61, 'a few'],
  [23, 61, 'many'],
  [9, 12, 'a few'],
  [10, 30, 'many'],
  [19, null, 'a few'],
  [20, null, 'many'],
])('%s of %s is %s', (count, base, strength) => {
  expect(counted(evidence(count, base))).toBe(strength);
});

const order: Strength[] = ['one', 'a few', 'many'];

test('It can be lowered and never raised', () => {
  expect(strengthOf({ evidence: evidence(23, 61), lowered: 'a few' })).toBe('a few');
  expect(strengthOf({ evidence: evidence(1, 61), lowered: 'many' })).toBe('one');
  fc.assert(
    fc.property(
      fc.option(fc.nat(1000)),
      fc.option(fc.nat(1000)),
      fc.constantFrom(...order),
      (count, base, lowered) => {
        const numbers = evidence(count, base);
        const said = order.indexOf(strengthOf({ evidence: numbers, lowered }));
        expect(said).toBeLessThanOrEqual(order.indexOf(counted(numbers)));
        expect(said).toBeLessThanOrEqual(order.indexOf(lowered));
      },
    ),
  );
});

test('She may choose from what the numbers hold', () => {
  expect(strengthsUpTo('one')).toEqual(['one']);
  expect(strengthsUpTo('many')).toEqual(order);
});

test('In words it is short, and one family is one family', () => {
  expect(strengthInWords('one', 'families')).toBe('One family said so');
  expect(strengthInWords('one', 'parents')).toBe('One of them said so');
  expect(strengthInWords('many', 'families')).toBe('Many said so');
});

test('A percentage is for a hundred or more, and never where nobody counted', () => {
  expect(percentOf(evidence(14, 61))).toBeNull();
  expect(percentOf(evidence(50, 99))).toBeNull();
  expect(percentOf(evidence(50, 100))).toBe(50);
  expect(percentOf(evidence(null, 200))).toBeNull();
  expect(percentOf(evidence(50))).toBeNull();
});
