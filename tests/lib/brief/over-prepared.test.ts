import { expect, test } from 'vitest';
import { mostAsks, mostWords, tooMuch } from '../../../lib/brief/over-prepared.ts';
import type { Point, PointKind } from '../../../lib/model.ts';

const points = (count: number, kind: PointKind, words = 5): Point[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, kind, text: 'word '.repeat(words) }));

test('Five asks are fine, six are not', () => {
  expect(tooMuch({ points: points(mostAsks, 'ask') })).toBeNull();
  expect(tooMuch({ points: points(mostAsks + 1, 'ask') })).toContain('Pick three');
});

test('Many words are too many, unless they are only to know', () => {
  expect(tooMuch({ points: points(1, 'question', mostWords) })).toBeNull();
  expect(tooMuch({ points: points(1, 'question', mostWords + 1) })).toContain('a lot to say');
  expect(tooMuch({ points: points(40, 'background', mostWords) })).toBeNull();
});
