import { expect, test } from 'vitest';
import { exportList } from '../../../lib/glossary/export-list.ts';

const lineOf = (term: string, standsFor = 'x', meaning = '') =>
  exportList([{ id: '1', term, standsFor, meaning }]).split('\r\n')[1];

test('A list is a heading and a line a term, each with the line end of RFC 4180', () => {
  expect(
    exportList([{ id: '1', term: 'ABC', standsFor: 'Another Big Committee', meaning: '' }]),
  ).toBe('\uFEFFWord,Stands for,Meaning\r\nABC,Another Big Committee,\r\n');
});

test('Commas, quote marks and line ends are quoted', () => {
  expect(
    exportList([{ id: '1', term: 'A,B', standsFor: 'say "b"', meaning: 'one\ntwo' }]),
  ).toContain('"A,B","say ""b""","one\ntwo"\r\n');
});

test.each(['=', '+', '-', '@', '\t', '\0', '＝', '＋', '－', '＠'])(
  'A cell that begins with %j is no formula',
  (start) => {
    expect(lineOf(`${start}1+1`)).toMatch(/^"?'/);
    expect(lineOf('A', `${start}1+1`)).toMatch(/^A,"?'/);
    expect(lineOf('A', 'x', `${start}cmd|' /C calc'!A0`)).toMatch(/^A,x,"?'/);
  },
);

test('Nor one that begins with a line end', () => {
  expect(exportList([{ id: '1', term: '\r=1', standsFor: '\n=1', meaning: '' }])).toContain(
    `"'\r=1","'\n=1",`,
  );
});

test('An ordinary cell stays as it is', () => {
  expect(lineOf('In-year', "It's - fine")).toBe("In-year,It's - fine,");
});
