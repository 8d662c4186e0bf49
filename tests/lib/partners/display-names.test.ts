import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Partner } from '../../../lib/model.ts';
import { partnerOf } from '../../../lib/partners/same-person.ts';

const root = new URL('../../fixtures/partners/', import.meta.url);
const rows = (file: string) =>
  readFileSync(new URL(file, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

function cardsOf(board: string): Partner[] {
  const [head = [], ...cards] = rows(`${board}/cards.tsv`);
  return cards.map((cells) => {
    const cell = (name: string) => cells[head.indexOf(name)] ?? '';
    const aliases = cell('aliases').split('; ').filter(Boolean);
    const [id, name, role, org] = ['id', 'name', 'role', 'org'].map(cell);
    return { id: id ?? '', name: name ?? '', aliases, role, org, power: 'not sure' };
  });
}

const sets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /names-\w+\.tsv$/.test(file),
);

test('There are sets to measure', () => {
  expect(sets.length).toBeGreaterThan(4);
});

test.each(sets)('Nobody in %s is taken for another, and most are found', (file) => {
  const cards = cardsOf(file.split(/[\\/]/)[0] ?? '');
  expect(cards).toHaveLength(40);
  const [, ...set] = rows(file);
  expect(set).toHaveLength(120);
  const read = set.map(([shown = '', card = '-']) => ({
    shown,
    card,
    got: partnerOf(shown, cards)?.id ?? '-',
  }));
  expect(read.filter(({ card, got }) => got !== '-' && got !== card)).toEqual([]);
  const known = read.filter(({ card }) => card !== '-');
  const missed = known.filter(({ got }) => got === '-');
  expect(
    1 - missed.length / known.length,
    `Missed: ${missed.map(({ shown }) => shown).join('; ')}`,
  ).toBeGreaterThanOrEqual(0.95);
});
