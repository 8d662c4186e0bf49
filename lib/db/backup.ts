import type { BackupStore } from '../backup/format.ts';
import type { RecordOf } from '../backup/records.ts';
import type { BackupPage, StoreCounts } from '../messages.ts';
import type { Database, NoteRecord, PlanRecord, StoreName } from './database.ts';
import { read } from './write.ts';

/** The stores whose records are hers; settings stand elsewhere. */
export type OwnStore = Exclude<BackupStore, 'settings'>;
export const ownStores = [
  'notes',
  'versions',
  'raised',
  'afterwards',
  'meetings',
  'termMarks',
  'localTerms',
  'forum',
  'series',
  'plans',
  'views',
  'partners',
] as const satisfies readonly (OwnStore & StoreName)[];

/** So many go over the port at once: it takes them apart in 10 ms, which nobody feels. */
const pageSize = 1000;

/** How many records each store has. */
export async function readCounts(db: Database): Promise<StoreCounts> {
  return read(db, ownStores, async (tx) => {
    const counts = await Promise.all(ownStores.map(async (name) => tx.objectStore(name).count()));
    return Object.fromEntries(ownStores.map((name, i) => [name, counts[i] ?? 0])) as StoreCounts;
  });
}

/** Some records of a store, in the order of their keys. `after`: the last key of the page before. */
export async function readPage(
  db: Database,
  { store: name, after }: { store: OwnStore; after: string | null },
): Promise<BackupPage> {
  return read(db, [name], (tx) => pageOf(tx.objectStore(name), name, after));
}

interface Readable {
  getAll(range: IDBKeyRange | undefined, count: number): Promise<unknown[]>;
}

/** The same, of a transaction that is under way. */
export async function pageOf(
  store: Readable,
  name: OwnStore,
  after: string | null,
): Promise<BackupPage> {
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const stored = await store.getAll(range, pageSize);
  const records = stored.map((record) => withoutOurs(name, record as object));
  const last = stored.length === pageSize ? (stored.at(-1) as { id?: string; key?: string }) : null;
  return { records, next: last?.id ?? last?.key ?? null };
}

/** Without what only finds a record again in the store; it is made anew when it comes back. */
function withoutOurs(name: OwnStore, record: object): RecordOf {
  if (name === 'notes') {
    const { laterOf: _, ...note } = record as NoteRecord;
    return note;
  }
  const { untimed: _, ...plan } = record as PlanRecord;
  return plan;
}
