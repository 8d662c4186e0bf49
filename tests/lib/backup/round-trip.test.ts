import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { bringBackup } from '../../../lib/backup/bring-backup.ts';
import { peekBackup } from '../../../lib/backup/read-backup.ts';
import { database } from '../../../lib/db/database.ts';
import { createRestorer } from '../../../lib/db/restore.ts';
import { backup, fill, made, note, records, restoreFrom, settings, stored } from './a-store.ts';

/** A passphrase takes a second on purpose; what is asked here needs it a few times only. */
const passphrase = 'seven grey otters hum';

beforeEach(() => fill(records));

test.each([
  ['plain', undefined],
  ['locked', passphrase],
])('A %s backup restored into an empty browser is equal record by record', async (_, locked) => {
  const before = await stored();
  const file = await backup(locked);
  await fill({});
  const { restored } = await restoreFrom(file, 'add', locked);
  expect(await stored()).toEqual(before);
  expect(restored?.settings).toEqual(settings);
  expect((await peekBackup(file)).made).toBe(made);
});

test('In a locked backup no word of hers can be read, in a plain one each can', async () => {
  const [plain, locked] = await Promise.all([backup(), backup(passphrase)]);
  for (const words of ['Text of n1', 'Imani Fairweather', 'notes']) {
    expect(await plain.text()).toContain(words);
    expect(await locked.text()).not.toContain(words);
  }
});

test('Replacing leaves what the backup holds and nothing else', async () => {
  const before = await stored();
  const file = await backup();
  await fill({ ...records, notes: [note('other')], partners: [] });
  await restoreFrom(file, 'replace');
  expect(await stored()).toEqual(before);
});

test('Restored twice it is the same as once', async () => {
  const file = await backup();
  await fill({ ...records, notes: [note('n1', { text: 'Other words', edits: ['elsewhere'] })] });
  await restoreFrom(file, 'add');
  const once = await stored();
  await restoreFrom(file, 'add');
  expect(await stored()).toEqual(once);
});

test('A backup of the format before there were kinds comes in as notes of today', async () => {
  const url = new URL('../../fixtures/backup/version-0.txt', import.meta.url);
  await fill({});
  await restoreFrom(new Blob([await readFile(url)]), 'add');
  expect(await stored()).toMatchObject({
    notes: [
      { id: 'n1', kind: 'note', share: 'private', text: 'What happens over 20 weeks?' },
      { id: 'n2', kind: 'note', share: 'private', text: 'Zoë asks for the letter.' },
    ],
    meetings: [{ id: 'm1', title: 'SEND Partnership Board' }],
  });
});

test('The preview says what is in it and what it would add, and changes nothing', async () => {
  const file = await backup();
  await fill({ ...records, notes: [note('n1', { text: 'Other words', edits: ['elsewhere'] })] });
  const before = await stored();
  const restorer = createRestorer();
  const restore = await bringBackup(
    file,
    undefined,
    async (piece) => restorer.bring(piece),
    () => 'one',
  );
  expect(await restorer.preview(await database(), restore)).toMatchObject({
    holds: { notes: records.notes.length, meetings: 1 },
    here: { notes: 1 },
    added: records.notes.length - 1,
    changed: 0,
    kept: 1,
  });
  expect(await stored()).toEqual(before);
});

test('A background that forgot the first pieces gets all of them again', async () => {
  const file = await many();
  const before = await stored();
  await fill({});
  let restorer = createRestorer();
  const ids = ['first', 'second'];
  const bring = vi.fn(async (piece: Parameters<typeof restorer.bring>[0]) => {
    if (bring.mock.calls.length === 2) restorer = createRestorer();
    return restorer.bring(piece);
  });
  const restore = await bringBackup(file, undefined, bring, () => ids.shift() ?? '');
  expect(restore).toBe('second');
  expect(await restorer.restore(await database(), { restore: 'first', how: 'add' })).toBeNull();
  await restorer.restore(await database(), { restore, how: 'add' });
  expect(await stored()).toEqual(before);
});

/** So long that it comes in several pieces. */
async function many(): Promise<Blob> {
  const text = 'words '.repeat(20_000);
  await fill({ notes: Array.from({ length: 30 }, (_, i) => note(`many ${i}`, { text })) });
  return backup();
}

test('Whatever she writes comes back as she wrote it', async () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 12 }), async (texts) => {
      const notes = texts
        .filter((text) => text.trim() !== '')
        .map((text, i) => note(`n${String(i).padStart(3, '0')}`, { text, owner: text }));
      await fill({ notes });
      const before = await stored();
      const file = await backup();
      await fill({});
      await restoreFrom(file, 'add');
      expect(await stored()).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 30_000);
