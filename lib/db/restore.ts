import { BackupError, type BackupLine, isDamaged } from '../backup/format.ts';
import { mergeRecord } from '../backup/merge.ts';
import { type KeptSetting, keyOf, type RecordOf } from '../backup/records.ts';
import type { Restored, RestoreHow, RestorePreview, StoreCounts } from '../messages.ts';
import type { ID, Note, Plan } from '../model.ts';
import { isOfUseLater } from '../notes/open.ts';
import { parseLine } from '../parse-record.ts';
import { type OwnStore, ownStores, pageOf, readCounts } from './backup.ts';
import type { Database } from './database.ts';
import { unwatched } from './ends.ts';
import { planRecord } from './prep.ts';
import { read, write } from './write.ts';

/** A backup that comes in pieces; it is in memory, and nothing of it counts until it is all there. */
interface Coming {
  restore: ID;
  /** The piece that comes next. */
  next: number;
  records: Map<OwnStore, Map<string, RecordOf>>;
  settings: KeptSetting[];
}

export interface Restorer {
  /** False: what came before is forgotten, as the background was stopped. Begin anew. */
  bring(piece: { restore: ID; n: number; lines: BackupLine[] }): boolean;
  /** Null: forgotten. */
  preview(db: Database, restore: ID): Promise<RestorePreview | null>;
  /** All of it in one transaction, or nothing. Null: forgotten. */
  restore(
    db: Database,
    asked: { restore: ID; how: RestoreHow },
  ): Promise<{ done: Restored; settings: KeptSetting[] } | null>;
}

export function createRestorer(): Restorer {
  let coming: Coming | null = null;

  const known = (restore: ID) => (coming?.restore === restore ? coming : null);

  return {
    bring({ restore, n, lines }) {
      if (n === 0) coming = { restore, next: 0, records: new Map(), settings: [] };
      const now = known(restore);
      // A piece whose answer was lost comes twice.
      if (now && n === now.next - 1) return true;
      if (!now || n !== now.next) return false;
      try {
        for (const line of lines) take(now, line);
      } catch (error) {
        coming = null;
        throw error instanceof BackupError ? error : isDamaged();
      }
      now.next++;
      return true;
    },

    async preview(db, restore) {
      const now = known(restore);
      if (!now) return null;
      const here = await readCounts(db);
      const done = await read(db, ownStores, (tx) =>
        added(now, (name) => tx.objectStore(name), nothing),
      );
      return { holds: countsOf(now), here, ...done };
    },

    async restore(db, { restore, how }) {
      const now = known(restore);
      if (!now) return null;
      const done = await write(db, ownStores, async (tx) => {
        const put: Put = (name, record) => {
          const key = name === 'forum' ? 'forum' : undefined;
          unwatched(tx.objectStore(name).put(asStored(name, record) as never, key));
        };
        if (how === 'add') return added(now, (name) => tx.objectStore(name), put);
        for (const name of ownStores) unwatched(tx.objectStore(name).clear());
        let count = 0;
        for (const [name, records] of now.records) {
          for (const record of records.values()) put(name, record);
          count += records.size;
        }
        return { added: count, changed: 0, kept: 0 };
      });
      coming = null;
      return { done, settings: now.settings };
    },
  };
}

function take(coming: Coming, line: BackupLine): void {
  const parsed = parseLine(line);
  if (parsed.store === 'settings') return void coming.settings.push(parsed.record);
  const { store, record } = parsed;
  const records = coming.records.get(store) ?? new Map<string, RecordOf>();
  coming.records.set(store, records);
  records.set(keyOf(store, record), record);
}

type Put = (name: OwnStore, record: RecordOf) => void;
const nothing: Put = () => {};

/** What the records of a backup add to those that are here, put in their place by `put`. */
async function added(
  { records }: Coming,
  storeOf: (name: OwnStore) => Parameters<typeof pageOf>[0],
  put: Put,
): Promise<Restored> {
  const done = { added: 0, changed: 0, kept: 0 };
  for (const [name, all] of records) {
    const left = new Map(all);
    let after: string | null = null;
    do {
      const page = await pageOf(storeOf(name), name, after);
      for (const here of page.records as RecordOf[]) {
        const key = keyOf(name, here);
        const coming = left.get(key);
        left.delete(key);
        const merged = coming && mergeRecord(name, here as never, coming as never);
        if (merged?.put) put(name, merged.put);
        if (merged?.kept) put('versions', merged.kept);
        if (merged) done[merged.kept ? 'kept' : 'changed']++;
      }
      after = page.next;
    } while (after !== null);
    for (const record of left.values()) put(name, record);
    done.added += left.size;
  }
  return done;
}

function countsOf({ records }: Coming): StoreCounts {
  return Object.fromEntries(
    ownStores.map((name) => [name, records.get(name)?.size ?? 0]),
  ) as StoreCounts;
}

/** With what finds it again in the store. */
function asStored(name: OwnStore, record: RecordOf): RecordOf {
  if (name === 'plans') return planRecord(record as Plan);
  if (name !== 'notes') return record;
  const note = record as Note;
  return isOfUseLater(note) ? ({ ...note, laterOf: note.meetingId } as Note) : note;
}
