/** Asks that were answered, in the words of the brief they stood in. */
import { asksOf } from '../brief/brief.ts';
import { planOf } from '../brief/match-plan.ts';
import { sayable } from '../brief/say-now.ts';
import type { ID, Meeting, Prep, RaisedAsk } from '../model.ts';

export interface AnsweredInMeeting {
  id: ID;
  meetingId: ID;
  meeting: Meeting;
  how: RaisedAsk['how'];
  /** As it is said; undefined: its brief is gone. */
  ask: string | undefined;
  answer: string;
}

export function answeredAsks(
  raised: readonly RaisedAsk[],
  meetings: readonly Meeting[],
  prep: Pick<Prep, 'plans' | 'views'>,
): AnsweredInMeeting[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const briefs = new Map<ID, ReturnType<typeof asksOf>>();
  const asksIn = (meeting: Meeting) => {
    const known = briefs.get(meeting.id);
    if (known) return known;
    const asks = asksOf({ agenda: planOf(meeting, prep.plans)?.agenda ?? [], views: prep.views });
    briefs.set(meeting.id, asks);
    return asks;
  };
  return raised.flatMap(({ id, meetingId, pointId, how, answer }) => {
    const meeting = byId.get(meetingId);
    if (!meeting || !answer?.trim()) return [];
    const here = asksIn(meeting).find(({ ask }) => ask.id === pointId);
    const ask = here && sayable(here.ask, here.view);
    return [{ id, meetingId, meeting, how, ask, answer: answer.trim() }];
  });
}
