import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  type LedgerReader,
  type LedgerSource,
  ledger,
  rowFor,
} from '../../../lib/archive/ledger.ts';
import { ledgerCsv, ledgerText } from '../../../lib/archive/ledger-ways-out.ts';
import { termOf } from '../../../lib/archive/school-term.ts';
import type { Meeting, Note, Partner, Plan, RaisedAsk, Share, View } from '../../../lib/model.ts';

const meetingOn = (day: string): Meeting => ({
  id: day,
  title: 'SEND board',
  start: `${day}T10:00:00.000Z`,
  platform: 'teams',
  planId: 'p1',
});
const view: View = {
  id: 'v1',
  topic: 'Calls',
  line: 'Families wait for calls',
  evidence: { count: 14, base: 61, unit: 'families', method: 'March survey' },
};
const plan: Plan = {
  id: 'p1',
  title: 'SEND board',
  agenda: [
    {
      id: 'i1',
      title: 'Calls',
      purpose: 'decide',
      points: [{ id: 'a1', kind: 'ask', text: 'Call families back.', viewId: 'v1' }],
    },
  ],
};
let made = 0;
const noteOf = (kind: Note['kind'], more: Partial<Note> = {}): Note => ({
  id: `n${++made}`,
  meetingId: '2026-02-10',
  kind,
  text: 'Words',
  at: '2026-02-10T10:10:00.000Z',
  share: 'members',
  ...more,
});
const raised: RaisedAsk = {
  id: 'r1',
  meetingId: '2026-02-10',
  pointId: 'a1',
  how: 'said',
  answer: 'Yes, from May',
};
const today = '2026-03-05';
const sourceOf = (notes: Note[], asks: RaisedAsk[] = []): LedgerSource => ({
  notes,
  raised: asks,
  meetings: ['2026-02-10', '2025-11-04', '2025-06-03'].map(meetingOn),
  prep: { plans: [plan], views: [view] },
});
const rowsOf = (source: LedgerSource, reader: LedgerReader) =>
  ledger(source, reader, today).flatMap(({ rows }) => rows);

test('Terms go by month', () => {
  const names = Array.from(
    { length: 12 },
    (_, i) => termOf(`2026-${String(i + 1).padStart(2, '0')}-15`).name.split(' ')[0],
  );
  expect(names).toEqual([
    ...Array(3).fill('Spring'),
    ...Array(5).fill('Summer'),
    ...Array(4).fill('Autumn'),
  ]);
  expect(termOf('2026-01-01').order).toBeGreaterThan(termOf('2025-12-31').order);
});

test('Wins, settled decisions and answered asks are in it, the latest term first', () => {
  const closed = '2026-03-01T10:00:00.000Z';
  const source = sourceOf(
    [
      noteOf('win', { text: 'A win', meetingId: '2025-06-03', from: 'forum view' }),
      noteOf('decision', { text: 'Settled', closed, meetingId: '2025-11-04' }),
      noteOf('decision', { text: 'Open' }),
      noteOf('decision', { text: 'Noted', closed, decided: 'noted' }),
      noteOf('action', { text: 'Done', closed }),
      noteOf('win', { text: 'Of no meeting', meetingId: 'gone' }),
    ],
    [
      raised,
      { ...raised, id: 'r2', how: 'not raised' },
      { id: 'r3', meetingId: '2026-02-10', pointId: 'a1', how: 'said' },
    ],
  );
  const terms = ledger(source, 'me', today);
  expect(terms.map(({ name, rows }) => [name, rows.map(({ did }) => did)])).toEqual([
    ['Spring term 2026', ['Yes, from May']],
    ['Autumn term 2025', ['Settled']],
    ['Summer term 2025', ['A win']],
  ]);
  expect(terms[0]?.rows[0]?.said).toBe(
    "Call families back. That's 14 of 61 families, March survey.",
  );
});

test('A win has what was said on its item, and where nothing was raised it claims nothing', () => {
  const item = { id: 'i1', title: 'Calls' };
  const [here] = rowsOf(sourceOf([noteOf('win', { item })], [raised]), 'members');
  expect(here?.said).toContain('Call families back.');
  const notRaised = { ...raised, how: 'not raised' as const };
  expect(rowsOf(sourceOf([noteOf('win', { item })], [notRaised]), 'members')[0]?.said).toBeNull();
  expect(rowsOf(sourceOf([noteOf('win')], [raised]), 'members')[0]?.said).toBeNull();
});

const shares: [string, Share][] = [
  ['public', 'public'],
  ['members', 'members'],
  ['reps', 'reps'],
  ['private', 'private'],
  ['embargoed', { embargoUntil: '2026-03-06', after: 'public' }],
  ['free', { embargoUntil: '2026-03-05', after: 'members' }],
];

test.each<[LedgerReader, string[]]>([
  ['me', ['public', 'members', 'reps', 'private', 'embargoed', 'free', 'Yes, from May']],
  ['reps', ['public', 'members', 'reps', 'free', 'Yes, from May']],
  ['members', ['public', 'members', 'free']],
])('For %s there is what they may see, and nothing else leaves any way', (reader, may) => {
  const notes = shares.map(([text, share]) => noteOf('win', { text, share }));
  const rows = rowsOf(sourceOf(notes, [raised]), reader);
  expect(rows.map(({ did }) => did).sort()).toEqual([...may].sort());
  const ways = [ledgerText('Forum', 'Term', rows, today), ledgerCsv('Term', rows, today)];
  for (const [text] of shares.filter(([each]) => !may.includes(each))) {
    for (const way of ways) expect(way).not.toContain(text);
  }
});

test('Members read roles and no small numbers, and what may tell on somebody is warned of', () => {
  const partners: Partner[] = [
    { id: '1', name: 'Farah Iqbal', role: 'Head of SEND', power: 'can decide' },
  ];
  const text = 'Farah Iqbal called 3 families. My son Ellis is at Eastholme School now';
  const [row] = rowsOf(sourceOf([noteOf('win', { text })]), 'members');
  if (!row) throw new Error('No row');
  const known = { partners, people: ['Farah Iqbal'] };
  const members = rowFor(row, 'members', known);
  expect(members.did).not.toMatch(/Farah|Iqbal|3 families/);
  expect(members.warnings.length).toBeGreaterThan(0);
  expect(rowFor(row, 'reps', known).did).toBe(text);
  expect(rowFor(row, 'me', known)).toEqual({ ...row, warnings: [] });
});

test('The table is no formula to a spreadsheet, and reads back as it was', () => {
  const [row] = rowsOf(sourceOf([noteOf('win', { text: '=HYPERLINK("x")' })]), 'members');
  if (!row) throw new Error('No row');
  const [head, cells] = Papa.parse<string[]>(ledgerCsv('Spring', [row], today).slice(1)).data;
  expect(head).toEqual(['Term', 'Day', 'You said', 'They did', 'How we know']);
  expect(cells).toEqual([
    'Spring',
    '2026-02-10',
    '',
    `'=HYPERLINK("x")`,
    'SEND board, Tue 10 February',
  ]);
});

test('As text each row says only what it has', () => {
  const win = noteOf('win', { text: 'One page now', from: 'forum view' });
  const rows = rowsOf(sourceOf([win]), 'members');
  expect(ledgerText('Millbrook forum', 'Spring term 2026', rows, today)).toBe(
    [
      'Millbrook forum, Spring term 2026',
      '',
      'They did: One page now',
      'How we know: From what families said. SEND board, Tue 10 February',
    ].join('\n'),
  );
});
