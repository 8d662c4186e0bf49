import type { Carried, Meeting, Note, Route } from '../model.ts';
import { isOpen, wentTo } from '../notes/open.ts';
import type { Database } from './database.ts';
import { withoutOurs } from './notes.ts';
import { read } from './write.ts';

/** More than she can look at in a meeting, and what is older is in the archive. */
const routesKept = 12;
/**
 * How many earlier meetings are looked through: a year of monthly ones. Each is a question to the
 * browser and she waits for the panel meanwhile (with 100 of them it opened at a third of its speed,
 * `npm run bench:notes`). What is open from before that is found on the desk.
 */
const meetingsLookedAt = 12;

/**
 * What the latest meetings of the same kind have left for this one: meetings of its series, or, where
 * nobody made a series, at the same address.
 */
export async function readCarried(
  db: Database,
  meeting: Meeting,
): Promise<{ carried: Carried[]; routes: Route[] }> {
  const all = (await sameKind(db, meeting)).filter(({ start }) => start < meeting.start);
  const earlier = all.slice(-meetingsLookedAt);
  const lists = await read(db, ['notes'], (tx) => {
    const byLater = tx.objectStore('notes').index('by-later');
    return Promise.all(earlier.map(async ({ id }) => byLater.getAll(id)));
  });
  const found = earlier.flatMap((from, i) =>
    (lists[i] ?? []).map((stored) => ({ from, i, note: withoutOurs(stored) })),
  );
  return {
    carried: found
      .filter(({ note }) => isOpen(note))
      .map(({ note, from, i }) => ({ note, meeting: from, times: earlier.length - i })),
    routes: found
      .map(({ note }) => routeOf(note))
      .filter((route) => route !== null)
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, routesKept),
  };
}

function routeOf(note: Note): Route | null {
  const approver = wentTo(note);
  return approver ? { approver, at: note.at } : null;
}

/** The oldest first. */
async function sameKind(
  db: Database,
  { seriesId, addressHash }: Meeting,
): Promise<readonly Meeting[]> {
  const all = await read(db, ['meetings'], async (tx) => {
    const store = tx.objectStore('meetings');
    if (seriesId) return store.index('by-series').getAll(seriesId);
    return addressHash ? store.index('by-address').getAll(addressHash) : [];
  });
  return all.sort((a, b) => (a.start < b.start ? -1 : 1));
}
