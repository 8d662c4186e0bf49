import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sampleBrief, samplePrep } from '../../../lib/brief/sample.ts';
import { database } from '../../../lib/db/database.ts';
import { meetingOf } from '../../../lib/db/meeting-of.ts';
import { saveMeeting, saveNote } from '../../../lib/db/notes.ts';
import { raiseAsk, savePrep } from '../../../lib/db/prep.ts';
import { snapshotOf } from '../../../lib/db/snapshot.ts';
import type { Forum, Partner, Plan, RaisedAsk } from '../../../lib/model.ts';
import { aCall } from '../a-call.ts';

const now = new Date('2026-03-03T14:05:00.000Z');
const start = '2026-03-03T14:00:00.000Z';
const prep = samplePrep(new Date(start));
const forum = prep.forum as Forum;
const plan = (id: string, rest: Partial<Plan> = {}): Plan => ({
  id,
  title: `Meeting ${id}`,
  start,
  agenda: [],
  ...rest,
});

beforeEach(async () => {
  const db = await database();
  for (const name of [
    'forum',
    'plans',
    'views',
    'raised',
    'partners',
    'meetings',
    'notes',
  ] as const) {
    await db.clear(name);
  }
});

test('Who has prepared nothing sees the made-up brief', async () => {
  expect(await snapshotOf(aCall, now)).toMatchObject({
    brief: sampleBrief,
    fits: [],
    notes: [],
    raised: [],
  });
});

test('Who has told us her forum sees nothing made up', async () => {
  await savePrep(await database(), { forum });
  expect((await snapshotOf(aCall, now)).brief).toBeNull();
});

test('Her own name comes with it, where she has said it', async () => {
  expect((await snapshotOf(aCall, now)).myName).toBeNull();
  await savePrep(await database(), { forum: { ...forum, myName: ' Donna Reed ' } });
  expect((await snapshotOf(aCall, now)).myName).toBe('Donna Reed');
});

test('The brief with the title and time of the call is there at once', async () => {
  await savePrep(await database(), { plans: prep.plans, views: prep.views });
  const { brief, fits } = await snapshotOf(aCall, now);
  expect(brief).toMatchObject({ planId: 'sample-plan', forum: 'Your forum' });
  expect(brief?.views).toHaveLength(3);
  expect(fits).toEqual([]);
});

test('What is not sure is asked, with title and time only', async () => {
  await savePrep(await database(), { plans: [plan('a'), plan('b')] });
  const { brief, fits } = await snapshotOf(aCall, now);
  expect(brief).toBeNull();
  expect(fits).toEqual([
    { id: 'a', title: 'Meeting a', start },
    { id: 'b', title: 'Meeting b', start },
  ]);
});

test('What she chose comes before what fits', async () => {
  const db = await database();
  await savePrep(db, { plans: [plan('a', { title: 'SEND Partnership Board' }), plan('b')] });
  await saveMeeting(db, { ...(await meetingOf(aCall, now)), planId: 'b' });
  expect(await snapshotOf(aCall, now)).toMatchObject({ brief: { planId: 'b' }, fits: [] });
});

test('None of them is no brief, and all stay within reach', async () => {
  const db = await database();
  await savePrep(db, { plans: [plan('a', { title: 'SEND Partnership Board' }), plan('b')] });
  await saveMeeting(db, { ...(await meetingOf(aCall, now)), planId: null });
  const { brief, fits } = await snapshotOf(aCall, now);
  expect(brief).toBeNull();
  expect(fits.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('A wrong brief, once chosen, can be put right', async () => {
  const db = await database();
  const meeting = await meetingOf(aCall, now);
  await savePrep(db, { plans: [plan('wrong'), plan('right')] });
  await saveMeeting(db, { ...meeting, planId: 'wrong' });
  await saveMeeting(db, { ...meeting, planId: null });
  expect((await snapshotOf(aCall, now)).fits.map(({ id }) => id)).toContain('right');
  await saveMeeting(db, { ...meeting, planId: 'right' });
  expect((await snapshotOf(aCall, now)).brief?.planId).toBe('right');
});

test('A chosen brief that was taken away is asked for again', async () => {
  const db = await database();
  await savePrep(db, { plans: [plan('a')] });
  await saveMeeting(db, { ...(await meetingOf(aCall, now)), planId: 'gone' });
  const { brief, fits } = await snapshotOf(aCall, now);
  expect([brief, fits.length]).toEqual([null, 1]);
});

test('Notes and what became of asks come with their meeting', async () => {
  const db = await database();
  const meeting = await meetingOf(aCall, now);
  const note = {
    id: 'n1',
    meetingId: meeting.id,
    kind: 'note' as const,
    text: 'Hello',
    at: start,
    share: 'private' as const,
  };
  const raised: RaisedAsk = {
    id: `${meeting.id} a`,
    meetingId: meeting.id,
    pointId: 'a',
    how: 'said',
  };
  await saveNote(db, { note, meeting, edit: 'e1' });
  await raiseAsk(db, raised, meeting);
  expect(await snapshotOf(aCall, now)).toMatchObject({ meeting, notes: [note], raised: [raised] });
});

test('Every partner comes with it, with a call and without', async () => {
  const [partner] = prep.partners as [Partner];
  await savePrep(await database(), { partners: [partner] });
  expect((await snapshotOf(aCall, now)).partners).toEqual([partner]);
  expect((await snapshotOf(null, now)).partners).toEqual([partner]);
});

test('Without a call there is no meeting, and a brief is asked for by the time', async () => {
  await savePrep(await database(), { plans: [plan('a')] });
  expect(await snapshotOf(null, now)).toMatchObject({
    meeting: null,
    brief: null,
    fits: [{ id: 'a' }],
  });
});
