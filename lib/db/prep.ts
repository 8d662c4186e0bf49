import type { PrepChange, PrepIds } from '../messages.ts';
import type { ID, Meeting, Prep, RaisedAsk } from '../model.ts';
import type { Database } from './database.ts';
import { keepMeeting } from './notes.ts';
import { read, together, write } from './write.ts';

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
  return { forum: forum ?? null, series, plans, views, partners };
}

/** Stores all of it or nothing. */
export async function savePrep(db: Database, change: PrepChange): Promise<PrepChange> {
  return write(db, stores, async (tx) => {
    if (change.forum) await tx.objectStore('forum').put(change.forum, onlyForum);
    for (const record of change.series ?? []) await tx.objectStore('series').put(record);
    for (const record of change.plans ?? []) await tx.objectStore('plans').put(record);
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
