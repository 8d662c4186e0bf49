import { expect, test } from 'vitest';
import { readPaper } from '../../../lib/papers/read-paper.ts';

const read = async (name: string, ...parts: BlobPart[]) =>
  readPaper(new File(parts, name), () => {}).then(
    ({ text }) => text,
    (error: Error) => error.message,
  );

test.each([
  ['UTF-8', new TextEncoder().encode('Café – EHCP')],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFCafé – EHCP')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...wide('Café – EHCP')])],
  ['Windows letters', new Uint8Array([...latin('Caf'), 0xe9, 0x20, 0x96, ...latin(' EHCP')])],
])('Text is read in %s', async (_, bytes) => {
  expect(await read('agenda.txt', bytes)).toBe('Café – EHCP');
});

test.each([
  ['an empty file', 'a.txt', '', /empty/],
  ['a Word file of old', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /old Word file/],
  ['a Word file with a password', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password/],
  ['rich text', 'a.rtf', '{\\rtf1 words}', /rich text/],
  ['a spreadsheet', 'a.xlsx', 'PK\u0003\u0004', /none of them/],
  ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /none of them/],
  [
    'a picture called text',
    'a.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    /none of them/,
  ],
])('Of %s it is said what to do', async (_, name, content, says) => {
  expect(await read(name, content)).toMatch(says);
});

test('The size limit is said with the size', async () => {
  expect(await read('a.txt', new Uint8Array(21 * 1024 * 1024))).toBe(
    'This file has 21 MB, and 20 MB is the most. Ask for a smaller one.',
  );
});

function latin(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function wide(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
}
