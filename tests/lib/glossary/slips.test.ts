import { expect, test } from 'vitest';
import { slips } from '../../../lib/glossary/slips.ts';
import { seeded } from '../../call-pages/seeded.ts';

test.each([
  ['salt', 'salt', 0],
  ['salt', 'sallt', 1],
  ['salt', 'sal', 1],
  ['salt', 'silt', 1],
  ['salt', 'slat', 1],
  ['graduated', 'graduted', 1],
  ['sendiass', 'sendaiss', 1],
  ['approach', 'aproahc', 2],
  ['salt', 'pepper', 3],
])('From %s to %s it takes %i, or more than two', (a, b, expected) => {
  expect(slips(a, b, 2)).toBe(expected);
  expect(slips(b, a, 2)).toBe(expected);
});

/** The textbook way, whole and slow. */
function plain(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      }
      (d[i] ?? [])[j] = cost;
    }
  }
  return at(a.length, b.length);
}

test('Agrees with the textbook on 20,000 pairs of made-up words', () => {
  const random = seeded(4);
  const word = () =>
    Array.from({ length: Math.floor(random() * 7) }, () => 'abc'[Math.floor(random() * 3)]).join(
      '',
    );
  for (let i = 0; i < 20_000; i++) {
    const [a, b] = [word(), word()];
    for (const most of [1, 2]) {
      expect([a, b, most, slips(a, b, most)]).toEqual([
        a,
        b,
        most,
        Math.min(plain(a, b), most + 1),
      ]);
    }
  }
});
