import { briefOf } from '../brief/brief.ts';
import { matchPlan } from '../brief/match-plan.ts';
import { nextMeeting } from '../brief/next-meeting.ts';
import { sampleBrief } from '../brief/sample.ts';
import type { Snapshot } from '../messages.ts';
import type { Brief, Call, LockState, Meeting, Prep, Series } from '../model.ts';
import { nothingStored } from '../nothing-stored.ts';
import { readCarried } from './carried.ts';
import { database, keyOf, LockedError } from './database.ts';
import { meetingOf } from './meeting-of.ts';
import { readMeeting } from './notes.ts';
import { readOwnTerms } from './own-terms.ts';
import { readPrepNear, readRaised } from './prep.ts';
import { wordsKey } from './words-key.ts';

/** All that a panel has to know of the store. Never rejects: what could not be read is said. */
export async function snapshotOf(call: Call | null, now: Date): Promise<Omit<Snapshot, 'call'>> {
  const meeting = call && (await meetingOf(call, now));
  const empty = { ...nothingStored, meeting };
  try {
    const db = await database();
    const [ownTerms, stored, raised] = await Promise.all([
      readOwnTerms(db),
      meeting && readMeeting(db, meeting),
      meeting && readRaised(db, meeting.id),
    ]);
    const at = meeting?.start ?? now.toISOString();
    const prep = await readPrepNear(db, at, stored?.meeting.planId);
    const myName = prep.forum?.myName.trim() || null;
    const mine = { lock: (keyOf(db) ? 'open' : 'off') as LockState, wordsKey: await wordsKey(db) };
    const read = { ...empty, ...mine, ownTerms, partners: prep.partners, myName };
    if (!stored || !raised) return { ...read, ...briefFor(null, prep, now) };
    const found = briefFor(stored.meeting, prep, now);
    const series = seriesOf(found.brief, prep);
    const known = { ...stored.meeting, ...(series && { seriesId: series.id }) };
    const goesUpTo = series?.goesUpTo ?? [];
    const left = await readCarried(db, known);
    const next = nextMeeting(prep.plans, known.seriesId, at);
    const ahead = { goesUpTo, nextMeeting: next };
    return { ...read, ...stored, meeting: known, raised, ...found, ...left, ...ahead };
  } catch (error) {
    // A lock is no problem: the panel asks for the passphrase.
    if (error instanceof LockedError) return { ...empty, lock: 'closed' };
    return { ...empty, problem: (error as Error).message };
  }
}

function seriesOf(brief: Brief | null, { plans, series }: Prep): Series | null {
  const plan = plans.find(({ id }) => id === brief?.planId);
  return series.find(({ id }) => id === plan?.seriesId) ?? null;
}

/** What she chose herself comes before what fits. Who has prepared nothing yet sees a made-up one. */
function briefFor(
  meeting: Meeting | null,
  prep: Prep,
  now: Date,
): Pick<Snapshot, 'brief' | 'fits'> {
  const { plans } = prep;
  if (plans.length === 0) return { brief: prep.forum ? null : sampleBrief, fits: [] };
  const chosen = plans.find(({ id }) => id === meeting?.planId);
  if (chosen) return { brief: briefOf(chosen, prep), fits: [] };
  const { plan, fits } = matchPlan(plans, {
    addressHash: meeting?.addressHash ?? null,
    title: meeting?.title ?? null,
    at: meeting?.start ?? now.toISOString(),
  });
  if (plan && meeting?.planId !== null) return { brief: briefOf(plan, prep), fits: [] };
  // She wanted none of them, or not the one that looked sure: all stay within reach of "Choose again".
  const all = plan ? [plan, ...fits] : fits;
  return {
    brief: null,
    fits: all.map(({ id, title, start }) => ({ id, title, ...(start && { start }) })),
  };
}
