import { describe, expect, test } from 'vitest';
import type { Note, Partner } from '../../../lib/model.ts';
import { actionsCsv } from '../../../lib/report/actions-csv.ts';
import { asText } from '../../../lib/report/as-text.ts';
import { leaving } from '../../../lib/report/leaving.ts';
import { makeReport, type Source } from '../../../lib/report/make-report.ts';
import type { LastLook, Reader } from '../../../lib/report/report.ts';
import { withRoles } from '../../../lib/report/roles.ts';
import { withoutSmallNumbers } from '../../../lib/report/small-numbers.ts';
import { warningsOf } from '../../../lib/report/warnings.ts';

const today = '2026-03-05';
const note = (id: string, change: Partial<Note>): Note => ({
  id,
  meetingId: 'm',
  kind: 'note',
  text: id,
  at: '2026-03-03T14:05:00.000Z',
  share: 'members',
  ...change,
});
const source: Source = {
  meeting: { id: 'm', title: 'SEND Partnership Board' },
  day: '2026-03-03',
  forum: 'Millbrook Parent Carer Forum',
  myName: 'Donna Osei',
  notes: [
    note('1', {
      kind: 'decision',
      text: 'Two more posts',
      decided: 'here',
      owner: 'Farah Iqbal',
      due: { said: 'end of May', date: '2026-05-31' },
    }),
    note('2', {
      kind: 'decision',
      text: 'New transport plan',
      decided: 'elsewhere',
      approver: 'cabinet',
      answerBy: { said: 'before half term' },
      meetingAfter: { said: 'a week after', date: '2026-06-09' },
    }),
    note('3', { kind: 'question', text: 'Who pays?' }),
    note('4', { kind: 'win', text: 'The form is one page now', share: 'public' }),
    note('5', { kind: 'correction', text: 'It is 20 weeks', before: '16 weeks', share: 'reps' }),
    note('6', {
      kind: 'forum task',
      text: 'Put our name on the plan',
      due: { said: 'Friday', date: '2026-03-06' },
      draft: 'Should our forum be named in the plan?',
    }),
  ],
  agenda: [],
  views: [],
  raised: [],
  partners: [{ id: 'p', name: 'Farah Iqbal', role: 'Head of SEND', power: 'can decide' }],
  people: [],
  next: '2026-06-09',
  means: {},
  hearFromYou: '',
};
const nothing: LastLook = { out: [], words: {} };
const leaves = (reader: Reader, look = nothing, from = source) =>
  leaving(makeReport(from, reader, today), look, today);

test('Members read roles, what was agreed and what was not, and what we need of them', () => {
  expect(asText(leaves('members'))).toBe(
    `SEND Partnership Board, Tue 3 March
Millbrook Parent Carer Forum

What was agreed
- Two more posts. Who: the Head of SEND. By: Sun 31 May.

Not decided yet
- New transport plan. Cabinet decides. Answer by before half term. We meet them after that: Tue 9 June.

Questions
- Who pays?

What our forum is asked to do
- Put our name on the plan. We reply by Fri 6 March.

Good news
- The form is one page now.

We need to hear from you
- Should our forum be named in the plan?

Some things were confidential and are not here.
Next meeting: Tue 9 June.`,
  );
});

test('Reps read names, and what is theirs alone', () => {
  const text = asText(leaves('reps'));
  expect(text).toContain('Donna Osei went for the forum.');
  expect(text).toContain('Who: Farah Iqbal.');
  expect(text).toContain('It is 20 weeks. Before, it was thought: 16 weeks.');
  expect(text).not.toContain('confidential');
});

test('In the last look a line is taken out, another written anew; an empty part goes', () => {
  const look = { out: ['questions 3'], words: { 'good news 4': 'One page!', 'agreed 1': ' ' } };
  const text = asText(leaves('members', look));
  expect(text).toContain('- One page!');
  expect(text).not.toContain('Questions');
  expect(text).not.toContain('What was agreed');
});

test('What may tell who somebody is comes with a warning', () => {
  const told = 'My son in Year 6 at Oak Lane Primary waits';
  expect(warningsOf(told, 'reps', source).details.length).toBeGreaterThan(0);
  expect(warningsOf('Send the list. By: Mon 31 May 2027.', 'members', source)).toEqual({
    names: [],
    details: [],
  });
});

test.each([
  ['Ask Farah Iqbal for it.', ['Farah Iqbal']],
  ['Rowan Ashdown will write.', ['Rowan Ashdown']],
  ['Ask Osric Penhallow and Osric.', ['Osric Penhallow']],
  ['The Head of SEND will write to the Partnership Board.', []],
])('A line that members read with a name in it says so: %s', (text, names) => {
  const known = { ...source, people: ['Osric Penhallow'] };
  expect(warningsOf(text, 'members', known).names).toEqual(names);
  expect(warningsOf(text, 'reps', known).names).toEqual([]);
});

test.each<[Partial<Note>, string, string]>([
  [{ kind: 'decision', decided: 'noted' }, 'more', 'It.'],
  [{ kind: 'decision', decided: 'put off' }, 'not decided', 'It. We do not know yet who decides.'],
  [
    {
      kind: 'decision',
      decided: 'elsewhere',
      approver: 'Cabinet',
      closed: '2026-03-04T10:00:00.000Z',
    },
    'not decided',
    'It. Cabinet decides. We have heard back.',
  ],
  [{ kind: 'question', asked: 'asked' }, 'questions', 'It. No answer yet.'],
  [{ kind: 'question', asked: 'answered' }, 'questions', 'It. It was answered.'],
  [{ kind: 'question', asked: 'answered', answer: 'Yes' }, 'questions', 'It. They said: Yes.'],
  [{ kind: 'forum task', reply: 'no' }, 'asked of us', 'It. We said no.'],
])('What became of it is said: %o', (change, part, text) => {
  const notes = [note('9', { text: 'It', ...change })];
  const { parts } = makeReport({ ...source, notes }, 'reps', today);
  expect(parts).toMatchObject([{ part, lines: [{ text }] }]);
});

describe('Small numbers', () => {
  test.each([
    ['3 families said so', 'A few families said so'],
    ['We heard from two parent carers.', 'We heard from a few parent carers.'],
    ['It was 4 of 61 families. 2 parents rang.', 'It was a few families. A few parents rang.'],
    ['14 of 61 families', '14 of 61 families'],
    ['In 3 weeks 12 families', 'In 3 weeks 12 families'],
    ['24 families', '24 families'],
    ['One family told us', 'One family told us'],
  ])('%s', (text, wanted) => expect(withoutSmallNumbers(text)).toBe(wanted));
});

describe('Roles', () => {
  const cards: Partner[] = [
    ...source.partners,
    { id: 'w', name: 'Will', role: 'Chair', power: 'not sure' },
  ];
  test.each([
    ['Farah Iqbal will ask', 'The Head of SEND will ask'],
    ['It is for IQBAL, Farah to say', 'It is for the Head of SEND to say'],
    ["We liked Farah Iqbal's plan", "We liked the Head of SEND's plan"],
    ['Farah said yes', 'Someone said yes'],
    ['Fariqbal House', 'Fariqbal House'],
    ['We will ask, and Will may ask', 'We will ask, and the Chair may ask'],
    ['Will that be paid?', 'Will that be paid?'],
  ])('%s', (text, wanted) => expect(withRoles(text, cards, [])).toBe(wanted));
});

test('Actions and decisions are a table, safe in a spreadsheet; reps get names, members roles', () => {
  const evil = note('9', { kind: 'action', text: '=HYPERLINK("x")', closed: today });
  const table = (reader: 'members' | 'reps') =>
    actionsCsv(leaves(reader, nothing, { ...source, notes: [...source.notes, evil] }));
  expect(table('members')?.split('\r\n')).toEqual([
    '\uFEFFWhat,Kind,Who,"By, as said",Day,State',
    'Two more posts,Decision,The Head of SEND,end of May,2026-05-31,Open',
    `"'=HYPERLINK(""x"")",Action,,,,Done`,
    'New transport plan,Decision,cabinet,before half term,,Open',
    '',
  ]);
  expect(table('reps')).toContain('Farah Iqbal');
  expect(actionsCsv({ rows: [] })).toBeNull();
});

test('Taken out, a line has no row and no day; written anew, they say no more than it does', () => {
  const look = (words: string): LastLook => ({ out: [], words: { 'agreed 1': words } });
  const row = (words: string) => leaves('reps', look(words)).rows[0];
  expect(row('Posts. Farah Iqbal does it by Sun 31 May')).toMatchObject({
    what: 'Posts. Farah Iqbal does it by Sun 31 May',
    who: 'Farah Iqbal',
    day: '2026-05-31',
  });
  expect(row('Two more posts')).toMatchObject({ who: '', said: '', day: '' });
  const days = (from: ReturnType<typeof leaves>) => from.days.map(({ id }) => id);
  expect(days(leaves('reps'))).toEqual(['action 1', 'meeting after 2', 'reply 6', 'next m']);
  expect(days(leaves('reps', look('Two more posts')))).not.toContain('action 1');
  const without = leaves('reps', { out: ['agreed 1'], words: {} });
  expect(days(without)).not.toContain('action 1');
  expect(without.rows.map(({ what }) => what)).toEqual(['New transport plan']);
});

test('What it means for families follows its line, in the words of its reader', () => {
  const means = { 1: 'Farah Iqbal says: shorter waits', 3: 'No line for it' };
  const from = { ...source, means, hearFromYou: 'Your bus' };
  const text = asText(leaves('members', nothing, from));
  expect(text).toContain(
    'By: Sun 31 May.\n  What this means for families: The Head of SEND says: shorter waits',
  );
  expect(text).not.toContain('No line for it');
  expect(text).toContain('- Should our forum be named in the plan?\n- Your bus');
  const out = { out: ['agreed 1'], words: {} };
  expect(asText(leaves('members', out, from))).not.toContain('shorter waits');
});

test('Marks that no file may hold, or that turn text about, do not leave', () => {
  const notes = [note('1', { text: 'One\u0000\u202E two\tthree\r\nfour \uD800' })];
  expect(asText(leaves('members', nothing, { ...source, notes }))).toContain(
    '- One two three\n  four \uFFFD.',
  );
});
