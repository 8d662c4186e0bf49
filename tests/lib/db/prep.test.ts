import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import { database } from '../../../lib/db/database.ts';
import { saveMeeting } from '../../../lib/db/notes.ts';
import {
  deletePrep,
  raiseAsk,
  readPrep,
  readPrepNear,
  readRaised,
  savePrep,
} from '../../../lib/db/prep.ts';
import type { Forum, Meeting, Plan, Prep, RaisedAsk, View } from '../../../lib/model.ts';

const prep = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const forum = prep.forum as Forum;
const [plan] = prep.plans as [Plan];
const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const raised: RaisedAsk = { id: 'm1 a', meetingId: 'm1', pointId: 'a', how: 'said' };

beforeEach(async () => {
  const db = await database();
  for (const name of [
    'forum',
    'series',
    'plans',
    'views',
    'raised',
    'partners',
    'meetings',
  ] as const) {
    await db.clear(name);
  }
});

test('Nothing prepared reads as nothing', async () => {
  expect(await readPrep(await database())).toEqual({
    forum: null,
    series: [],
    plans: [],
    views: [],
    partners: [],
  });
});

test('What was prepared comes back as it was', async () => {
  const db = await database();
  await savePrep(db, { ...prep, forum });
  const read = await readPrep(db);
  const inAnyOrder = (it: Prep) => ({
    ...it,
    views: new Set(it.views),
    partners: new Set(it.partners),
  });
  expect(inAnyOrder(read)).toEqual(inAnyOrder(prep));
});

test('Saving twice leaves one of each, and a change leaves the rest alone', async () => {
  const db = await database();
  await savePrep(db, { ...prep, forum });
  await savePrep(db, { plans: [{ ...plan, title: 'New title' }] });
  const read = await readPrep(db);
  expect(read.plans).toEqual([{ ...plan, title: 'New title' }]);
  expect(read.forum).toEqual(forum);
});

test('It is stored whole or not at all', async () => {
  const db = await database();
  const broken = { id: 'x', line: () => 'not text' } as unknown as View;
  await expect(savePrep(db, { plans: [plan], views: [broken] })).rejects.toThrow(
    'The browser did not save that.',
  );
  expect((await readPrep(db)).plans).toEqual([]);
});

test('What is taken away is gone, the rest stays, and taking it away again is fine', async () => {
  const db = await database();
  await savePrep(db, { ...prep, forum });
  const ids = {
    forum: true as const,
    plans: [plan.id],
    views: ['sample-view-calls', 'unknown'],
    partners: ['sample-partner-rowan'],
  };
  await deletePrep(db, ids);
  await deletePrep(db, ids);
  const read = await readPrep(db);
  expect(read).toMatchObject({ forum: null, series: prep.series, plans: [] });
  expect(read.views.map(({ id }) => id)).not.toContain('sample-view-calls');
  expect(read.views).toHaveLength(2);
  expect(read.partners.map(({ id }) => id)).toEqual(['sample-partner-imani']);
});

test('The first ask that is raised stores the meeting too', async () => {
  const db = await database();
  expect(await raiseAsk(db, raised, meeting)).toEqual(raised);
  expect(await db.get('meetings', 'm1')).toEqual(meeting);
  expect(await readRaised(db, 'm1')).toEqual([raised]);
});

test('Raising an ask does not undo what was changed in its meeting', async () => {
  const db = await database();
  const ends = { ...meeting, end: '2026-03-03T15:30:00.000Z' };
  await saveMeeting(db, ends);
  await raiseAsk(db, raised, meeting);
  expect(await db.get('meetings', 'm1')).toEqual(ends);
});

test('An ask has one record in a meeting, and one in each meeting', async () => {
  const db = await database();
  const answered: RaisedAsk = { ...raised, how: 'in chat', answer: 'By June.' };
  await raiseAsk(db, raised, meeting);
  await raiseAsk(db, answered, meeting);
  await raiseAsk(db, { ...raised, id: 'm2 a', meetingId: 'm2' }, { ...meeting, id: 'm2' });
  expect(await readRaised(db, 'm1')).toEqual([answered]);
});

test('A brief that was chosen for a call is found by its address from now on', async () => {
  const db = await database();
  await savePrep(db, { plans: [plan, { ...plan, id: 'other' }] });
  await saveMeeting(db, { ...meeting, addressHash: 'aa', planId: plan.id });
  expect((await db.get('plans', plan.id))?.addressHash).toBe('aa');
  expect(await db.get('plans', 'other')).not.toHaveProperty('addressHash');
});

test('None of them, no address, or a brief that is gone: nothing is learned', async () => {
  const db = await database();
  await savePrep(db, { plans: [plan] });
  await saveMeeting(db, { ...meeting, addressHash: 'aa', planId: null });
  await saveMeeting(db, { ...meeting, planId: plan.id });
  await saveMeeting(db, { ...meeting, addressHash: 'aa', planId: 'gone' });
  expect((await readPrep(db)).plans).toEqual([plan]);
});

test('Of years of plans only the nearest are read, those without a time, and the one she chose', async () => {
  const db = await database();
  const dayOf = (i: number) => new Date(Date.UTC(2026, 0, 1 + i, 14)).toISOString();
  const plans = Array.from({ length: 100 }, (_, i) => ({
    id: `p${i}`,
    title: 'Board',
    start: dayOf(i),
    agenda: [],
  }));
  const undated = { id: 'undated', title: 'Some day', agenda: [] };
  await savePrep(db, { plans: [...plans, undated] });
  const ids = async (at: string, chosen?: string | null) =>
    (await readPrepNear(db, at, chosen)).plans.map(({ id }) => id);
  const near = (from: number, to: number) => plans.slice(from, to).map(({ id }) => id);
  // The plan of that very moment is among them.
  expect((await ids(dayOf(50))).sort()).toEqual([...near(27, 75), 'undated'].sort());
  expect((await ids(dayOf(3))).sort()).toEqual([...near(0, 28), 'undated'].sort());
  expect((await ids(dayOf(200))).sort()).toEqual([...near(76, 100), 'undated'].sort());
  expect(await ids(dayOf(50), 'p2')).toContain('p2');
  expect((await ids(dayOf(50), 'p50')).filter((id) => id === 'p50')).toHaveLength(1);
  expect(await ids(dayOf(50), 'gone')).toHaveLength(49);
  await deletePrep(db, { plans: ['undated', ...near(0, 100)] });
  expect(await ids(dayOf(50), null)).toEqual([]);
});
