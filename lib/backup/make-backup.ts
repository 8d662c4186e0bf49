import type { BackupPage } from '../messages.ts';
import type { ISODateTime } from '../model.ts';
import { type BackupLine, type BackupStore, backupStores } from './format.ts';
import type { KeptSetting } from './records.ts';
import { sealBackup } from './sealed.ts';
import { writeBackup } from './write-backup.ts';

export interface BackupSource {
  readPage(ask: {
    store: Exclude<BackupStore, 'settings'>;
    after: string | null;
  }): Promise<BackupPage>;
  settings: readonly KeptSetting[];
}

/**
 * Everything in one file; `passphrase`: locked with it. `progress` gets the number of records so far.
 * Rejects with what the source says, and then there is no file.
 */
export async function makeBackup(
  source: BackupSource,
  { made, passphrase }: { made: ISODateTime; passphrase?: string },
  progress: (records: number) => void = () => {},
): Promise<Blob> {
  const text = writeBackup(linesOf(source, progress), made);
  const parts = passphrase === undefined ? text : sealBackup(text, made, passphrase);
  const type = passphrase === undefined ? 'text/plain' : 'application/octet-stream';
  let file = new Blob([], { type });
  // One blob at a time: the browser may put them on the disk, and the memory has a section.
  for await (const part of parts) file = new Blob([file, part], { type });
  return file;
}

async function* linesOf(
  { readPage, settings }: BackupSource,
  progress: (records: number) => void,
): AsyncGenerator<BackupLine[]> {
  let count = 0;
  for (const store of backupStores) {
    if (store === 'settings') {
      yield settings.map((record) => ({ store, record }));
      continue;
    }
    let coming = readPage({ store, after: null });
    for (;;) {
      const { records, next } = await coming;
      // The next page comes while this one is written.
      if (next !== null) coming = readPage({ store, after: next });
      yield records.map((record) => ({ store, record }));
      count += records.length;
      progress(count);
      if (next === null) break;
    }
  }
}

/** "tableside-backup-2026-06-03.txt" */
export function nameOfBackup(day: string, isLocked: boolean): string {
  return `tableside-backup-${day}.${isLocked ? 'locked' : 'txt'}`;
}
