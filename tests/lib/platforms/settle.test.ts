import { expect, test } from 'vitest';
import type { CaptionRow } from '../../../lib/platforms/adapter.ts';
import { createLineLog, type Line } from '../../../lib/platforms/settle.ts';

/** Plays what a page showed, `[at, row, row, ...]` in seconds, and gives the lines as they ended. */
function play(shape: 'list' | 'boxes', frames: [number, ...(string | CaptionRow)[]][]): string[] {
  const log = createLineLog({ shape, windowMs: 20_000, rows: () => [] });
  const lines = new Map<number, string>();
  const keep = (settled: Line[]) => {
    for (const line of settled) lines.set(line.id, line.text);
  };
  let clock = 0;
  const wait = () => {
    clock += 0.5;
    keep(log.settled(clock * 1000));
  };
  for (const [at, ...rows] of frames) {
    while (clock < at) wait();
    log.see(
      rows.map((row) => (typeof row === 'string' ? { text: row } : row)),
      at * 1000,
    );
  }
  for (let i = 0; i < 20; i++) wait();
  expect(log.due(clock * 1000)).toBe(null);
  return [...lines.values()];
}

test('A row is said once, when it has stood still', () => {
  expect(
    play('list', [
      [0, 'the'],
      [0.3, 'the board will'],
      [0.6, 'The board will meet.'],
    ]),
  ).toEqual(['The board will meet.']);
});

test('A first word heard wrong does not make a second line', () => {
  expect(
    play('list', [
      [0, 'each cp'],
      [0.3, 'EHCP'],
      [0.6, 'EHCP numbers are up.'],
    ]),
  ).toEqual(['EHCP numbers are up.']);
});

test('A late revision changes the line that was said', () => {
  expect(
    play('list', [
      [0, 'We ask the sendcos to reply.'],
      [4, 'We ask the SENCOs to reply.'],
    ]),
  ).toEqual(['We ask the SENCOs to reply.']);
});

test('Rows that leave at the top while others come are neither lost nor doubled', () => {
  expect(
    play('list', [
      [0, 'Good morning all.'],
      [1, 'Good morning all.', 'Thank you Chair.'],
      [2, 'Thank you Chair.', 'item one'],
      [3, 'item one please.', 'yes'],
      [4, 'Item one, please.', 'Yes.', 'yes'],
      [5, 'Yes.', 'Yes.', 'Go on.'],
    ]),
  ).toEqual([
    'Good morning all.',
    'Thank you Chair.',
    'Item one, please.',
    'Yes.',
    'Yes.',
    'Go on.',
  ]);
});

test('Somebody who talks without a pause is heard in pieces that join without a seam', () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`);
  const frames = words.map((_, i): [number, string] => [i / 4, words.slice(0, i + 1).join(' ')]);
  const lines = play('list', frames);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(' ')).toBe(words.join(' '));
});

test('The head of a long turn may be cut off without anything being said again', () => {
  const words = Array.from({ length: 80 }, (_, i) => `word${i}`);
  const frames = words.map((_, i): [number, string] => [
    i / 4,
    words.slice(i > 50 ? 30 : 0, i + 1).join(' '),
  ]);
  expect(play('list', frames).join(' ')).toBe(words.join(' '));
});

test('A box slides over a speaker’s sentences', () => {
  const mark = 'AL';
  expect(
    play('boxes', [
      [0, { text: 'good morning', mark }],
      [1, { text: 'Good morning. The first item', mark }],
      [4, { text: 'Good morning. The first item is the dashboard. We have', mark }],
      [8, { text: 'The first item is the dashboard. We have twelve cases open.', mark }],
    ]).join(' '),
  ).toBe('Good morning. The first item is the dashboard. We have twelve cases open.');
});

test('A box filled again for another speaker with the same initials is another line', () => {
  const mark = 'AL';
  expect(
    play('boxes', [
      [0, { text: 'We will look at transport next month.', mark }],
      [1, { text: 'That is', mark }],
      [2, { text: 'That is too late for families.', mark }],
    ]),
  ).toEqual(['We will look at transport next month.', 'That is too late for families.']);
});

test('A box that was pushed out and comes back does not repeat itself', () => {
  const a = { text: 'We will look at transport next month.', mark: 'AL' };
  expect(
    play('boxes', [
      [0, a, { text: 'Thank you both.', mark: 'BK' }],
      [3, { text: 'Can I come in?', mark: 'CM' }, { text: 'Thank you both.', mark: 'BK' }],
      [6, { ...a, text: `${a.text} And the month after.` }, { text: 'Can I come in?', mark: 'CM' }],
    ]).sort(),
  ).toEqual([
    'And the month after.',
    'Can I come in?',
    'Thank you both.',
    'We will look at transport next month.',
  ]);
});
