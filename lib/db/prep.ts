import type { IDBPObjectStore } from 'idb';
import type { PrepChange, PrepIds } from '../messages.ts';
import type { ID, ISODateTime, Meeting, Plan, Prep, RaisedAsk } from '../model.ts';
import type { Database, PlanRecord, TablesideSchema } from './database.ts';
import { together } from './ends.ts';
import { keepMeeting } from './notes.ts';
import { read, write } from './write.ts';

const stores = ['forum', 'series', 'plans', 'views', 'partners'] as const;
const lists = ['series', 'plans', 'views', 'partners'] as const;
const onlyForum = 'forum';

/** Everything that was prepared on the desk. */
export async function readPrep(db: Database): Promise<Prep> {
  const [forum, series, plans, views, partners] = await read(db, stores, (tx) =>
    together(
      () => tx.objectStore('forum').get(onlyForum),
      () => tx.objectStore('series').getAll(),
      () => tx.objectStore('plans').getAll(),
      () => tx.objectStore('views').getAll(),
      () => tx.objectStore('partners').getAll(),
    ),
  );
  return { forum: forum ?? null, series, plans: plans.map(withoutOurs), views, partners };
}

/** How many plans before a moment, and how many after it, may be for a call at that moment. */
const plansNear = 24;

/**
 * What was prepared, of its plans only those nearest to `at`, those without a time, and the one with
 * this id: reading years of plans would keep her waiting for the panel (`npm run bench:notes`).
 */
export async function readPrepNear(
  db: Database,
  at: ISODateTime,
  planId: ID | null | undefined,
): Promise<Prep> {
  return read(db, stores, async (tx) => {
    const [forum, series, views, partners, chosen, ...plans] = await together(
      () => tx.objectStore('forum').get(onlyForum),
      () => tx.objectStore('series').getAll(),
      () => tx.objectStore('views').getAll(),
      () => tx.objectStore('partners').getAll(),
      async () => (planId ? tx.objectStore('plans').get(planId) : undefined),
      () => plansBefore(tx.objectStore('plans'), at),
      () =>
        tx
          .objectStore('plans')
          .index('by-start')
          .getAll(IDBKeyRange.lowerBound(at, true), plansNear),
      () => tx.objectStore('plans').index('by-untimed').getAll(),
    );
    const near = plans.flat();
    if (chosen && !near.some(({ id }) => id === planId)) near.push(chosen);
    return { forum: forum ?? null, series, plans: near.map(withoutOurs), views, partners };
  });
}

type Plans = IDBPObjectStore<TablesideSchema, typeof stores, 'plans', 'readonly'>;

/** The latest that begin by then. */
async function plansBefore(plans: Plans, at: ISODateTime): Promise<Plan[]> {
  const byStart = plans.index('by-start');
  const latest = await byStart.openKeyCursor(IDBKeyRange.upperBound(at), 'prev');
  const first = await latest?.advance(plansNear - 1);
  return byStart.getAll(first ? IDBKeyRange.bound(first.key, at) : IDBKeyRange.upperBound(at));
}

/** The plan as stored, and back. */
export function planRecord(plan: Plan): PlanRecord {
  return plan.start ? plan : { ...plan, untimed: 1 };
}

function withoutOurs({ untimed: _, ...plan }: PlanRecord): Plan {
  return plan;
}

/** Stores all of it or nothing. */
export async function savePrep(db: Database, change: PrepChange): Promise<PrepChange> {
  return write(db, stores, async (tx) => {
    if (change.forum) await tx.objectStore('forum').put(change.forum, onlyForum);
    for (const record of change.series ?? []) await tx.objectStore('series').put(record);
    for (const record of change.plans ?? []) await tx.objectStore('plans').put(planRecord(record));
    for (const record of change.views ?? []) await tx.objectStore('views').put(record);
    for (const record of change.partners ?? []) await tx.objectStore('partners').put(record);
    return change;
  });
}

/** Takes away all of it or nothing; what is not there is no error. */
export async function deletePrep(db: Database, ids: PrepIds): Promise<PrepIds> {
  return write(db, stores, async (tx) => {
    if (ids.forum) await tx.objectStore('forum').delete(onlyForum);
    for (const name of lists) {
      for (const id of ids[name] ?? []) await tx.objectStore(name).delete(id);
    }
    return ids;
  });
}

/** What became of an ask, with its meeting if nothing was written in it before. */
export async function raiseAsk(
  db: Database,
  raised: RaisedAsk,
  meeting: Meeting,
): Promise<RaisedAsk> {
  return write(db, ['meetings', 'raised'], async (tx) => {
    await keepMeeting(tx.objectStore('meetings'), meeting);
    await tx.objectStore('raised').put(raised);
    return raised;
  });
}

export async function readRaised(db: Database, meetingId: ID): Promise<RaisedAsk[]> {
  return read(db, ['raised'], (tx) =>
    tx.objectStore('raised').index('by-meeting').getAll(meetingId),
  );
}
