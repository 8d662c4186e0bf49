import { expect, test } from 'vitest';
import type { Coming } from '../../../lib/meeting-state.ts';
import { whoLeft } from '../../../lib/partners/who-left.ts';

const at = '2026-03-03T14:20:00.000Z';
const partner = { id: 'jane', name: 'Jane Smith', power: 'can decide' as const };
const left = (...lines: string[]) =>
  whoLeft(
    lines.map((line): Coming => {
      const isBack = line.startsWith('+');
      return { name: line.slice(1), did: isBack ? 'joined' : 'left', at };
    }),
    [partner],
  );

test('Two of one name who leave are two people', () => {
  expect(left('-Omar Lee', '-Omar Lee')).toHaveLength(2);
  expect(left('-Omar Lee', '-Omar Lee', '+Omar Lee')).toHaveLength(1);
});

test('Who is back has not left, also when the page writes the name in another way', () => {
  expect(left('-SMITH, Jane (CYPS)', '+Jane Smith (Guest)')).toEqual([]);
  expect(left('+Omar Lee', '-Omar Lee', '+Ada Obi')).toMatchObject([{ name: 'Omar Lee' }]);
});

test('Who has a card is named as there', () => {
  expect(left('-SMITH, Jane (CYPS)')).toEqual([{ name: 'Jane Smith', partner, at }]);
});
