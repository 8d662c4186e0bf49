import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';

/** What each version of the database held, newest last: one sample a step. */
const samples = [
  {
    meetings: [{ id: 'm1', title: 'Board', start: '2026-03-03T14:00:00.000Z', platform: 'teams' }],
    notes: [
      {
        id: 'n1',
        meetingId: 'm1',
        kind: 'question',
        text: 'What happens over 20 weeks?',
        at: '2026-03-03T14:09:00.000Z',
        share: 'private',
      },
    ],
  },
  {
    termMarks: [{ key: 'ehcp educationhealthandcareplan', known: true }],
    localTerms: [{ id: 't1', term: 'PAIG', standsFor: 'Partnership Group', meaning: '' }],
  },
  {
    plans: [{ id: 'p1', title: 'Board', agenda: [] }],
    series: [{ id: 's1', name: 'Board', kind: 'board', power: 'not sure', goesUpTo: [] }],
    raised: [{ id: 'm1 a1', meetingId: 'm1', pointId: 'a1', how: 'said' }],
  },
  {
    partners: [{ id: 'r1', name: 'Imani Fairweather', power: 'not sure' }],
  },
  {
    versions: [{ id: 'v1', note: { id: 'n1', meetingId: 'm1' }, at: '2026-03-03T14:20:00.000Z' }],
  },
  {
    plans: [{ id: 'p2', title: 'Board', start: '2026-03-10T14:00:00.000Z', agenda: [] }],
  },
  {
    afterwards: [{ id: 'm1', hearFromYou: 'Is the new bus on time?' }],
  },
  {
    lock: [],
    secrets: [{ hex: '00' }],
  },
];
const ofFive: Record<string, [string, string][]> = {
  notes: [['by-later', 'laterOf']],
  meetings: [
    ['by-series', 'seriesId'],
    ['by-address', 'addressHash'],
  ],
  versions: [
    ['by-meeting', 'note.meetingId'],
    ['by-note', 'note.id'],
  ],
};
const ofSix: typeof ofFive = {
  ...ofFive,
  plans: [
    ['by-start', 'start'],
    ['by-untimed', 'untimed'],
  ],
};
/** What later steps make is there only in a database that has had them. */
const indexes: Record<number, typeof ofFive> = { 5: ofFive, 6: ofSix, 7: ofSix, 8: ofSix };
const keyPaths: Record<string, string | null> = { termMarks: 'key', lock: null, secrets: null };

beforeEach(async () => {
  vi.resetModules();
  await deleteDB('tableside');
});

test.each(samples.map((_, i) => i + 1))(
  'What version %i stored is there after all steps',
  async (version) => {
    const held = Object.assign({}, ...samples.slice(0, version));
    const old = await openDB('tableside', version, {
      upgrade(db) {
        for (const store of Object.keys(held)) {
          const keyPath = store in keyPaths ? keyPaths[store] : 'id';
          const made = db.createObjectStore(store, { keyPath: keyPath ?? null });
          if (['notes', 'raised'].includes(store)) made.createIndex('by-meeting', 'meetingId');
          for (const [name, path] of indexes[version]?.[store] ?? []) made.createIndex(name, path);
        }
      },
    });
    for (const [store, records] of Object.entries<object[]>(held)) {
      const key = keyPaths[store] === null ? [store] : [];
      for (const record of records) await old.put(store, record, ...key);
    }
    old.close();
    const { database } = await import('../../../lib/db/database.ts');
    const db = await database();
    for (const [store, records] of Object.entries(held)) {
      expect(await db.getAll(store as 'notes')).toMatchObject(records as object[]);
    }
    db.close();
  },
);

test('What was open before is found by later meetings after the step', async () => {
  const old = await openDB('tableside', 4, {
    upgrade(db) {
      for (const store of ['meetings', 'notes', 'plans'])
        db.createObjectStore(store, { keyPath: 'id' });
    },
  });
  await old.put('notes', { id: 'n1', meetingId: 'm1', kind: 'question', text: 'When?' });
  await old.put('notes', { id: 'n2', meetingId: 'm1', kind: 'note', text: 'Long.' });
  old.close();
  const { database } = await import('../../../lib/db/database.ts');
  const db = await database();
  expect(await db.getAllKeysFromIndex('notes', 'by-later', 'm1')).toEqual(['n1']);
  db.close();
});

test('Plans of before are found by their time, and those without one too', async () => {
  const old = await openDB('tableside', 5, {
    upgrade: (db) => void db.createObjectStore('plans', { keyPath: 'id' }),
  });
  await old.put('plans', { id: 'p1', title: 'Board', start: '2026-03-03T14:00:00.000Z' });
  await old.put('plans', { id: 'p2', title: 'Some day' });
  old.close();
  const { database } = await import('../../../lib/db/database.ts');
  const db = await database();
  expect(await db.getAllKeysFromIndex('plans', 'by-start')).toEqual(['p1']);
  expect(await db.getAllKeysFromIndex('plans', 'by-untimed')).toEqual(['p2']);
  db.close();
});
