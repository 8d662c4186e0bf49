import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleOf } from '../../../lib/brief/people-chart.ts';

const of = (count: number | null, base: number | null) =>
  peopleOf({ count, base, unit: 'families', method: '' });

test('Up to 100 people, one figure is one person', () => {
  expect(of(14, 61)).toEqual({ filled: 14, all: 61, each: 1 });
  expect(of(100, 100)).toEqual({ filled: 100, all: 100, each: 1 });
});

test('Beyond that, one figure stands for a round number of people', () => {
  expect(of(120, 345)).toEqual({ filled: 24, all: 69, each: 5 });
  expect(of(50, 101)).toMatchObject({ each: 2 });
  expect(of(9000, 12_000)).toEqual({ filled: 45, all: 60, each: 200 });
});

test('Where nobody counted, or nobody knows of how many, nothing is drawn', () => {
  expect(of(null, 61)).toBeNull();
  expect(of(14, null)).toBeNull();
  expect(of(0, 0)).toBeNull();
});

test('One of many is never nobody, and all but one is never all', () => {
  expect(of(1, 345)?.filled).toBe(1);
  expect(of(344, 345)).toMatchObject({ filled: 68, all: 69 });
});

test('There are never more than 100 figures, and never more filled ones than figures', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (base, part) => {
        const count = Math.round(base * part);
        const people = of(count, base);
        if (!people) throw new Error('Nothing is drawn.');
        expect(people.all).toBeLessThanOrEqual(100);
        expect(people.all * people.each).toBeGreaterThanOrEqual(base);
        expect(people.filled).toBeLessThanOrEqual(people.all);
        expect(people.filled === 0).toBe(count === 0);
        expect(people.filled === people.all).toBe(count === base);
      },
    ),
  );
});
