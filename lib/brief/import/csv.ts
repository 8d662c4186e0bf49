import Papa from 'papaparse';
import { limits } from './limits.ts';
import { columnName, ImportProblem, type OnRows, place } from './outcome.ts';
import { textOf, tidy } from './text.ts';

/** Every row as it stands in the file, blank ones too, so that row numbers agree with a spreadsheet's. */
export function readCsv(bytes: Uint8Array, onRows: OnRows): string[][] {
  const { text, delimiter } = separated(textOf(bytes));
  const rows: string[][] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const row = rows.length;
      if (errors.some(({ type }) => type === 'Quotes')) throw quoteProblem(row, data, errors);
      if (row >= limits.rows) {
        throw new ImportProblem(
          'This file has more than 100,000 rows.',
          'Split it, and bring in one part.',
        );
      }
      rows.push(data.map((cell, column) => checkedCell(cell, row, column)));
      if (row % 1000 === 0) {
        onRows(row, Math.round((row * text.length) / Math.max(1, meta.cursor)));
      }
    },
  });
  checkWidths(rows);
  return rows;
}

/** Excel may write the separator it used in a first line of its own: "sep=;". */
function separated(text: string): { text: string; delimiter: string } {
  const [line, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  // The line is kept empty, so that the rows keep their numbers.
  return line && separator
    ? { text: `\n${text.slice(line.length)}`, delimiter: separator }
    : { text, delimiter: separatorOf(text) };
}

const rowsTried = 50;

/**
 * The separator that gives the most rows the same width. Papa Parse guesses too, and takes the
 * semicolons between ticked answers for it when the columns are few.
 */
function separatorOf(text: string): string {
  let best = { separator: ',', share: 0, width: 0 };
  for (const separator of [',', ';', '\t', '|']) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: rowsTried,
      skipEmptyLines: 'greedy',
    });
    const widths = data.map((cells) => cells.length);
    const width = commonWidth(widths);
    const share = widths.filter((one) => one === width).length / Math.max(1, widths.length);
    if (width < 2 || share < best.share || (share === best.share && width <= best.width)) continue;
    best = { separator, share, width };
  }
  return best.separator;
}

function checkedCell(cell: string, row: number, column: number): string {
  if (cell.length > limits.cellLetters) {
    throw new ImportProblem(
      `${place(row, column)} holds ${cell.length.toLocaleString('en-GB')} letters, too many for one answer.`,
      'A quote mark may be missing.',
    );
  }
  return tidy(cell);
}

function quoteProblem(row: number, data: string[], errors: Papa.ParseError[]): ImportProblem {
  const where = place(row, Math.max(0, data.length - 1));
  // A quote mark in the wrong place leaves the rest open too.
  const misplaced = errors.some(({ code }) => code === 'InvalidQuotes');
  return new ImportProblem(
    misplaced
      ? `${where} has a quote mark in the wrong place.`
      : `${where} opens a quote mark that never closes.`,
    'Export the survey again, or mend that cell.',
  );
}

/**
 * A row that is longer or shorter than the others was split in the wrong place, and its answers stand
 * under the wrong headings. Titles above the headings may be short, and so may every row of an export
 * that leaves out blank cells at the end.
 */
function checkWidths(rows: readonly string[][]): void {
  const filled = rows.flatMap((cells, row) => (cells.some(Boolean) ? [{ cells, row }] : []));
  const width = commonWidth(filled.map(({ cells }) => cells.length));
  if (width > limits.columns) throw tooManyColumns(width);
  const start = filled.findIndex(({ cells }) => cells.length === width);
  const answers = filled.slice(start);
  for (const { cells, row } of answers) {
    const extra = cells.findIndex((cell, column) => column >= width && cell !== '');
    if (extra < 0) continue;
    throw new ImportProblem(
      `${place(row, extra)} stands past the last heading.`,
      'An answer may hold a comma without quote marks round it.',
    );
  }
  const short = answers.filter(({ cells }) => cells.length < width);
  const first = short[0];
  if (!first || short.length > answers.length / 3) return;
  const where = `Row ${first.row + 1} stops at column ${columnName(first.cells.length - 1)}`;
  throw first === answers.at(-1)
    ? new ImportProblem(`${where}, as if the file were cut off.`, 'Export it again.')
    : new ImportProblem(
        `${where}, and the others go on to ${columnName(width - 1)}.`,
        'A new line inside an answer may have split it.',
      );
}

/** How many cells most rows have. */
function commonWidth(widths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

export function tooManyColumns(width: number): ImportProblem {
  return new ImportProblem(
    `This file has ${width.toLocaleString('en-GB')} columns, and 500 is the most.`,
    'Take out the columns you do not need.',
  );
}
