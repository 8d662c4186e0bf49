import { beforeAll, expect, test } from 'vitest';
import { breakCall, callsMade, type Fault, faults, untouched } from './break-calls.ts';

// After the calls that can be broken are in place.
const { backup, fill, note, records, stored } = await import('../backup/a-store.ts');
const { bringBackup } = await import('../../../lib/backup/bring-backup.ts');
const { database } = await import('../../../lib/db/database.ts');
const { createRestorer } = await import('../../../lib/db/restore.ts');

const here = { ...records, notes: [note('n1', { text: 'Here', edits: ['here'] })], plans: [] };
let file: Blob;
beforeAll(async () => {
  await fill(records);
  file = await backup();
});

async function restoreWith(how: 'add' | 'replace'): Promise<unknown> {
  const restorer = createRestorer();
  const bring = async (piece: Parameters<typeof restorer.bring>[0]) => restorer.bring(piece);
  const restore = await bringBackup(file, undefined, bring, () => 'r');
  return restorer.restore(await database(), { restore, how });
}

test.each(faults.flatMap((fault) => (['add', 'replace'] as const).map((how) => ({ fault, how }))))(
  'To $how: when a call of the database $fault, all of it is stored or nothing',
  async ({ fault, how }: { fault: Fault; how: 'add' | 'replace' }) => {
    await untouched(() => fill(here));
    const old = await untouched(stored);
    breakCall(0, fault);
    await restoreWith(how);
    const calls = callsMade();
    const whole = await untouched(stored);
    expect(whole).not.toEqual(old);
    let refused = 0;
    for (let n = 1; n <= calls; n++) {
      await untouched(() => fill(here));
      breakCall(n, fault);
      const error = await restoreWith(how).then(
        () => null,
        (it: Error) => it.message,
      );
      if (error) refused++;
      if (error) expect(error).toMatch(/^(The browser|This computer) .*\.$/);
      const now = await untouched(stored);
      expect(error ? [old, whole] : [whole], `call ${n}`).toContainEqual(now);
    }
    if (fault === 'refuses') expect(refused).toBeGreaterThan(calls / 2);
  },
  30_000,
);

test('Behind a lock a backup holds plain records, and what is restored is sealed', async () => {
  const { setLock } = await import('../../../lib/db/lock.ts');
  const { readPage } = await import('../../../lib/db/backup.ts');
  await untouched(async () => {
    await fill(records);
    const before = await stored();
    await setLock('seven grey otters hum');
    const locked = await backup();
    expect(await locked.text()).toContain('Text of n1');
    await restoreWith('replace');
    const sealed = JSON.stringify(await stored());
    expect(sealed).not.toContain('Text of n1');
    const { records: notes } = await readPage(await database(), { store: 'notes', after: null });
    const plain = before.notes?.map((each) => {
      const { laterOf: _, ...note } = each as { laterOf?: string };
      return note;
    });
    expect(notes).toEqual(plain);
  });
}, 30_000);
