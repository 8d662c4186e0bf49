/** What is still open in any meeting, by when it was promised. "Late" is a fact, and nobody is told off. */
import { plusDays } from '../dates/day.ts';
import type { DateSaid, ID, ISODate, Meeting, Note } from '../model.ts';
import { promiseOf } from '../notes/carried.ts';
import { isOpen } from '../notes/open.ts';

export type When = 'late' | 'this week' | 'later' | 'no date';

export interface FollowUp {
  note: Note;
  meeting: Meeting;
  /** What was promised first; null: no day and no words for it. */
  promise: DateSaid | null;
}

export const whenWords: Record<When, string> = {
  late: 'Late',
  'this week': 'This week',
  later: 'Later',
  'no date': 'No date yet',
};

/** Today and six days on: on a Friday, Monday is this week too. */
const weekDays = 7;

function whenOf({ promise }: Pick<FollowUp, 'promise'>, today: ISODate): When {
  const date = promise?.date;
  if (!date) return 'no date';
  if (date < today) return 'late';
  return date < plusDays(today, weekDays) ? 'this week' : 'later';
}

/**
 * Everything open, and what `also` names: what was settled just now stays where it was, so that it can be
 * undone. What is late begins with the latest of it; what has no date with the newest.
 */
export function followUps(
  notes: Iterable<Note>,
  meetings: readonly Meeting[],
  today: ISODate,
  also: ReadonlyMap<ID, Note>,
): Record<When, FollowUp[]> {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const found: Record<When, FollowUp[]> = { late: [], 'this week': [], later: [], 'no date': [] };
  for (const note of notes) {
    const before = also.get(note.id);
    if (!before && !isOpen(note)) continue;
    const meeting = byId.get(note.meetingId);
    if (!meeting) continue;
    const each = { note, meeting, promise: promiseOf(before ?? note)?.[1] ?? null };
    found[whenOf(each, today)].push(each);
  }
  const dateOf = ({ promise }: FollowUp) => promise?.date ?? '';
  const earliest = (a: FollowUp, b: FollowUp) => (dateOf(a) < dateOf(b) ? -1 : 1);
  found.late.sort((a, b) => earliest(b, a));
  found['this week'].sort(earliest);
  found.later.sort(earliest);
  found['no date'].sort((a, b) => (a.note.at < b.note.at ? 1 : -1));
  return found;
}

/** Who it waits for, in her words; null: nobody said. */
export function waitsFor({ kind, owner, approver, decided, askedBy }: Note): string | null {
  if (kind === 'forum task') return askedBy?.trim() ? `asked by ${askedBy.trim()}` : null;
  if (kind === 'decision' && decided !== 'here' && approver?.trim()) return approver.trim();
  return owner?.trim() || null;
}
