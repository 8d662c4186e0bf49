/**
 * Where the headings of a table are, and what they say. Titles, blank rows and notes may stand above
 * them, and SurveyMonkey has two rows of them: a question over several columns, its options below.
 */
import { isAdded } from './left-out.ts';
import { columnName, ImportProblem } from './outcome.ts';

export type Tool = 'Microsoft Forms' | 'Google Forms' | 'SurveyMonkey' | 'a table';

export interface Heading {
  column: number;
  text: string;
  /** What the second row of headings says; '' where there is none. */
  option: string;
  /** Columns with one number belong to one question. */
  group: number;
}

export interface Layout {
  tool: Tool;
  headings: Heading[];
  /** The first row of answers. */
  firstRow: number;
}

/** Headings stand near the top or nowhere. */
const rowsLookedAt = 20;
/** What SurveyMonkey writes under a question that has no options. */
const answerWord = /^(open-ended )?response$/i;
const isAnswerWord = (cell: string) => answerWord.test(cell);

export function layoutOf(rows: readonly string[][]): Layout {
  const top = headingRow(rows);
  const cells = rows[top] ?? [];
  const below = rows[top + 1] ?? [];
  const double = hasOptionsBelow(cells, below);
  const headings = double ? doubleHeadings(cells, below) : singleHeadings(cells);
  const firstRow = top + (double ? 2 : 1);
  const used = usedColumns(rows, firstRow);
  if (used.size === 0) {
    throw new ImportProblem(
      `There are no replies below the headings in row ${top + 1}.`,
      'Export the survey again.',
    );
  }
  return {
    tool: toolOf(cells, double),
    headings: numbered(headings.filter(({ column, text }) => used.has(column) || text !== '')),
    firstRow,
  };
}

const has = (cells: readonly string[], heading: RegExp) => cells.some((cell) => heading.test(cell));

function toolOf(cells: readonly string[], double: boolean): Tool {
  if (double && has(cells, /^(respondent|collector) id$/i)) return 'SurveyMonkey';
  if (has(cells, /^start time$/i) && has(cells, /^completion time$/i)) return 'Microsoft Forms';
  if (/^timestamp$/i.test(cells.find(Boolean) ?? '')) return 'Google Forms';
  return double && has(cells, /^(start|end) date$/i) ? 'SurveyMonkey' : 'a table';
}

function headingRow(rows: readonly string[][]): number {
  const near = rows.slice(0, rowsLookedAt);
  const known = near.findIndex(
    (cells) =>
      has(cells, /^(respondent id|collector id|completion time|timestamp)$/i) &&
      cells.filter(Boolean).length > 1,
  );
  if (known >= 0) return known;
  const fills = near.map((cells) => cells.filter(Boolean).length);
  const widest = Math.max(...fills);
  const over = near.findIndex(
    (cells, row) => hasOptionsBelow(cells, rows[row + 1] ?? []) && (fills[row] ?? 0) > 1,
  );
  const full = fills.findIndex((filled) => filled > 0 && filled >= widest * 0.6);
  return over >= 0 && over < full ? over : full;
}

/** A second row of headings names options where the first is blank, and nothing under whole columns. */
function hasOptionsBelow(cells: readonly string[], below: readonly string[]): boolean {
  const under = cells.flatMap((cell, column) => (cell === '' && below[column] ? [column] : []));
  if (has(below, answerWord)) {
    // A reply may say "Response" too, but then it has a time or a number.
    return !cells.some((cell, column) => isAdded(cell) && below[column]);
  }
  if (under.length < 2) return false;
  const alone = cells.flatMap((cell, column) =>
    cell !== '' && !under.includes(column + 1) ? [below[column] ?? ''] : [],
  );
  return alone.length > 0 && alone.every((cell) => cell === '' || cells.includes(cell));
}

function doubleHeadings(cells: readonly string[], below: readonly string[]): Heading[] {
  let text = '';
  let group = -1;
  return cells.map((cell, column) => {
    if (cell !== '' && (cell !== text || isAnswerWord(below[column] ?? ''))) {
      text = cell;
      group++;
    }
    const option = below[column] ?? '';
    // A heading merged downwards says the same in both rows.
    return { column, text, group, option: option === text ? '' : option };
  });
}

function singleHeadings(cells: readonly string[]): Heading[] {
  return cells.map((text, column) => ({ column, text, option: '', group: column }));
}

/** Columns in which somebody answered. */
function usedColumns(rows: readonly string[][], firstRow: number): Set<number> {
  const used = new Set<number>();
  for (const cells of rows.slice(firstRow)) {
    cells.forEach((cell, column) => {
      if (cell !== '') used.add(column);
    });
  }
  return used;
}

/** Two questions with one wording are told apart, and a column without a heading is named. */
function numbered(headings: readonly Heading[]): Heading[] {
  const groups = new Map<string, number[]>();
  return headings.map((heading) => {
    const text = heading.text || `Column ${columnName(heading.column)} (no heading)`;
    const seen = groups.get(text.toLowerCase()) ?? [];
    if (!seen.includes(heading.group)) seen.push(heading.group);
    groups.set(text.toLowerCase(), seen);
    const times = seen.indexOf(heading.group) + 1;
    return { ...heading, text: times > 1 ? `${text} (${times})` : text };
  });
}
