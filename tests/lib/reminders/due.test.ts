import { expect, test } from 'vitest';
import type { Meeting, Note, Plan } from '../../../lib/model.ts';
import { noReminders, reminderChoicesIn, withReminder } from '../../../lib/reminders/choices.ts';
import { dueReminders, type ReminderRecords, withReminded } from '../../../lib/reminders/due.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-06-01T09:00:00',
  platform: 'teams',
  seriesId: 's1',
};
const note = (change: Partial<Note>): Note => ({
  id: 'n1',
  meetingId: 'm1',
  kind: 'note',
  text: 'Words',
  at: meeting.start,
  share: 'members',
  ...change,
});
const plan: Plan = {
  id: 'p1',
  title: 'Board',
  seriesId: 's1',
  start: '2026-07-01T09:00:00',
  agenda: [],
};
const all = { report: true, promised: true, carried: true, since: '2026-05-01T09:00:00' };
const none: ReminderRecords = { meetings: [meeting], notes: [], plans: [], afterwards: [] };
const keys = (
  records: Partial<ReminderRecords>,
  at: string,
  choices = all,
  reminded: string[] = [],
) => dueReminders({ ...none, ...records }, choices, reminded, new Date(at)).map(({ key }) => key);

test('A report is due five days after a meeting with something to tell', () => {
  const notes = [note({})];
  expect(keys({ notes }, '2026-06-05T12:00:00')).toEqual([]);
  expect(keys({ notes }, '2026-06-06T12:00:00')).toEqual(['report m1']);
  expect(keys({ notes }, '2026-07-20T12:00:00')).toEqual([]);
  expect(keys({ notes: [note({ share: 'private' })] }, '2026-06-06T12:00:00')).toEqual([]);
  const afterwards = [{ id: 'm1', reported: '2026-06-02T09:00:00' }];
  expect(keys({ notes, afterwards }, '2026-06-06T12:00:00')).toEqual([]);
});

test('A promised day reminds on that day while it is open', () => {
  const action = note({
    kind: 'action',
    share: 'private',
    due: { said: 'Friday', date: '2026-06-12' },
  });
  expect(keys({ notes: [action] }, '2026-06-11T12:00:00')).toEqual([]);
  expect(keys({ notes: [action] }, '2026-06-12T12:00:00')).toEqual(['promised n1 2026-06-12']);
  expect(keys({ notes: [action] }, '2026-06-14T12:00:00')).toHaveLength(1);
  expect(keys({ notes: [action] }, '2026-06-16T12:00:00')).toEqual([]);
  const closed = { ...action, closed: '2026-06-10T09:00:00' };
  expect(keys({ notes: [closed] }, '2026-06-12T12:00:00')).toEqual([]);
});

test('An open question reminds the day before the next meeting of its series', () => {
  const notes = [note({ kind: 'question', share: 'private' })];
  const plans = [plan];
  expect(keys({ notes, plans }, '2026-06-29T12:00:00')).toEqual([]);
  expect(keys({ notes, plans }, '2026-06-30T12:00:00')).toEqual(['carried p1 2026-07-01']);
  expect(keys({ notes, plans: [{ ...plan, seriesId: 's2' }] }, '2026-06-30T12:00:00')).toEqual([]);
});

test('Each thing reminds once, by day, and only what became due since she asked', () => {
  const notes = [note({})];
  const at = '2026-06-06T12:00:00';
  const due = dueReminders({ ...none, notes }, all, [], new Date(at));
  expect(due).toEqual([{ key: 'report m1', place: '#notes=m1' }]);
  expect(keys({ notes }, at, all, withReminded([], due))).toEqual([]);
  expect(keys({ notes }, '2026-06-06T23:00:00')).toEqual([]);
  expect(keys({ notes }, at, { ...all, since: '2026-06-07T09:00:00' })).toEqual([]);
});

test('All is off until she turns one on', () => {
  expect(keys({ notes: [note({})] }, '2026-06-06T12:00:00', noReminders as typeof all)).toEqual([]);
  const on = withReminder(noReminders, 'report', true, '2026-06-06T12:00:00.000Z');
  expect(reminderChoicesIn(on)).toEqual({
    ...noReminders,
    report: true,
    since: '2026-06-06T12:00:00.000Z',
  });
  expect(withReminder(on, 'promised', true, 'later').since).toBe(on.since);
  expect(reminderChoicesIn({ report: 'yes', since: 3 })).toEqual(noReminders);
});
