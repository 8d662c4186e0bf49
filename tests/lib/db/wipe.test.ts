import { beforeEach, expect, test, vi } from 'vitest';
import { database } from '../../../lib/db/database.ts';
import { wipeMeetings, wipeToday } from '../../../lib/db/wipe.ts';
import { fill, note, records, stored } from '../backup/a-store.ts';

const settings = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ ...settings.kept }),
        set: async (values: object) => void Object.assign(settings.kept, values),
        remove: async (key: string) => void delete settings.kept[key],
      },
    },
  },
}));

const [meeting] = records.meetings;
const other = { ...meeting, id: 'm2', start: '2027-01-20T14:00:00.000Z' };
const all = {
  ...records,
  meetings: [meeting, other] as object[],
  notes: [...records.notes, note('stays', { meetingId: 'm2' })],
  afterwards: [{ id: 'm1' }, { id: 'm2', hearFromYou: 'Buses?' }],
};

beforeEach(async () => {
  settings.kept = {};
  await fill(all);
});

test('A meeting goes with all that is written of it, and nothing else goes', async () => {
  await wipeMeetings(await database(), ['m1', 'never there']);
  const left = await stored();
  expect(left).toMatchObject({
    meetings: [other],
    notes: [{ id: 'stays' }],
    versions: [],
    raised: [],
    afterwards: [{ id: 'm2' }],
  });
  expect(left.plans).toHaveLength(records.plans.length);
});

test('Notes go at the first use of the day, with their draft, when she was warned', async () => {
  settings.kept = {
    wipeWarned: { warned: { m1: { on: '2027-03-03', seen: '2027-02-10' } }, looked: '2027-03-02' },
    'draft.m1': 'half a sentence',
    'draft.m2': 'another',
  };
  const noon = new Date('2027-03-03T12:00');
  expect(await wipeToday(database, noon)).toEqual(['m1']);
  expect((await stored()).meetings).toEqual([other]);
  expect(settings.kept).toMatchObject({
    'draft.m2': 'another',
    wipeWarned: { looked: '2027-03-03' },
  });
  expect(settings.kept).not.toHaveProperty('draft.m1');
  // Looked once, the rest of the day costs one question to the settings.
  expect(await wipeToday(() => Promise.reject(new Error('It was opened.')), noon)).toEqual([]);
});

test('Without a warning nothing goes', async () => {
  expect(await wipeToday(database, new Date('2029-03-03T12:00'))).toEqual([]);
  expect((await stored()).meetings).toHaveLength(2);
});
