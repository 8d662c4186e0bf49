import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../lib/brief/import/read-table.ts';
import { type Survey, surveyOf } from '../../../../lib/brief/import/survey.ts';
import {
  answersTicks,
  type Cell,
  choice,
  comment,
  count,
  csvOf,
  csvText,
  googleForms,
  type Merged,
  many,
  microsoftForms,
  options,
  rating,
  scaleOf,
  surveyMonkey,
  text,
  ticks,
  xlsxOf,
  yesNo,
} from './exports.ts';

async function survey(bytes: Uint8Array, fileName = 'survey.csv'): Promise<Survey> {
  const table = await readTable(bytes, fileName);
  if (!table.ok) throw new Error(table.problem);
  const read = await surveyOf(table.value.rows);
  if (!read.ok) throw new Error(read.problem);
  return { ...read.value, notes: [...table.value.notes, ...read.value.notes] };
}

const ofRows = (rows: readonly (readonly Cell[])[]) => survey(csvOf(rows));
const short = (read: Survey) =>
  read.questions.map(({ text: asked, kind, base, answers }) => ({
    asked,
    kind,
    base,
    counts: Object.fromEntries(answers.map((answer) => [answer.text, answer.count])),
  }));

const tools = {
  'Microsoft Forms': microsoftForms,
  'Google Forms': googleForms,
  SurveyMonkey: surveyMonkey,
};
const forms: Record<string, (rows: Cell[][]) => Promise<Uint8Array> | Uint8Array> = {
  CSV: (rows) => csvOf(rows),
  'CSV with a mark (BOM)': (rows) => csvOf(rows, { bom: true }),
  'CSV with semicolons': (rows) => csvOf(rows, { separator: ';', newline: '\n' }),
  'CSV with tabs': (rows) => csvOf(rows, { separator: '\t', newline: '\r' }),
  XLSX: (rows) => xlsxOf(rows),
};

/** What the made-up export holds, worked out from how it was made. */
function expected(tool: string, n: number) {
  const isMonkey = tool === 'SurveyMonkey';
  const ticked = (i: number) => answersTicks(i) && ticks(i).length > 0;
  const counts: Record<string, number> = {};
  for (const option of options) {
    counts[option] = count(n, (i) => answersTicks(i) && ticks(i).includes(option));
  }
  if (isMonkey) counts['Other (please specify)'] = count(n, (i) => i % 10 === 9);
  const of = (answerOf: (i: number) => string, all: string[]) =>
    Object.fromEntries(all.map((answer) => [answer, count(n, (i) => answerOf(i) === answer)]));
  return [
    {
      asked: many,
      kind: 'many',
      base: count(n, (i) => ticked(i) || (isMonkey && i % 10 === 9)),
      counts,
    },
    {
      asked: rating,
      kind: 'rating',
      base: n,
      counts: of((i) => String(scaleOf(i)), ['1', '2', '3', '4', '5']),
    },
    { asked: choice, kind: 'choice', base: n, counts: of(yesNo, ['Yes', 'No', 'Not sure']) },
    { asked: text, kind: 'text', base: count(n, (i) => comment(i) !== ''), counts: {} },
  ];
}

describe.each(Object.entries(tools))('An export of %s', (tool, make) => {
  const small = Object.entries(forms).map(([name, form]) => [name, 10, form] as const);
  const large = small
    .filter(([name]) => /semicolons|XLSX/.test(name))
    .map(([name, , form]) => [name, 10_000, form] as const);

  test.each([...small, ...large])(
    'as %s with %i rows has the right counts and bases',
    async (_, n, form) => {
      const read = await survey(await form(make(n)), 'export');
      expect(read.tool).toBe(tool);
      expect(read.total).toBe(n);
      expect(short(read)).toEqual(expected(tool, n));
    },
  );

  test('leaves out who answered, and says so', async () => {
    const read = await ofRows(make(30));
    const headings = read.leftOut.map(({ heading }) => heading);
    expect(headings).toContain(tool === 'Microsoft Forms' ? 'Name' : 'Email Address');
    expect(JSON.stringify(read)).not.toContain('parent1@example.org');
    expect(read.months).toBe('March 2026');
    expect(read.leftOut.every(({ why }) => why.endsWith('.'))).toBe(true);
  });
});

describe('Merged cells', () => {
  const merged = (value: string, columnSpan: number): Merged => ({ value, columnSpan });

  test('over a title and over options are read as headings', async () => {
    const rows: (Cell | Merged)[][] = [
      [merged('SEND survey, March', 5), null, null, null, null],
      [],
      [{ value: 'Area', rowSpan: 2 }, merged(many, 3), null, null, { value: choice, rowSpan: 2 }],
      [null, 'Calls', 'Letters', 'Bus', null],
      ['North', 'Calls', null, 'Bus', 'Yes'],
      ['South', null, 'Letters', null, 'No'],
      ['North', 'Calls', null, null, 'Yes'],
      ['South', null, null, null, 'Yes'],
    ];
    expect(short(await survey(await xlsxOf(rows)))).toEqual([
      { asked: 'Area', kind: 'choice', base: 4, counts: { North: 2, South: 2 } },
      { asked: many, kind: 'many', base: 3, counts: { Calls: 2, Letters: 1, Bus: 1 } },
      { asked: choice, kind: 'choice', base: 4, counts: { Yes: 3, No: 1 } },
    ]);
  });

  test('down a column give their answer to each row', async () => {
    const read = await survey(
      await xlsxOf([
        ['Area', choice],
        [{ value: 'North', rowSpan: 3 }, 'Yes'],
        [null, 'No'],
        [null, 'Yes'],
        ['South', 'Yes'],
      ]),
    );
    expect(short(read)[0]?.counts).toEqual({ North: 3, South: 1 });
    expect(read.notes).toEqual([
      'Some cells are merged downwards. Each row they cover was given the same answer.',
    ]);
  });
});

describe('Odd tables', () => {
  test('Titles and blank rows may stand above the headings and between the rows', async () => {
    const read = await ofRows([
      ['Our survey', '', ''],
      ['', '', ''],
      ['Area', choice, 'Score'],
      ['North', 'Yes', '1'],
      ['', '', ''],
      ['South', 'No', '2'],
    ]);
    expect(read.total).toBe(2);
    expect(short(read)[1]?.counts).toEqual({ Yes: 1, No: 1 });
  });

  test('Questions of the same words are told apart, and a column without a heading is named', async () => {
    const read = await ofRows([
      ['Why?', 'Why?', ''],
      ['Cost', 'Time', 'Yes'],
      ['Cost', 'Time', 'No'],
      ['Cost', 'Time', 'Yes'],
    ]);
    expect(read.questions.map((question) => question.text)).toEqual([
      'Why?',
      'Why? (2)',
      'Column C (no heading)',
    ]);
  });

  test('A reply that says "Response" is no second row of headings', async () => {
    const read = await ofRows([
      ['Timestamp', choice],
      ['2026-03-01', 'Response'],
      ['2026-03-02', 'No'],
    ]);
    expect(read.total).toBe(2);
  });

  test('One answer in two spellings is one answer', async () => {
    const read = await ofRows([
      ['Area', choice],
      ['N', 'Yes'],
      ['N', 'yes '],
      ['S', 'YES'],
      ['S', 'No'],
    ]);
    expect(short(read)[1]?.counts).toEqual({ Yes: 3, No: 1 });
  });

  test('A row that stands twice is one reply, and a row without answers is none', async () => {
    const read = await ofRows([
      ['ID', 'Name', choice],
      ['1', 'A', 'Yes'],
      ['2', 'B', 'No'],
      ['2', 'B', 'No'],
      ['3', 'C', ''],
      ['1', 'D', 'No'],
    ]);
    expect(read.total).toBe(3);
    expect(read.notes).toHaveLength(3);
    expect(short(read)).toEqual([
      { asked: choice, kind: 'choice', base: 3, counts: { Yes: 1, No: 2 } },
    ]);
  });

  test('Options with a comma of their own are not cut, nor is a single choice', async () => {
    const cells = ['Yes, a lot', 'Yes, a little', 'No', 'Yes, a lot', 'No'];
    const read = await ofRows([['How?', 'x'], ...cells.map((cell) => [cell, '1'])]);
    expect(short(read)[0]).toMatchObject({ kind: 'choice', counts: { 'Yes, a lot': 2, No: 2 } });
  });

  test('A ranking counts what was put first', async () => {
    const cells = ['Bus;Calls;Letters;', 'Calls;Bus;Letters;', 'Bus;Letters;Calls;'];
    const [asked] = (await ofRows([['Order these', 'x'], ...cells.map((cell) => [cell, '1'])]))
      .questions;
    expect(asked).toMatchObject({ kind: 'choice', base: 3 });
    expect(asked?.answers.map(({ text: answer, count: times }) => [answer, times])).toEqual([
      ['Bus', 2],
      ['Calls', 1],
    ]);
    expect(asked?.note).toContain('put first');
  });

  test('A grid gives a question for each of its lines', async () => {
    const read = await ofRows([
      ['Respondent ID', 'How good is it?', '', choice],
      ['', 'The bus', 'The calls', 'Response'],
      ['1', 'Good', 'Bad', 'Yes'],
      ['2', 'Good', 'Good', 'No'],
    ]);
    expect(short(read).slice(0, 2)).toEqual([
      { asked: 'How good is it?: The bus', kind: 'choice', base: 2, counts: { Good: 2 } },
      { asked: 'How good is it?: The calls', kind: 'choice', base: 2, counts: { Good: 1, Bad: 1 } },
    ]);
  });

  test('What people typed under Other stands with the texts and is one answer', async () => {
    const typed = Array.from({ length: 8 }, (_, i) => [`My own words ${'abcdefgh'[i]}`, '1']);
    const rows = [
      ...Array.from({ length: 30 }, (_, i) => [i % 3 ? 'Bus' : 'Calls', '1']),
      ...typed,
    ];
    const [asked] = (await ofRows([['Which?', 'x'], ...rows])).questions;
    expect(asked?.base).toBe(38);
    expect(asked?.answers.map((answer) => [answer.text, answer.count])).toEqual([
      ['Bus', 20],
      ['Calls', 10],
      ['Something else, in their own words', 8],
    ]);
    expect(asked?.texts).toHaveLength(8);
  });

  test('Personal columns go by their heading or by what is in them; questions about them stay', async () => {
    const read = await ofRows([
      [
        'Your name',
        'How can we reach you?',
        'Your postcode',
        'Did they reply to your email?',
        'Do you have a named contact?',
      ],
      ['Jo', '07700 900123', 'LE2 7QR', 'Yes', 'No'],
      ['Al', '07700 900124', 'LE2', 'No', 'No'],
    ]);
    expect(read.leftOut.map(({ column }) => column)).toEqual(['A', 'B', 'C']);
    expect(read.questions.map(({ text: asked }) => asked)).toEqual([
      'Did they reply to your email?',
      'Do you have a named contact?',
    ]);
  });

  test('Words of people are never quoted by default, and warn of what tells who it is', async () => {
    const read = await ofRows([
      [text, choice],
      ['My son Jack is 7 and waits. It has been a long time, and we are tired.', 'Yes'],
      ['The letters are hard to follow, and nobody ever answers when we ring them up.', 'No'],
    ]);
    expect(read.questions[0]).toMatchObject({
      kind: 'text',
      texts: [
        { row: 2, mayQuote: false, warnings: [{ why: 'A name' }, { why: 'An age' }] },
        { row: 3, mayQuote: false, warnings: [] },
      ],
    });
  });

  test('New lines in an answer, Windows letters, UTF-16 and a "sep=" line are read', async () => {
    const windows = new Uint8Array([
      ...csvText('Which?,x\nCaf'),
      0xe9,
      ...csvText(',1\n"Two\nlines",2\n'),
    ]);
    expect((await survey(windows)).questions[0]?.answers[0]?.text).toBe('Café');
    const utf16 = Buffer.from('\ufeffWhich?\tx\r\nCafé\t1\r\n', 'utf16le');
    expect((await survey(new Uint8Array(utf16))).questions[0]?.answers[0]?.text).toBe('Café');
    const sep = await survey(csvText('sep=;\nWhich?;x\nBus;1\n'));
    expect(sep.questions[0]?.answers[0]?.text).toBe('Bus');
  });

  test('Dates of a workbook are ISO, formulas their values', async () => {
    const when = new Date(Date.UTC(2026, 2, 14, 10, 30));
    const table = await readTable(
      await xlsxOf([
        ['When', 'x'],
        [when, true],
      ]),
      'a.xlsx',
    );
    expect(table).toMatchObject({
      value: {
        rows: [
          ['When', 'x'],
          ['2026-03-14T10:30:00', 'Yes'],
        ],
      },
    });
  });

  test('Months are said only where the dates can be read one way', async () => {
    const months = async (...times: string[]) =>
      (await ofRows([['Timestamp', choice], ...times.map((time) => [time, 'Yes'])])).months;
    expect(await months('14/03/2026 10:00', '02/04/2026 10:00')).toBe('March to April 2026');
    expect(await months('3/4/2026 10:00')).toBeNull();
    expect(await months('2025-12-30T10:00:00', '2026-01-02')).toBe('December 2025 to January 2026');
  });
});

test('Whatever is in the cells, count <= base <= total, and people are counted once', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Yes',
      'No',
      'a;b;',
      'a;c;',
      'a, b',
      'a, c',
      '1',
      '5',
      '-',
      ';',
      ', ,',
      '__proto__',
    ),
    fc.string({ maxLength: 12 }),
  );
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 30,
    }),
  );
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const read = await surveyOf(rows);
      if (!read.ok) {
        expect(read.problem).toMatch(/\.$/);
        return;
      }
      for (const { base, answers } of read.value.questions) {
        expect(base).toBeLessThanOrEqual(read.value.total);
        for (const answer of answers) {
          expect(answer.count).toBeGreaterThan(0);
          expect(answer.count).toBeLessThanOrEqual(base);
          expect(new Set(answer.people).size).toBe(answer.count);
        }
      }
      expect(read.value.total).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 500 },
  );
});
