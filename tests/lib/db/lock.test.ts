import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePrep } from '../../../lib/brief/sample.ts';
import type { Meeting, Note } from '../../../lib/model.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Harbour board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
  addressHash: 'abc',
};
const note: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'question',
  text: 'When does the lantern bus come?',
  at: '2026-03-03T14:10:00.000Z',
  share: 'private',
};
const prep = samplePrep(new Date('2026-03-03T14:00:00.000Z'));
const passphrase = 'plum tractor velvet otter';

/** As after the background was stopped; what was kept in memory is gone. */
async function woken() {
  vi.resetModules();
  const [{ database }, notes, prepared, lock] = await Promise.all([
    import('../../../lib/db/database.ts'),
    import('../../../lib/db/notes.ts'),
    import('../../../lib/db/prep.ts'),
    import('../../../lib/db/lock.ts'),
  ]);
  return { database, ...notes, ...prepared, ...lock };
}

/** What stands in the browser's files, as text. */
async function inFiles(): Promise<string> {
  const texts: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await openDB(name);
    for (const store of db.objectStoreNames) {
      texts.push(JSON.stringify(await db.getAll(store)), String(await db.getAllKeys(store)));
    }
    db.close();
  }
  return texts.join();
}

async function filled() {
  const store = await woken();
  const db = await store.database();
  await store.saveNote(db, { note, meeting, edit: 'e1' });
  const was = note;
  await store.saveNote(db, { note: { ...note, text: 'lantern one' }, was, meeting, edit: 'e2' });
  await store.saveNote(db, { note: { ...note, text: 'lantern two' }, was, meeting, edit: 'e3' });
  await store.savePrep(db, { ...prep, forum: prep.forum ?? undefined } as never);
  return { ...store, was: await all(store) };
}

async function all({
  database,
  readNotes,
  readMeetings,
  readPrep,
}: Awaited<ReturnType<typeof woken>>) {
  const db = await database();
  return {
    meetings: await readMeetings(db),
    ...(await readNotes(db, 'm1')),
    prep: await readPrep(db),
  };
}

beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) await deleteDB(name);
  // The browser's own time to pack its files.
  const real = setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
    real(run, ms === 1000 ? 0 : ms)) as typeof setTimeout);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('With a passphrase no word stands in the files, and all of it is read as before', async () => {
  const store = await filled();
  expect(store.was.versions).toHaveLength(1);
  expect(await inFiles()).toContain('lantern');
  expect(await store.setLock(passphrase)).toBe('open');
  const files = await inFiles();
  expect(files).not.toMatch(/lantern|Harbour|Millbrook|families/i);
  expect(await all(store)).toEqual(store.was);
  await store.saveNote(await store.database(), {
    note: { ...note, id: 'n2', text: 'A later lantern' },
    meeting,
    edit: 'e4',
  });
  expect(await inFiles()).not.toContain('lantern');
  expect((await all(store)).notes.map(({ text }) => text)).toContain('A later lantern');
});

test('Locked, nothing is read or written; the right words open it, others do not', async () => {
  const store = await filled();
  await store.setLock(passphrase);
  expect(await store.closeLock()).toBe('closed');
  expect(await store.lockState()).toBe('closed');
  await expect(store.database()).rejects.toThrow('Tableside is locked.');
  await expect(store.openLock('plum')).rejects.toThrow('That is not the passphrase.');
  const later = await woken();
  expect(await later.lockState()).toBe('closed');
  await expect(later.database()).rejects.toThrow('Tableside is locked.');
  expect(await later.openLock(passphrase)).toBe('open');
  expect(await all(later)).toEqual(store.was);
});

test('What was open when it was locked writes no more', async () => {
  const store = await filled();
  await store.setLock(passphrase);
  const db = await store.database();
  await store.closeLock();
  const late = store.saveNote(db, { note: { ...note, id: 'n9' }, meeting, edit: 'e9' });
  await expect(late).rejects.toThrow('Tableside is locked.');
});

test('With another passphrase the old one opens nothing', async () => {
  const store = await filled();
  await store.setLock(passphrase);
  const ask = { from: passphrase, to: 'otter velvet plum' };
  await expect(store.changeLock(await store.database(), { ...ask, from: 'plum' })).rejects.toThrow(
    'That is not the passphrase.',
  );
  await store.changeLock(await store.database(), ask);
  const later = await woken();
  await expect(later.openLock(passphrase)).rejects.toThrow('That is not the passphrase.');
  await later.openLock(ask.to);
  expect(await all(later)).toEqual(store.was);
});

test('What waits in the settings store can be read after the lock is set, and taken away', async () => {
  const store = await filled();
  const { wordsKey } = await import('../../../lib/db/words-key.ts');
  const before = await wordsKey(await store.database());
  expect(await inFiles()).toContain(before);
  await store.setLock(passphrase);
  expect(await inFiles()).not.toContain(before);
  expect(await wordsKey(await store.database())).toBe(before);
  await store.removeLock(passphrase);
  expect(await wordsKey(await store.database())).toBe(before);
});

test('Taken away, all stands there as before the lock', async () => {
  const store = await filled();
  await store.setLock(passphrase);
  await expect(store.removeLock('plum')).rejects.toThrow('That is not the passphrase.');
  expect(await store.removeLock(passphrase)).toBe('off');
  const later = await woken();
  expect(await later.lockState()).toBe('off');
  expect(await all(later)).toEqual(store.was);
});

test('What is asked while it is locked up waits, and is not lost', async () => {
  const store = await filled();
  const db = await store.database();
  const locking = store.setLock(passphrase);
  const texts = Array.from({ length: 40 }, (_, i) => `Line ${i}`);
  const saves = texts.map(async (text, i) => {
    for (let turn = 0; turn < i; turn++) await Promise.resolve();
    // Half of them hold the connection of before.
    const to = i % 2 ? db : await store.database();
    return store.saveNote(to, { note: { ...note, id: text, text }, meeting, edit: text });
  });
  await Promise.all([locking, ...saves]);
  const { notes } = await all(store);
  expect(notes.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
  expect(await inFiles()).not.toContain('lantern');
});
