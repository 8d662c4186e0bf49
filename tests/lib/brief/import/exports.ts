/**
 * Exports in the shape of the three survey tools, made by code. Their odd ways are after public
 * descriptions of each tool's export (2026-11); the families are made up.
 */
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

export type Cell = string | number | boolean | Date | null;
/** A heading may be merged over several columns. */
export interface Merged {
  value: string;
  columnSpan?: number;
  rowSpan?: number;
}

export const options = [
  'Phone calls',
  'Letters',
  'Speech, language and communication',
  'Transport',
];

/** Reply i ticks option k where this says so: counts can be worked out on paper. */
export const ticks = (i: number) => options.filter((_, k) => i % (k + 2) === 0);
/** Every tenth leaves the question out. */
export const answersTicks = (i: number) => i % 10 !== 9;
export const scaleOf = (i: number) => (i % 5) + 1;
export const yesNo = (i: number) => ['Yes', 'No', 'Not sure'][i % 3] ?? '';
export const comment = (i: number) =>
  i % 2 === 0 ? `We waited ${i + 2} weeks; nobody rang, number ${i}.` : '';
const two = (n: number) => String(n).padStart(2, '0');
const time = (i: number) => `3/${(i % 27) + 1}/2026 10:${two(i % 60)}:00`;

export const many = 'Which of these were hard to get?';
export const rating = 'How easy was it to find help? (1 to 5)';
export const choice = 'Did you get a plan in 20 weeks?';
export const text = 'Tell us more';

const all = (n: number) => Array.from({ length: n }, (_, i) => i);
export const count = (n: number, holds: (i: number) => boolean) => all(n).filter(holds).length;

export function microsoftForms(n: number): Cell[][] {
  return [
    ['ID', 'Start time', 'Completion time', 'Email', 'Name', many, rating, choice, text],
    ...all(n).map((i) => [
      i + 1,
      time(i),
      time(i),
      'anonymous',
      '',
      answersTicks(i) && ticks(i).length > 0 ? `${ticks(i).join(';')};` : '',
      scaleOf(i),
      yesNo(i),
      comment(i),
    ]),
  ];
}

export function googleForms(n: number): Cell[][] {
  return [
    ['Timestamp', 'Email Address', many, rating, choice, text],
    ...all(n).map((i) => [
      `2026/03/${two((i % 27) + 1)} 9:15:0${i % 10} am GMT`,
      `parent${i}@example.org`,
      answersTicks(i) ? ticks(i).join(', ') : '',
      scaleOf(i),
      yesNo(i),
      comment(i),
    ]),
  ];
}

export function surveyMonkey(n: number): Cell[][] {
  const blank = (times: number) => Array<Cell>(times).fill('');
  return [
    [
      'Respondent ID',
      'Collector ID',
      'Start Date',
      'End Date',
      'IP Address',
      'Email Address',
      'First Name',
      'Last Name',
      'Custom Data 1',
      many,
      ...blank(options.length),
      rating,
      choice,
      text,
    ],
    [
      ...blank(9),
      ...options,
      'Other (please specify)',
      'Response',
      'Response',
      'Open-Ended Response',
    ],
    ...all(n).map((i) => [
      118_000_000_000 + i,
      4_000_001,
      `03/${two((i % 27) + 1)}/2026 09:15:00 AM`,
      `03/${two((i % 27) + 1)}/2026 09:25:00 AM`,
      `10.0.0.${i % 250}`,
      '',
      '',
      '',
      '',
      ...options.map((option) => (answersTicks(i) && ticks(i).includes(option) ? option : '')),
      i % 10 === 9 ? `Own words ${i}` : '',
      scaleOf(i),
      yesNo(i),
      comment(i),
    ]),
  ];
}

interface CsvStyle {
  separator?: string;
  bom?: boolean;
  newline?: string;
}

export function csvOf(
  rows: readonly (readonly Cell[])[],
  { separator = ',', bom = false, newline = '\r\n' }: CsvStyle = {},
): Uint8Array {
  const cell = (value: Cell) => {
    const words = value === null ? '' : String(value);
    return words.includes(separator) || /["\n\r]/.test(words)
      ? `"${words.replaceAll('"', '""')}"`
      : words;
  };
  const lines = rows.map((row) => row.map(cell).join(separator)).join(newline);
  return new TextEncoder().encode((bom ? '\ufeff' : '') + lines + newline);
}

export const csvText = (words: string) => new TextEncoder().encode(words);

export async function xlsxOf(rows: readonly (readonly (Cell | Merged)[])[]): Promise<Uint8Array> {
  const sheet: SheetData = rows.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null;
      if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy hh:mm' };
      return typeof value === 'object' ? { ...value, type: String } : { value };
    }),
  );
  return new Uint8Array(await writeXlsxFile(sheet).toBuffer());
}
