/**
 * Sheets by read-excel-file. What it passes over in silence would make numbers wrong, so the sheet's
 * own XML is looked at first: cells that hold an error, formulas never worked out, merged cells, and
 * rows or columns beyond the limits.
 */
import { tooManyColumns } from './csv.ts';
import { limits } from './limits.ts';
import { ImportProblem, type OnRows } from './outcome.ts';
import { tidy } from './text.ts';
import { type Packed, unpack } from './zip.ts';

interface SheetPart {
  /** Its place in the workbook, from 1. */
  number: number;
  name: string;
  xml: string;
  cells: number;
}

interface SheetRows {
  rows: string[][];
  notes: string[];
}

const decoder = new TextDecoder();

export async function readXlsx(bytes: Uint8Array, onRows: OnRows): Promise<SheetRows> {
  const packed = unpack(bytes);
  refuseOthers(packed);
  const sheets = sheetsOf(packed);
  const sheet = sheets.toSorted((a, b) => b.cells - a.cells)[0];
  if (!sheet || sheet.cells === 0) {
    throw new ImportProblem('This workbook has no answers in it.', 'Choose another file.');
  }
  checkSheet(sheet);
  onRows(0, sheet.xml.match(/<(?:\w+:)?row\b/g)?.length ?? 0);
  const { readSheet } = await import('read-excel-file/universal');
  const data = await readSheet(packed.plain().buffer, sheet.number);
  const rows = data.map((cells) => cells.map(textOfCell));
  const others = sheets.length - 1;
  return {
    rows,
    notes: [
      ...(others > 0 ? [`Only the sheet "${sheet.name}" was read. It has the most in it.`] : []),
      ...fillMerged(rows, sheet.xml),
    ],
  };
}

/** Other files that are zips as well, and what to do about them. */
function refuseOthers({ paths }: Packed): void {
  if (paths.has('xl/workbook.xml')) return;
  if (paths.has('word/document.xml')) {
    throw new ImportProblem('This is a Word file.', 'Choose the survey saved as CSV or XLSX.');
  }
  if (paths.has('xl/workbook.bin')) {
    throw new ImportProblem('This is an .xlsb workbook.', 'Open it in Excel and save it as .xlsx.');
  }
  if (paths.has('content.xml') || [...paths].some((path) => path.endsWith('.iwa'))) {
    throw new ImportProblem('This is not an Excel file.', 'Open it and save it as .xlsx or CSV.');
  }
  throw new ImportProblem('This file has no workbook in it.', 'Export the survey again as XLSX.');
}

function sheetsOf({ parts }: Packed): SheetPart[] {
  const xmlOf = (path: string) => decoder.decode(parts.get(path));
  const targets = new Map<string, string>();
  for (const [tag] of xmlOf('xl/_rels/workbook.xml.rels').matchAll(
    /<(?:\w+:)?Relationship\b[^>]*>/g,
  )) {
    const target = attribute(tag, 'Target');
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const workbook = xmlOf('xl/workbook.xml');
  if (!/<\/(\w+:)?workbook>\s*$/.test(workbook)) throw cutOff();
  const tags = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)];
  return tags.map(([tag], i) => {
    const xml = xmlOf(targets.get(attribute(tag, '\\w+:id')) ?? '');
    return {
      number: i + 1,
      name: attribute(tag, 'name'),
      xml,
      cells: xml.match(/<(?:\w+:)?(v|is)\b/g)?.length ?? 0,
    };
  });
}

const cutOff = () => new ImportProblem('This workbook is cut off or damaged.', 'Export it again.');

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** `<c r="C14" ...>` up to what it holds; a cell with no content is of no interest. */
const cellTag =
  /<(?:\w+:)?c\b([^>]*[^/])>(<(?:\w+:)?f\b[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?(<)(\/)?/g;

function checkSheet({ xml }: SheetPart): void {
  if (!/<\/(\w+:)?worksheet>\s*$/.test(xml)) {
    throw cutOff();
  }
  let rows = 0;
  let columns = 0;
  for (const [, attributes = '', formula, , closed] of xml.matchAll(cellTag)) {
    const [, letters = '', row = ''] = /\br="([A-Z]{1,7})(\d{1,10})"/.exec(attributes) ?? [];
    const where = `Row ${row}, column ${letters}`;
    if (closed && formula) {
      throw new ImportProblem(
        `${where} holds a formula that was never worked out.`,
        'Open the file in Excel, save it, and try again.',
      );
    }
    if (/\bt="e"/.test(attributes)) {
      throw new ImportProblem(
        `${where} holds a spreadsheet error in place of an answer.`,
        'Mend that cell and save the file.',
      );
    }
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  // A row far below the last answer would be filled up to with blank ones.
  const far = [...xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g)].some(
    ([, r]) => Number(r) > 1_048_576,
  );
  if (rows > limits.rows || far) {
    throw new ImportProblem(
      'This sheet has more than 100,000 rows.',
      'Split it, and bring in one part.',
    );
  }
  if (columns > limits.columns) throw tooManyColumns(columns);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Midnight is a day; anything else has its time. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '';
    return cell
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace(/\.\d+Z$/, '');
  }
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return tidy(String(cell));
}

/** A cell merged downwards says the same for each of its rows. Merged headings are read with the headings. */
function fillMerged(rows: string[][], xml: string): string[] {
  let filled = 0;
  for (const [, letters = '', from, to] of xml.matchAll(
    /<(?:\w+:)?mergeCell\b[^>]*ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g,
  )) {
    const column = columnNumber(letters) - 1;
    const value = rows[Number(from) - 1]?.[column];
    if (!value) continue;
    for (let row = Number(from); row < Math.min(Number(to), rows.length); row++) {
      const cells = rows[row];
      if (!cells || cells[column]) continue;
      cells[column] = value;
      filled++;
    }
  }
  return filled > 0
    ? ['Some cells are merged downwards. Each row they cover was given the same answer.']
    : [];
}
