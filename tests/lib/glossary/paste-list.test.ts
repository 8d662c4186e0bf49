import { describe, expect, test } from 'vitest';
import { exportList } from '../../../lib/glossary/export-list.ts';
import { keyOf } from '../../../lib/glossary/own-terms.ts';
import { readList, termsToSave, withoutLines } from '../../../lib/glossary/paste-list.ts';

const big = { term: 'ABC', standsFor: 'Another Big Committee', meaning: '' };
const read = (text: string) => readList(text, [], new Set());
const drafts = (text: string) =>
  read(text).terms.map(({ term, standsFor, meaning }) => ({ term, standsFor, meaning }));

describe('One term', () => {
  test.each([
    ['a dash', 'ABC - Another Big Committee'],
    ['a long dash', 'ABC – Another Big Committee'],
    ['a long dash with no room', 'ABC—Another Big Committee'],
    ['a colon', 'ABC: Another Big Committee'],
    ['a colon with no room', 'ABC:Another Big Committee'],
    ['an equals sign', 'ABC = Another Big Committee'],
    ['brackets', 'ABC (Another Big Committee)'],
    ['brackets the other way', 'Another Big Committee (ABC)'],
    ['a comma', 'ABC,Another Big Committee'],
    ['a semicolon', 'ABC;Another Big Committee'],
    ['a tab', 'ABC\tAnother Big Committee'],
    ['a tab, the full form first', 'Another Big Committee\tABC'],
    ['quote marks', '"ABC","Another Big Committee"'],
    ['a bullet', '•  ABC - Another Big Committee'],
    ['a number', '12. ABC - Another Big Committee'],
    ['too much room', '\n\n  ABC  -   Another Big\u00A0Committee  \n\n'],
    ['a byte order mark', '\uFEFFABC,Another Big Committee'],
    ['lines of Windows', 'ABC,Another Big Committee\r\n'],
    ['lines of an old Mac', '\rABC,Another Big Committee\r'],
    ['a heading', 'Acronym,Full name\nABC,Another Big Committee'],
    ['a heading of few words', 'Acronym;Meaning\nABC;Another Big Committee'],
    ['a heading in another order', 'Stands for\tTerm\nAnother Big Committee\tABC'],
  ])('is read with %s', (_, text) => {
    expect(read(text).problems).toEqual([]);
    expect(drafts(text)).toEqual([big]);
  });

  test.each([
    ['a third cell', 'ABC,Another Big Committee,It meets monthly'],
    ['a second dash', 'ABC - Another Big Committee - It meets monthly'],
    ['a colon after a dash', 'ABC - Another Big Committee: It meets monthly'],
    ['words after brackets', 'ABC (Another Big Committee) - It meets monthly'],
    [
      'a heading with other columns',
      'Word,Sector,Stands for,Meaning\nABC,Health,Another Big Committee,It meets monthly',
    ],
  ])('has its meaning from %s', (_, text) => {
    expect(drafts(text)).toEqual([{ ...big, meaning: 'It meets monthly' }]);
  });
});

test('A cell in quote marks may have commas, quote marks and lines', () => {
  const text = 'ABC,"Another ""Big"" Committee, North","First line\nsecond line"\nX1,\n';
  expect(drafts(text)).toEqual([
    {
      term: 'ABC',
      standsFor: 'Another "Big" Committee, North',
      meaning: 'First line second line',
    },
  ]);
  // The broken line is the third of the text, though the second of the table.
  expect(read(text).problems).toEqual([{ line: 3, says: 'Say what “X1” stands for.' }]);
});

test('Lines of several kinds in one list are each read as what they are', () => {
  const text = 'ABC - Another Big Committee\nDEF,Daily Early Forum\nGHI (Great Health Idea)\n';
  expect(drafts(text).map(({ standsFor }) => standsFor)).toEqual([
    'Another Big Committee',
    'Daily Early Forum',
    'Great Health Idea',
  ]);
});

test('A dash inside a word or inside brackets parts nothing', () => {
  expect(
    drafts('In-year deficit: More spent than there is\nABC (Another Big Committee - North)'),
  ).toEqual([
    { term: 'In-year deficit', standsFor: 'More spent than there is', meaning: '' },
    { term: 'ABC', standsFor: 'Another Big Committee - North', meaning: '' },
  ]);
});

test('Columns that have no place are named', () => {
  expect(read('Term,Stands for,Owner\nABC,Another Big Committee,Jo').leftOut).toEqual(['Owner']);
});

test('Lines that say the same become one, with what both say', () => {
  const list = read(
    'ABC - Another Big Committee\nA.B.C. - another big committee - It meets monthly\nABC - A Better Chance\n',
  );
  expect(list.merged).toBe(1);
  expect(list.terms.map(({ standsFor, meaning }) => [standsFor, meaning])).toEqual([
    ['Another Big Committee', 'It meets monthly'],
    ['A Better Chance', ''],
  ]);
});

test('What her list or the national one has already is said', () => {
  const plan = { term: 'EHCP', standsFor: 'Education, Health and Care Plan' };
  const own = [{ id: '1', ...big, meaning: 'Old' }];
  const states = (text: string) =>
    readList(text, own, new Set([keyOf(plan)])).terms.map(({ state }) => state);
  expect(states('ABC - Another Big Committee')).toEqual(['have']);
  expect(states('ABC - Another Big Committee - Old')).toEqual(['have']);
  expect(states('ABC - Another Big Committee - New')).toEqual(['change']);
  expect(states('EHCP - Education, Health and Care Plan')).toEqual(['national']);
  expect(states('EHCP - Education, Health and Care Plan - Our way')).toEqual(['new']);
  const list = readList('ABC - Another Big Committee - New\nX1 - Ex one', own, new Set());
  expect(termsToSave(list, () => 'made')).toEqual([
    { id: '1', ...big, meaning: 'New' },
    { id: 'made', term: 'X1', standsFor: 'Ex one', meaning: '' },
  ]);
});

/** Each with the lines that are wrong; the first line is always a good one. */
const broken: [string, string, number[]][] = [
  ['a term alone', 'PAIG', [2]],
  ['a term and a comma', 'PAIG,', [2]],
  ['a full form alone', ',Partnership Group', [2]],
  ['a dash with nothing after', 'PAIG - ', [2]],
  ['a dash with nothing before', ' - Partnership Group', [2]],
  ['marks for a term', '***,Partnership Group', [2]],
  ['marks for a full form', 'PAIG,???', [2]],
  ['four parts', 'PAIG,Partnership Group,It meets, in town', [2]],
  ['an open quote mark', '"PAIG,Partnership Group', [2]],
  ['an open quote mark later', 'PAIG,"Partnership Group', [2]],
  ['words after a quote mark', '"PAIG" x,"Partnership Group"', [2]],
  ['a term as long as a page', `${'PAIG '.repeat(50)},Partnership Group`, [2]],
  ['a full form as long as a page', `PAIG,${'Partnership '.repeat(50)}`, [2]],
  ['a meaning as long as a book', `PAIG,Partnership Group,${'and so on '.repeat(300)}`, [2]],
  ['the same twice', 'PAIG,paig', [2]],
  ['signs that are no text', 'PAIG,Part\u0001nership', [2]],
  ['letters that were lost', 'PAIG,Part\uFFFDnership', [2]],
  ['a sentence', 'These are our letters', [2]],
  ['two broken lines', 'PAIG\nFine,All is fine\nLAST', [2, 4]],
  ['a broken line after empty ones', '\n\nPAIG', [4]],
];

test.each(broken)('Broken: %s', (_, text, lines) => {
  const { problems, terms } = read(`ABC,Another Big Committee\n${text}`);
  expect(problems.map(({ line }) => line)).toEqual(lines);
  for (const { says } of problems) expect(says).toMatch(/^[“A-Z].{10,}[.]$/);
  expect(terms[0]).toMatchObject(big);
});

test.each([
  ['columns without a term', 'Stands for,Meaning\nA,B', [1]],
  ['more lines than one list may have', 'ABC,Another\n'.repeat(5001), [1]],
  ['more text than one list may have', 'x'.repeat(2_000_001), [1]],
  ['a picture', '\u0089PNG\r\n\u001A\n\u0000\u0000IHDR', [1, 2]],
  [
    'four cells under three heads',
    'Term,Stands for,Meaning\nABC,Another Big Committee,it,meets',
    [2],
  ],
])('Broken as a whole: %s', (_, text, lines) => {
  expect(
    read(text)
      .problems.map(({ line }) => line)
      .slice(0, 2),
  ).toEqual(lines);
});

test('Nothing at all is no problem', () => {
  for (const text of ['', '  \n\n', '\uFEFF']) {
    expect(read(text)).toEqual({ terms: [], problems: [], merged: 0, leftOut: [] });
  }
});

test('The lines with a problem can be taken out', () => {
  const text = 'ABC,Another Big Committee\r\nPAIG\r\nDEF,Daily Early Forum';
  const rest = withoutLines(text, read(text).problems);
  expect(rest).toBe('ABC,Another Big Committee\nDEF,Daily Early Forum');
  expect(read(rest).problems).toEqual([]);
});

test('An exported list reads back as it was, whatever its cells begin with', () => {
  const starts = ['', '=', '+', '-', '@', '＝', '＋', '－', '＠', "'", "'=", "''@", '"', ';'];
  const terms = starts.map((start, i) => ({
    id: `${i}`,
    term: `T${i}`,
    standsFor: `${start}Another, Big "Committee" ${i}`,
    meaning: `${start}It meets; often`,
  }));
  expect(drafts(exportList(terms))).toEqual(terms.map(({ id: _, ...draft }) => draft));
});
