import { describe, expect, test } from 'vitest';
import type { Note, Partner } from '../../../lib/model.ts';
import { actionsCsv } from '../../../lib/report/actions-csv.ts';
import { asText } from '../../../lib/report/as-text.ts';
import { makeReport, type Source } from '../../../lib/report/make-report.ts';
import { withRoles } from '../../../lib/report/roles.ts';
import { withoutSmallNumbers } from '../../../lib/report/small-numbers.ts';

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
  meeting: { title: 'SEND Partnership Board' },
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
};
const nothing = { out: [], words: {} };

test('Members read roles, what was agreed and what was not, and what we need of them', () => {
  expect(asText(makeReport(source, 'members', today), nothing, today)).toBe(
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
  const text = asText(makeReport(source, 'reps', today), nothing, today);
  expect(text).toContain('Donna Osei went for the forum.');
  expect(text).toContain('Who: Farah Iqbal.');
  expect(text).toContain('It is 20 weeks. Before, it was thought: 16 weeks.');
  expect(text).not.toContain('confidential');
});

test('In the last look a line is taken out, another written anew; an empty part goes', () => {
  const report = makeReport(source, 'members', today);
  const text = asText(
    report,
    { out: ['questions 3'], words: { 'good news 4': 'One page!', 'agreed 1': ' ' } },
    today,
  );
  expect(text).toContain('- One page!');
  expect(text).not.toContain('Questions');
  expect(text).not.toContain('What was agreed');
});

test('What may tell who somebody is comes with a warning', () => {
  const told = note('7', { text: 'My son in Year 6 at Oak Lane Primary waits' });
  const report = makeReport({ ...source, notes: [told] }, 'reps', today);
  expect(report.parts[0]?.lines[0]?.warnings.length).toBeGreaterThan(0);
  const due = { said: 'end of May', date: '2027-05-31' };
  const calm = { ...note('8', { kind: 'action', text: 'Send the list', due }) };
  const [part] = makeReport({ ...source, notes: [calm] }, 'reps', today).parts;
  expect(part?.lines).toMatchObject([
    { text: 'Send the list. By: Mon 31 May 2027.', warnings: [] },
  ]);
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
    actionsCsv({ ...source, notes: [...source.notes, evil] }, reader, today);
  expect(table('members')?.split('\r\n')).toEqual([
    '\uFEFFWhat,Kind,Who,"By, as said",Day,State',
    'Two more posts,Decision,The Head of SEND,end of May,2026-05-31,Open',
    'New transport plan,Decision,cabinet,before half term,,Open',
    `"'=HYPERLINK(""x"")",Action,,,,Done`,
    '',
  ]);
  expect(table('reps')).toContain('Farah Iqbal');
  expect(actionsCsv({ ...source, notes: [] }, 'reps', today)).toBeNull();
});
