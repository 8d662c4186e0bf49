import { readCsv } from './csv.ts';
import { limits, megabyte } from './limits.ts';
import { attempt, ImportProblem, type OnRows, type Outcome, place } from './outcome.ts';
import { readXlsx } from './xlsx.ts';
import { isZip } from './zip.ts';

export interface Table {
  /** Every row has the same number of cells; blank ones are ''. Row 0 is row 1 of the spreadsheet. */
  rows: string[][];
  /** What the rep should know, in sentences. */
  notes: string[];
}

/** The cells of a survey's export, CSV or XLSX by what is in it, not by its name. */
export function readTable(
  bytes: Uint8Array,
  fileName: string,
  onRows: OnRows = () => {},
): Promise<Outcome<Table>> {
  return attempt(
    async () => {
      refuse(bytes, fileName);
      const { rows, notes } = isZip(bytes)
        ? await readXlsx(bytes, onRows)
        : { rows: readCsv(bytes, onRows), notes: [] };
      while (rows.length > 0 && !rows.at(-1)?.some(Boolean)) rows.pop();
      if (rows.length === 0)
        throw new ImportProblem('This file has nothing in it.', 'Choose another.');
      if (rows.length > limits.rows) {
        throw new ImportProblem(
          'This file has more than 100,000 rows.',
          'Split it, and bring in one part.',
        );
      }
      refuseErrors(rows);
      onRows(rows.length, rows.length);
      return { rows: squared(rows), notes };
    },
    {
      problem: 'This file could not be read.',
      next: 'It may be damaged or have a password. Export it again.',
    },
  );
}

const survey = 'Choose the survey saved as CSV or XLSX.';
/** What a file is by its first bytes, where it is nothing that can be read. */
const strangers: { start: number[]; problem: string; next: string }[] = [
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    problem: 'This is an old .xls file, or it has a password.',
    next: 'Save it as .xlsx without a password.',
  },
  { start: [0x25, 0x50, 0x44, 0x46], problem: 'This is a PDF, not a table.', next: survey },
  { start: [0x89, 0x50, 0x4e, 0x47], problem: 'This is a picture, not a table.', next: survey },
  { start: [0xff, 0xd8, 0xff], problem: 'This is a picture, not a table.', next: survey },
  { start: [0x3c, 0x21], problem: 'This is a web page, not a table.', next: survey },
  { start: [0x3c, 0x68, 0x74], problem: 'This is a web page, not a table.', next: survey },
  { start: [0x7b, 0x22], problem: 'This is a JSON file, not a table.', next: survey },
];

function refuse(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new ImportProblem('This file is empty.', 'Choose another.');
  if (bytes.length > limits.fileMegabytes * megabyte) {
    throw new ImportProblem(
      `This file is larger than ${limits.fileMegabytes} MB.`,
      'Split it, and bring in one part.',
    );
  }
  const stranger = strangers.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (stranger) throw new ImportProblem(stranger.problem, stranger.next);
  if (/\.xls[xm]$/i.test(fileName) && !isZip(bytes)) {
    throw new ImportProblem(
      'This is not an Excel file, though its name says so.',
      'Export it again.',
    );
  }
}

/** A spreadsheet's error in a CSV stands where an answer was. */
function refuseErrors(rows: readonly string[][]): void {
  rows.forEach((cells, row) => {
    const column = cells.findIndex((cell) =>
      /^#(REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!)$/.test(cell),
    );
    if (column < 0) return;
    throw new ImportProblem(
      `${place(row, column)} holds "${cells[column]}", a spreadsheet error in place of an answer.`,
      'Mend that cell and save the file.',
    );
  });
}

function squared(rows: readonly string[][]): string[][] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) =>
    cells.length === width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')],
  );
}
