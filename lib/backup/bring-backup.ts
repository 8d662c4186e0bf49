import type { Requests } from '../messages.ts';
import type { ID } from '../model.ts';
import { BackupError } from './format.ts';
import { readBackup } from './read-backup.ts';

type Bring = (ask: Requests['bringPiece']['ask']) => Promise<boolean>;

const triesAtMost = 3;

/**
 * Brings a whole backup to where it can be restored, under a new id. The last piece goes only when the
 * file is known to be sound to its end. Throws a `BackupError`; nothing was changed then.
 */
export async function bringBackup(
  file: Blob,
  passphrase: string | undefined,
  bring: Bring,
  newId: () => ID,
  progress: (share: number) => void = () => {},
): Promise<ID> {
  for (let tries = 0; tries < triesAtMost; tries++) {
    const restore = newId();
    if (await broughtWhole(file, passphrase, restore, bring, progress)) return restore;
  }
  throw new BackupError(
    'The browser stopped in the middle of it. Nothing was changed. Please try again.',
  );
}

/** False: what it had so far was forgotten. */
async function broughtWhole(
  file: Blob,
  passphrase: string | undefined,
  restore: ID,
  bring: Bring,
  progress: (share: number) => void,
): Promise<boolean> {
  let n = 0;
  let before = Promise.resolve(true);
  let seen = 0;
  const read = (bytes: number) => {
    seen += bytes;
    progress(Math.min(1, seen / file.size));
  };
  try {
    for await (const lines of readBackup(file, passphrase, read)) {
      if (!(await before)) return false;
      before = bring({ restore, n: n++, lines });
      // It is awaited above; until then its failure is nobody's.
      before.catch(() => {});
    }
  } finally {
    // What was sent is answered before anything else is.
    await before.catch(() => {});
  }
  return before;
}
