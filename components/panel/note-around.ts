/** What the panel knows that a note may need. */
import { itemNow } from '../../lib/brief/brief.ts';
import { dayOfTime } from '../../lib/dates/day.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { JotAround, JotItem } from '../../lib/notes/jot.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import { fieldTime } from '../shared/dates.ts';
import type { NoteSurroundings } from '../shared/NoteCard.tsx';
import type { PanelActions } from './actions.ts';
import type { BriefPlace } from './brief-place.ts';

/** The agenda of this meeting. That of the made-up brief of a first call is nobody's. */
export function itemsOf({ brief }: Pick<MeetingState, 'brief'>): readonly JotItem[] {
  return brief && brief.planId !== null ? brief.agenda : [];
}

export function jotAround(
  state: MeetingState,
  people: readonly string[],
  { itemId }: BriefPlace,
  now: Date,
): JotAround {
  const { brief } = state;
  const items = itemsOf(state);
  const isReal = brief !== null && items.length > 0;
  return {
    items,
    itemNow: isReal ? itemNow(brief, itemId, fieldTime(now.toISOString())) : null,
    people,
  };
}

export function noteAround(
  { goesUpTo, routes, nextMeeting }: MeetingState,
  people: readonly string[],
  now: Date,
  words: OwnWords,
  { readDate, copy }: Pick<PanelActions, 'readDate' | 'copy'>,
): NoteSurroundings {
  return {
    today: dayOfTime(now),
    people,
    goesUpTo,
    routes,
    ...(nextMeeting && { nextMeeting: dayOfTime(new Date(nextMeeting)) }),
    words,
    readDate,
    copy,
  };
}
