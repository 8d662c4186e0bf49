/** A store with something in each of its parts, and what goes into and out of a backup of it. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { bringBackup } from '../../../lib/backup/bring-backup.ts';
import { makeBackup } from '../../../lib/backup/make-backup.ts';
import type { KeptSetting } from '../../../lib/backup/records.ts';
import { ownStores, readPage } from '../../../lib/db/backup.ts';
import { database, type NoteRecord, type TablesideSchema } from '../../../lib/db/database.ts';
import { createRestorer } from '../../../lib/db/restore.ts';
import type { RestoreHow } from '../../../lib/messages.ts';

export const made = '2026-06-03T09:00:00.000Z';
/** Words that formats stumble over. */
const odd = [
  'Zoë said “20 weeks”, ŵ ŷ, naïve',
  '👩🏽‍👧‍👦 family, e\u0301 and é, \u202Eright to left\u202C',
  'a lone \uD800 half, and \uDC00 another',
  'nul \u0000 tab \t line \n return \r \u2028 \u2029 \uFEFF',
  '{"sum":"0","records":0,"end":true}\n{"store":"notes"}',
  '</script> " \\ / \\u0041 __proto__ constructor',
];

export const note = (id: string, change: Partial<NoteRecord> = {}): NoteRecord => ({
  id,
  meetingId: 'm1',
  kind: 'note',
  text: `Text of ${id}`,
  at: '2026-03-03T14:09:00.000Z',
  share: 'private',
  edits: [`${id} made`],
  ...change,
});
const decision = note('n2', {
  kind: 'decision',
  decided: 'elsewhere',
  share: { embargoUntil: '2026-06-20', after: 'members' },
  answerBy: { said: 'end of June', date: '2026-06-30' },
  laterOf: 'm1',
});
const { edits: _, laterOf: __, ...words } = decision;

/** One or more records of each store. */
export const records: Record<(typeof ownStores)[number], object[]> = {
  notes: [note('n1'), decision, ...odd.map((text, i) => note(`odd ${i}`, { text }))],
  versions: [{ id: 'v1', note: { ...words, text: 'Before' }, at: '2026-03-03T14:20:00.000Z' }],
  raised: [{ id: 'm1 a1', meetingId: 'm1', pointId: 'a1', how: 'said', answer: 'In May.' }],
  afterwards: [
    {
      id: 'm1',
      means: { n1: 'Forms are shorter.' },
      reported: '2026-03-05T20:00:00.000Z',
      wipeOn: 'never',
      expenses: [{ what: 'Bus', pence: 480 }],
    },
  ],
  meetings: [
    {
      id: 'm1',
      title: 'SEND Partnership Board',
      start: '2026-03-03T14:00:00.000Z',
      platform: 'teams',
      addressHash: 'ab'.repeat(32),
      confidential: true,
      planId: null,
      seriesId: 's1',
    },
  ],
  termMarks: [{ key: 'ehcp educationhealthandcareplan', known: true, myWords: 'Plan EOS' }],
  localTerms: [{ id: 't1', term: 'PAIG', standsFor: 'Partnership Group', meaning: '' }],
  forum: [{ name: 'Millbrook Forum', areas: ['Millbrook'], myName: 'Sam Example', introLine: '' }],
  series: [{ id: 's1', name: 'Board', kind: 'board', power: 'not sure', goesUpTo: ['Cabinet'] }],
  plans: [
    { id: 'p1', title: 'Board', seriesId: 's1', start: '2026-07-03T14:00:00.000Z', agenda: [] },
    { id: 'p2', title: 'Some day', agenda: [], untimed: 1 },
  ],
  views: [
    {
      id: 'w1',
      topic: 'Waiting',
      line: 'Families wait for answers.',
      evidence: { count: 14, base: 61, unit: 'families', method: 'March survey' },
      quotes: [{ text: 'Nobody rang.', consent: 'not asked' }],
    },
  ],
  partners: [{ id: 'r1', name: 'Imani Fairweather', power: 'not sure', note: 'Answers mails.' }],
};
export const settings: KeptSetting[] = [
  { key: 'tips', value: { often: 'quiet', off: ['a-tip'], words: {} } },
];

/** Puts these records, and no others, into the store. */
export async function fill(all: Partial<typeof records>): Promise<void> {
  const db = await ownConnection();
  const tx = db.transaction(ownStores, 'readwrite');
  for (const name of ownStores) {
    await tx.objectStore(name).clear();
    for (const record of all[name] ?? []) {
      await tx.objectStore(name).put(record as never, name === 'forum' ? 'forum' : undefined);
    }
  }
  await tx.done;
  db.close();
}

/** Beside that of the store, which a test may break. */
async function ownConnection() {
  await database();
  return openDB<TablesideSchema>('tableside');
}

/** All that is stored, as it is stored. */
export async function stored(): Promise<Record<string, unknown[]>> {
  const db = await ownConnection();
  const lists = await Promise.all(ownStores.map((name) => db.getAll(name)));
  db.close();
  return Object.fromEntries(ownStores.map((name, i) => [name, lists[i] ?? []]));
}

export async function backup(passphrase?: string): Promise<Blob> {
  const db = await database();
  return makeBackup(
    { readPage: (ask) => readPage(db, ask), settings },
    { made, ...(passphrase !== undefined && { passphrase }) },
  );
}

/** As the desk and the background do it together. */
export async function restoreFrom(file: Blob, how: RestoreHow, passphrase?: string) {
  const restorer = createRestorer();
  let ids = 0;
  const restore = await bringBackup(
    file,
    passphrase,
    async (piece) => restorer.bring(structuredClone(piece)),
    () => `restore ${ids++}`,
  );
  const preview = await restorer.preview(await database(), restore);
  const restored = await restorer.restore(await database(), { restore, how });
  return { preview, restored };
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
