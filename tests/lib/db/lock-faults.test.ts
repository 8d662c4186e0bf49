import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Meeting, Note } from '../../../lib/model.ts';
import { breakCall, callsMade, type Fault, faults, untouched } from './break-calls.ts';

/** The real one costs half a second, and is tried in tests/lib/lock. */
vi.mock('../../../lib/lock/passphrase.ts', () => ({
  newDerivation: () => ({ name: 'PBKDF2-SHA256', cost: 1_000_000, salt: new Uint8Array(16) }),
  deriveKey: async (words: string) => {
    const raw = new TextEncoder().encode(words.padEnd(32));
    return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  },
}));

const meeting: Meeting = {
  id: 'm1',
  title: 'Harbour board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const note: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'note',
  text: 'The lantern bus',
  at: '2026-03-03T14:10:00.000Z',
  share: 'private',
};

/** As after the browser was started again. */
async function woken() {
  vi.resetModules();
  const [{ database }, notes, lock] = await Promise.all([
    import('../../../lib/db/database.ts'),
    import('../../../lib/db/notes.ts'),
    import('../../../lib/db/lock.ts'),
  ]);
  return { database, ...notes, ...lock };
}

beforeEach(() => {
  const real = setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
    real(run, ms === 1000 ? 0 : ms)) as typeof setTimeout);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Does it, with the nth call broken, and comes to the same after the browser was started again. */
async function tried(
  n: number,
  fault: Fault,
  way: 'in' | 'out',
): Promise<{ refused: boolean; ended: boolean }> {
  const store = await untouched(async () => {
    for (const { name = '' } of await indexedDB.databases()) await deleteDB(name);
    const made = await woken();
    await made.saveNote(await made.database(), { note, meeting, edit: 'e1' });
    if (way === 'out') await made.setLock('plum');
    return made;
  });
  breakCall(n, fault);
  const work = way === 'in' ? store.setLock('plum') : store.removeLock('plum');
  const refused = await work.then(
    () => false,
    () => true,
  );
  const ended = callsMade() < n;
  await untouched(async () => {
    const later = await woken();
    const state = await later.lockState();
    const where = `call ${n} ${fault}, ${way}, refused: ${refused}`;
    expect(['off', 'closed'], where).toContain(state);
    if (!refused) expect(state, where).toBe(way === 'in' ? 'closed' : 'off');
    if (state === 'closed') await later.openLock('plum');
    const { notes } = await later.readNotes(await later.database(), 'm1');
    expect(notes, where).toEqual([note]);
    (await later.database()).close();
  });
  return { refused, ended };
}

test.each(faults)(
  'When a call of the database %s, all is locked or unlocked whole, or stays as it was',
  async (fault) => {
    for (const way of ['in', 'out'] as const) {
      let refused = 0;
      let n = 1;
      for (; n < 200; n++) {
        const came = await tried(n, fault, way);
        if (came.refused) refused++;
        if (came.ended) break;
      }
      expect(n).toBeGreaterThan(20);
      expect(n).toBeLessThan(200);
      expect(refused).toBeGreaterThan(0);
    }
  },
  60_000,
);
