import type { MeetingState } from '../../lib/meeting-state.ts';
import type { AgendaItem, Carried } from '../../lib/model.ts';
import { itemFor } from '../../lib/notes/carried.ts';
import type { PanelActions } from './actions.ts';
import { CarriedRow } from './CarriedRow.tsx';

interface Props {
  /** The item being discussed. */
  item: AgendaItem | null;
  state: MeetingState;
  now: Date;
  actions: Pick<PanelActions, 'saveNote'>;
}

/** So many are in sight; the rest is folded. */
const mostInSight = 3;

/**
 * What earlier meetings have left open, under the item it belongs to. What belongs to none comes with
 * the first item, and everything is always in reach.
 */
export function FromLastTime({ item, state, now, actions }: Props) {
  const { brief, carried } = state;
  // The made-up brief of a first call is not about this meeting.
  const agenda = brief && brief.planId !== null ? brief.agenda : [];
  const atStart = item === null || item === agenda[0];
  const isHere = (each: Carried) => {
    const own = itemFor(each, agenda);
    return own ? own === item : atStart;
  };
  const here = carried.filter(isHere);
  const others = carried.filter((each) => !here.includes(each));
  const rows = (list: readonly Carried[], withItem: boolean) => (
    <ul class="carried-list">
      {list.map((each) => (
        <CarriedRow
          key={each.note.id}
          carried={each}
          withItem={withItem}
          unsaved={state.unsaved}
          now={now}
          save={actions.saveNote}
        />
      ))}
    </ul>
  );
  return (
    <>
      {here.length > 0 && (
        <section class="from-last-time" aria-labelledby="from-last-time">
          <h3 id="from-last-time">From last time</h3>
          {rows(here.slice(0, mostInSight), false)}
          {here.length > mostInSight && (
            <details class="more">
              <summary>{here.length - mostInSight} more from last time</summary>
              {rows(here.slice(mostInSight), false)}
            </details>
          )}
        </section>
      )}
      {others.length > 0 && (
        <details class="more">
          <summary>From last time, other items: {others.length}</summary>
          {rows(others, true)}
        </details>
      )}
    </>
  );
}
