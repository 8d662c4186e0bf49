/** What became of the asks in this meeting, and which of them is open in the panel. */
import type { ID, Meeting, Point, RaisedAsk } from '../model.ts';
import type { AskInPlace } from './brief.ts';

/** How an ask can have been raised, as she reads it. */
export const howWords: Record<RaisedAsk['how'], string> = {
  'not raised': 'Not raised',
  said: 'Said',
  'in chat': 'In chat',
  'email after': 'Email after',
};

/** What is stored of an ask; null: nobody said anything of it yet. */
export function raisedOf(raised: readonly RaisedAsk[], pointId: ID): RaisedAsk | null {
  return raised.find((each) => each.pointId === pointId) ?? null;
}

/** Whether an ask was raised, and how. */
export function howOf(raised: readonly RaisedAsk[], pointId: ID): RaisedAsk['how'] {
  return raisedOf(raised, pointId)?.how ?? 'not raised';
}

/** The record to store after a change. What they answered stays when she takes "said" back. */
export function withRaised(
  raised: readonly RaisedAsk[],
  meeting: Pick<Meeting, 'id'>,
  ask: Pick<Point, 'id'>,
  change: Partial<Pick<RaisedAsk, 'how' | 'answer'>>,
): RaisedAsk {
  const { how, answer } = { ...raisedOf(raised, ask.id), ...change };
  const words = answer?.trim();
  return {
    id: `${meeting.id} ${ask.id}`,
    meetingId: meeting.id,
    pointId: ask.id,
    how: how ?? 'not raised',
    ...(words && { answer: words }),
  };
}

/** How many asks became what. */
export function countsByHow(
  asks: readonly AskInPlace[],
  raised: readonly RaisedAsk[],
): Record<RaisedAsk['how'], number> {
  const counts = { 'not raised': 0, said: 0, 'in chat': 0, 'email after': 0 };
  for (const { ask } of asks) counts[howOf(raised, ask.id)]++;
  return counts;
}

/**
 * The ask that opens by itself: the first of the item being discussed that was not raised yet, one
 * that she pinned before the others; then the first pinned one; then whatever there is.
 */
export function askToOpen(
  asks: readonly AskInPlace[],
  pinned: readonly AskInPlace[],
  itemId: ID | null,
  raised: readonly RaisedAsk[],
): AskInPlace | null {
  const open = ({ ask }: AskInPlace) => howOf(raised, ask.id) === 'not raised';
  const here = ({ item }: AskInPlace) => item.id === itemId;
  const isOpenHere = (each: AskInPlace) => here(each) && open(each);
  return (
    pinned.find(isOpenHere) ??
    asks.find(isOpenHere) ??
    pinned.find(open) ??
    pinned.find(here) ??
    pinned[0] ??
    null
  );
}

/** What stays in sight: the pinned asks, and the open one before them when it is not pinned. */
export function asksInSight(
  pinned: readonly AskInPlace[],
  open: AskInPlace | null,
): readonly AskInPlace[] {
  if (!open || pinned.some(({ ask }) => ask.id === open.ask.id)) return pinned;
  return [open, ...pinned];
}
