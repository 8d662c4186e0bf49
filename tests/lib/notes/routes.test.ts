import { expect, test } from 'vitest';
import { approvers, lastTimes } from '../../../lib/notes/routes.ts';

/** The latest first. */
const routes = (...names: string[]) =>
  names.map((approver, i) => ({ approver, at: `2026-0${9 - i}-01T10:00:00.000Z` }));

const said: [words: string | null, names: string[]][] = [
  [null, []],
  [null, ['', '  ']],
  ['Last time this went to Cabinet.', ['Cabinet']],
  ['Last 2 times this went to Cabinet.', ['Cabinet', 'Cabinet']],
  ['Last 3 times this went to Cabinet.', ['Cabinet', 'Cabinet', 'Cabinet']],
  ['Last 3 times this went to Cabinet.', ['Cabinet', ' cabinet ', 'the  Cabinet', 'DLT']],
  ['Last 3 times this went to Cabinet.', ['cabinet', 'Cabinet', 'Cabinet']],
  [
    'Last 3 times this went to O’Brien’s board.',
    ["O'Brien's board", 'O’Brien’s board', 'O’Brien’s board'],
  ],
  ['2 of the last 3 times this went to Cabinet.', ['Cabinet', 'DLT', 'Cabinet']],
  ['2 of the last 3 times this went to DLT.', ['Cabinet', 'DLT', 'DLT']],
  // A tie: the latest is all there is to say.
  ['Last time this went to Cabinet.', ['Cabinet', 'DLT']],
  ['Last time this went to Cabinet.', ['Cabinet', 'DLT', 'ICB']],
];

test.each(said)('%s', (words, names) => {
  expect(lastTimes(routes(...names))).toBe(words);
});

test('Where it went most often comes first, then where it goes as prepared', () => {
  expect(approvers(['Children’s DLT', 'Cabinet'], routes())).toEqual(['Children’s DLT', 'Cabinet']);
  expect(approvers(['Children’s DLT', 'Cabinet'], routes('ICB', 'cabinet', 'cabinet'))).toEqual([
    'Cabinet',
    'ICB',
    'Children’s DLT',
  ]);
});

test('Each is offered once, without what is empty', () => {
  expect(approvers([' Cabinet', ''], routes('the cabinet', 'CABINET', ' '))).toEqual(['Cabinet']);
});
