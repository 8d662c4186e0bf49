import { briefOf } from '../brief/brief.ts';
import { matchPlan } from '../brief/match-plan.ts';
import { sampleBrief } from '../brief/sample.ts';
import type { Snapshot } from '../messages.ts';
import type { Call, Meeting, Prep } from '../model.ts';
import { database } from './database.ts';
import { meetingOf } from './meeting-of.ts';
import { readMeeting } from './notes.ts';
import { readOwnTerms } from './own-terms.ts';
import { readPrep, readRaised } from './prep.ts';

/** All that a panel has to know of the store. Never rejects: what could not be read is said. */
export async function snapshotOf(call: Call | null, now: Date): Promise<Omit<Snapshot, 'call'>> {
  const meeting = call && (await meetingOf(call, now));
  const empty = {
    meeting,
    notes: [],
    brief: null,
    fits: [],
    raised: [],
    ownTerms: { marks: [], localTerms: [] },
    partners: [],
  };
  try {
    const db = await database();
    const [ownTerms, prep] = await Promise.all([readOwnTerms(db), readPrep(db)]);
    const read = { ...empty, ownTerms, partners: prep.partners };
    if (!meeting) return { ...read, ...briefFor(null, prep, now) };
    const [stored, raised] = await Promise.all([
      readMeeting(db, meeting),
      readRaised(db, meeting.id),
    ]);
    return { ...read, ...stored, raised, ...briefFor(stored.meeting, prep, now) };
  } catch (error) {
    return { ...empty, problem: (error as Error).message };
  }
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
