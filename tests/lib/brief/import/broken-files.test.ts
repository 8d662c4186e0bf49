import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type ImportProgress, runImport } from '../../../../lib/brief/import/job.ts';
import { csvOf, csvText, microsoftForms, xlsxOf } from './exports.ts';

type Make = () => Uint8Array | Promise<Uint8Array>;

const bytes = (...start: number[]) => new Uint8Array([...start, ...Array<number>(600).fill(7)]);
const sheetPath = 'xl/worksheets/sheet1.xml';

/** A good workbook, with its first sheet's XML changed. */
async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(
    await xlsxOf([
      ['Which?', 'Why?'],
      ['Bus', 'Late'],
      ['Bus', 'Full'],
    ]),
  );
  const xml = new TextDecoder().decode(parts[sheetPath]);
  return zipSync({ ...parts, [sheetPath]: strToU8(change(xml)) });
}

/** `<c r="B2" ...>...</c>` by another. */
const withCell = (cell: string) => withSheet((xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, cell));

function withSizes(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let i = 0; i + 46 < lying.length; i++) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  }
  return lying;
}

const broken: Record<string, [fileName: string, make: Make, says: string]> = {
  'an empty file': ['a.csv', () => new Uint8Array(), 'This file is empty.'],
  'only a mark at the start': [
    'a.csv',
    () => new Uint8Array([0xef, 0xbb, 0xbf]),
    'This file has nothing in it.',
  ],
  'only blank lines': ['a.csv', () => csvText('\n\n,,,\n\n'), 'This file has nothing in it.'],
  'only headings': [
    'a.csv',
    () => csvText('Which?,Why?\n'),
    'There are no replies below the headings in row 1.',
  ],
  'a quote mark left open': [
    'a.csv',
    () => csvText('Which?,Why?\nBus,"late\nBus,full\n'),
    'Row 2, column B opens a quote mark that never closes.',
  ],
  'a quote mark in the wrong place': [
    'a.csv',
    () => csvText('Which?,Why?\nBus,x\n"Bus" no,full\n'),
    'Row 3, column A has a quote mark in the wrong place.',
  ],
  'a comma that splits an answer': [
    'a.csv',
    () => csvText('Which?,Why?\nBus,late\nBus,late, full\nBus,x\n'),
    'Row 3, column C stands past the last heading.',
  ],
  'a new line that splits a row': [
    'a.csv',
    () => csvText('A?,B?,C?\n1,2,3\n1,2\n4,5,6\n7,8,9\n1,2,3\n'),
    'Row 3 stops at column B, and the others go on to C.',
  ],
  'a file that is cut off': [
    'a.csv',
    () => csvText('A?,B?,C?\n1,2,3\n4,5,6\n7,8,9\n1,2'),
    'Row 5 stops at column B, as if the file were cut off.',
  ],
  'too many columns': [
    'a.csv',
    () => csvOf([Array<string>(501).fill('Q'), Array<string>(501).fill('a')]),
    'This file has 501 columns, and 500 is the most.',
  ],
  'too many rows': [
    'a.csv',
    () => csvText(`Which?,Why?\n${'a,b\n'.repeat(100_001)}`),
    'This file has more than 100,000 rows.',
  ],
  'too many bytes': [
    'a.csv',
    () => new Uint8Array(20 * 1024 * 1024 + 1).fill(65),
    'This file is larger than 20 MB.',
  ],
  'an answer without end': [
    'a.csv',
    () => csvText(`Which?,Why?\nBus,${'a'.repeat(40_000)}\n`),
    'Row 2, column B holds 40,000 letters, too many for one answer.',
  ],
  "a spreadsheet's error in a CSV": [
    'a.csv',
    () => csvText('Which?,Why?\nBus,x\nBus,#REF!\n'),
    'Row 3, column B holds "#REF!", a spreadsheet error in place of an answer.',
  ],
  'zeros inside': [
    'a.csv',
    () => new Uint8Array([65, 0, 66, 0, 0, 1, 2]),
    'This is not a text file.',
  ],
  'only names and times': [
    'a.csv',
    () => csvText('Timestamp,Name\n1/2/2026,Jo\n'),
    'There is no question with an answer in this file, only names, times and the like.',
  ],
  'a picture': ['a.csv', () => bytes(0x89, 0x50, 0x4e, 0x47), 'This is a picture, not a table.'],
  'a PDF': ['a.xlsx', () => bytes(0x25, 0x50, 0x44, 0x46), 'This is a PDF, not a table.'],
  'an old workbook': [
    'a.xls',
    () => bytes(0xd0, 0xcf, 0x11, 0xe0),
    'This is an old .xls file, or it has a password.',
  ],
  'a web page': [
    'a.xls',
    () => csvText('<html><table></table></html>'),
    'This is a web page, not a table.',
  ],
  JSON: ['a.csv', () => csvText('{"replies": []}'), 'This is a JSON file, not a table.'],
  'text named .xlsx': [
    'a.xlsx',
    () => csvText('Which?,Why?\nBus,late\n'),
    'This is not an Excel file, though its name says so.',
  ],
  'a workbook that is cut off': [
    'a.xlsx',
    async () => (await xlsxOf(microsoftForms(50))).slice(0, 2000),
    'This file could not be read.',
  ],
  'a zip of something else': [
    'a.xlsx',
    () => zipSync({ 'a.xml': strToU8('<a/>') }),
    'This file has no workbook in it.',
  ],
  'a Word file': [
    'a.xlsx',
    () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
    'This is a Word file.',
  ],
  'an OpenDocument sheet': [
    'a.xlsx',
    () => zipSync({ 'content.xml': strToU8('<a/>') }),
    'This is not an Excel file.',
  ],
  'a workbook without answers': [
    'a.xlsx',
    () => xlsxOf([[]]),
    'This workbook has no answers in it.',
  ],
  'a zip bomb': [
    'a.xlsx',
    () => zipSync({ 'xl/workbook.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 9 }),
    'This file unpacks to more than 100 MB.',
  ],
  'a zip bomb that lies': [
    'a.xlsx',
    async () => withSizes(await xlsxOf(microsoftForms(50)), 40),
    'This workbook is cut off or damaged.',
  ],
  'more parts than a workbook has': [
    'a.xlsx',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.txt`, new Uint8Array()])),
      ),
    'This file holds more than 2,000 smaller files.',
  ],
  'an error in a workbook': [
    'a.xlsx',
    () => withCell('<c r="B2" t="e"><v>#N/A</v></c>'),
    'Row 2, column B holds a spreadsheet error in place of an answer.',
  ],
  'a formula never worked out': [
    'a.xlsx',
    () => withCell('<c r="B2"><f>SUM(A1:A9)</f></c>'),
    'Row 2, column B holds a formula that was never worked out.',
  ],
  'a shared formula never worked out': [
    'a.xlsx',
    () => withCell('<c r="B2"><f t="shared" si="0"/></c>'),
    'Row 2, column B holds a formula that was never worked out.',
  ],
  'a column far out': [
    'a.xlsx',
    () => withCell('<c r="XFD2"><v>1</v></c>'),
    'This file has 16,384 columns, and 500 is the most.',
  ],
  'a row far out': [
    'a.xlsx',
    () => withSheet((xml) => xml.replace('<row r="3"', '<row r="4000000000"')),
    'This sheet has more than 100,000 rows.',
  ],
  'a sheet that stops': [
    'a.xlsx',
    () => withSheet((xml) => xml.slice(0, -40)),
    'This workbook is cut off or damaged.',
  ],
  'a sheet whose XML is wrong': [
    'a.xlsx',
    () => withSheet((xml) => xml.replace('</row>', '</rowe>')),
    'This file could not be read.',
  ],
  'words that are not there': [
    'a.xlsx',
    () => withCell('<c r="B2" t="s"><v>999</v></c>'),
    'This file could not be read.',
  ],
  'an empty brief': ['a.docx', () => new Uint8Array(), 'There are no words in this.'],
  'a workbook named .docx': ['a.docx', () => xlsxOf([['a', 'b']]), 'This is not a Word file.'],
  'an old Word file': [
    'a.doc',
    () => bytes(0xd0, 0xcf, 0x11, 0xe0),
    'This is an old .doc file, or it has a password.',
  ],
  'a damaged Word file': [
    'a.docx',
    () => zipSync({ 'word/document.xml': strToU8('<a') }),
    'This file could not be read.',
  ],
  'a PDF for a brief': ['a.pdf', () => bytes(0x25, 0x50, 0x44, 0x46), 'This is a PDF.'],
  'a brief without end': [
    'a.txt',
    () => csvText('word '.repeat(50_000)),
    'This is too long for a brief.',
  ],
};

test.each(Object.entries(broken))(
  '%s gives one clear sentence',
  async (_, [fileName, make, says]) => {
    const outcome = await runImport({ bytes: await make(), fileName }, () => {});
    expect(outcome).toEqual({
      ok: false,
      problem: says,
      next: expect.stringMatching(/^[A-Z].*\.$/),
    });
  },
);

test('Progress is rows done of rows, reading first and then counting', async () => {
  const seen: ImportProgress[] = [];
  const file = { bytes: csvOf(microsoftForms(3000)), fileName: 'a.csv' };
  expect((await runImport(file, (progress) => seen.push(progress))).ok).toBe(true);
  expect(seen.every(({ done, of }) => done <= of)).toBe(true);
  expect(seen.findLast(({ step }) => step === 'reading')).toMatchObject({ done: 3001, of: 3001 });
  expect(seen.at(-1)).toEqual({ step: 'counting', done: 3000, of: 3000 });
});
