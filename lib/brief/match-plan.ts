/**
 * Which brief is for this call? By its address, its title and the time. What is not sure is asked: a
 * wrong brief in front of a director is worse than a question.
 */
import { fold } from '../glossary/fold.ts';
import type { ISODateTime, Meeting, Plan } from '../model.ts';

export interface CallFacts {
  /** Of the call's address; null when the page does not tell it. */
  addressHash: string | null;
  title: string | null;
  /** When the call began, or now. */
  at: ISODateTime;
}

export interface PlanMatch {
  plan: Plan | null;
  /** The others that may be meant, the likeliest first. */
  fits: Plan[];
}

const hour = 3_600_000;
/** One address serves a whole series, so the day decides between its meetings. */
const sameDayMs = 12 * hour;
const nearMs = 3 * hour;
const nowMs = hour / 2;

export function matchPlan(plans: readonly Plan[], call: CallFacts): PlanMatch {
  const sure: Plan[] = [];
  const maybe: { plan: Plan; away: number }[] = [];
  for (const plan of plans) {
    const away = awayFrom(plan, call.at);
    const sameCall = call.addressHash !== null && plan.addressHash === call.addressHash;
    const sameTitle = call.title !== null && fold(plan.title) === fold(call.title);
    if ((sameCall && away <= sameDayMs) || (sameTitle && away <= nearMs)) sure.push(plan);
    else if (sameCall || sameTitle || away <= nowMs) maybe.push({ plan, away });
  }
  const others = maybe.toSorted((a, b) => a.away - b.away).map(({ plan }) => plan);
  const [only] = sure;
  if (only && sure.length === 1) return { plan: only, fits: others };
  return { plan: null, fits: [...sure, ...others] };
}

/** Milliseconds between a plan's time and the call; a plan without a time is no time near. */
function awayFrom({ start, end }: Plan, at: ISODateTime): number {
  if (!start) return Number.POSITIVE_INFINITY;
  const now = Date.parse(at);
  // Whoever joins late is still in it.
  if (end && now >= Date.parse(start) && now <= Date.parse(end)) return 0;
  return Math.abs(now - Date.parse(start));
}

/** The brief of a meeting that was: the one she chose, or that was sure; null: none. */
export function planOf(meeting: Meeting, plans: readonly Plan[]): Plan | null {
  if (meeting.planId === null) return null;
  const { title, addressHash = null, start: at } = meeting;
  const chosen = plans.find(({ id }) => id === meeting.planId);
  return chosen ?? matchPlan(plans, { addressHash, title, at }).plan;
}
