/** What the panel shows of a brief. */
import type { AgendaItem, Brief, Forum, ID, Plan, Point, Prep, View } from '../model.ts';

/** So many asks are in sight; the rest is folded. */
export const mostPinned = 3;

export function briefOf(plan: Plan, { forum, views }: Pick<Prep, 'forum' | 'views'>): Brief {
  const used = new Set(plan.agenda.flatMap(({ points }) => points.map(({ viewId }) => viewId)));
  return {
    planId: plan.id,
    forum: nameOf(forum),
    title: plan.title,
    sample: plan.sample === true,
    ...(plan.start && { start: plan.start }),
    ...(plan.end && { end: plan.end }),
    ...(plan.leaveBy && { leaveBy: plan.leaveBy }),
    ...(forum?.introLine.trim() && { introLine: forum.introLine.trim() }),
    ...(forum?.supportContact?.trim() && { supportContact: forum.supportContact.trim() }),
    agenda: plan.agenda,
    views: views.filter(({ id }) => used.has(id)),
  };
}

export function nameOf(forum: Forum | null): string {
  return forum?.name.trim() || 'Your forum';
}

export interface AskInPlace {
  ask: Point;
  item: AgendaItem;
  view: View | null;
}

/** Every ask, in the order of the agenda. */
export function asksOf({ agenda, views }: Pick<Brief, 'agenda' | 'views'>): AskInPlace[] {
  return agenda.flatMap((item) =>
    item.points
      .filter(({ kind }) => kind === 'ask')
      .map((ask) => ({ ask, item, view: viewOf(views, ask.viewId) })),
  );
}

/** The three that stay in sight: those she pinned, or the first when she pinned none. */
export function pinnedAsks(brief: Pick<Brief, 'agenda' | 'views'>): AskInPlace[] {
  const asks = asksOf(brief);
  const pinned = asks.filter(({ ask }) => ask.pinned);
  return (pinned.length > 0 ? pinned : asks).slice(0, mostPinned);
}

export function viewOf(views: readonly View[], id: ID | undefined): View | null {
  return views.find((view) => view.id === id) ?? null;
}

/** The item for this time of day ("10:40"), where the agenda gives times. */
export function itemAt(agenda: readonly AgendaItem[], time: string): AgendaItem | null {
  return agenda.findLast(({ start }) => start !== undefined && start <= time) ?? null;
}

/**
 * The item being discussed: the one she chose, or else the one for this time of day. The made-up brief
 * of a first call has times of no day, so there the clock says nothing.
 */
export function itemNow(
  { agenda, planId }: Pick<Brief, 'agenda' | 'planId'>,
  chosenId: ID | null,
  time: string,
): AgendaItem | null {
  const chosen = agenda.find(({ id }) => id === chosenId);
  return chosen ?? (planId === null ? null : itemAt(agenda, time));
}
