import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asksOf, itemNow, pinnedAsks } from '../../lib/brief/brief.ts';
import { honestNumber } from '../../lib/brief/numbers.ts';
import { asksInSight, askToOpen, countsByHow, howOf, howWords } from '../../lib/brief/raised.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { AgendaItem, Brief, Point } from '../../lib/model.ts';
import { fieldTime } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';
import type { BriefPlace, MoveInBrief } from './brief-place.ts';
import { FromLastTime } from './FromLastTime.tsx';
import { NowOn } from './NowOn.tsx';
import { OpenAsk } from './OpenAsk.tsx';
import { RestOfBrief } from './RestOfBrief.tsx';

interface Props {
  brief: Brief;
  state: MeetingState;
  now: Date;
  place: BriefPlace;
  move: MoveInBrief;
  actions: PanelActions;
}

/** One ask large, the others of the three a line each, and the rest folded. */
export function BriefInCall({ brief, state, now, place, move, actions }: Props) {
  const [saying, setSaying] = useState(false);
  const [writing, setWriting] = useState(false);
  const openedByHand = useRef(false);
  // One move of the keyboard for one click: what opens by itself later takes it from nobody.
  useLayoutEffect(() => {
    openedByHand.current = false;
  });
  const { raised } = state;
  const item = useItem(brief, place, now, saying || writing);
  const itemId = item?.id ?? null;
  const asks = asksOf(brief);
  const pinned = pinnedAsks(brief);
  // Marking an ask does not take it away from under her hand: a new one opens with the next item.
  const firstOpen = useRef<{ of: string | null; askId: string | null } | null>(null);
  if (firstOpen.current === null || firstOpen.current.of !== itemId) {
    const first = askToOpen(asks, pinned, itemId, raised);
    firstOpen.current = { of: itemId, askId: first?.ask.id ?? null };
  }
  const chosen = place.opened?.itemId === itemId ? place.opened.askId : firstOpen.current.askId;
  const open = asks.find(({ ask }) => ask.id === chosen) ?? askToOpen(asks, pinned, itemId, raised);
  const inSight = asksInSight(pinned, open);
  const done = pinned.length - countsByHow(pinned, raised)['not raised'];

  function openAsk({ id: askId }: Point) {
    openedByHand.current = true;
    setSaying(false);
    move((before) => ({ ...before, opened: { askId, itemId } }));
  }

  const shared = { state, actions, place, move, setWriting };
  return (
    <>
      {brief.sample && (
        <p class="where">
          {brief.forum}
          <span class="tag">Made up</span>
        </p>
      )}
      {brief.planId !== null && brief.agenda.length > 0 && (
        <NowOn
          agenda={brief.agenda}
          current={item}
          choose={(id) => {
            setSaying(false);
            move((before) => ({ ...before, itemId: id, opened: null }));
          }}
        />
      )}
      {inSight.length === 0 && (
        <p class="empty">No asks in this brief yet. Add them on the desk.</p>
      )}
      <ul class="asks">
        {inSight.map(({ ask, view }) => (
          <li key={ask.id}>
            {ask.id === open?.ask.id ? (
              <OpenAsk
                key={ask.id}
                ask={ask}
                view={view}
                focused={openedByHand.current}
                saying={saying}
                setSaying={setSaying}
                {...shared}
              />
            ) : (
              <button type="button" class="mini" onClick={() => openAsk(ask)}>
                <span>{ask.text}</span>
                <i>
                  {view && honestNumber(view.evidence)}
                  {howOf(raised, ask.id) !== 'not raised' && (
                    <b class="raised-word">{howWords[howOf(raised, ask.id)]}</b>
                  )}
                </i>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="hint raised-count">{done > 0 && `Raised: ${done} of ${pinned.length}`}</p>
      <FromLastTime item={item} state={state} now={now} actions={actions} />
      <RestOfBrief
        brief={brief}
        current={item}
        inSight={new Set(inSight.map(({ ask }) => ask.id))}
        open={openAsk}
        opened={actions.briefOpened}
        {...shared}
      />
      {brief.planId !== null && (
        <NotThisBrief title={brief.title} state={state} actions={actions} />
      )}
    </>
  );
}

/** A wrong brief is put away in one click. */
function NotThisBrief({
  title,
  state: { meeting },
  actions,
}: Pick<Props, 'state' | 'actions'> & { title: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  if (!meeting) return null;
  return (
    <p class="not-this">
      Brief: {title.trim() || 'New meeting'}.{' '}
      <button
        type="button"
        class="link"
        onClick={() =>
          actions
            .saveMeeting({ ...meeting, planId: null })
            .catch((error: Error) => setProblem(error.message))
        }
      >
        Not this brief
      </button>
      {problem && <span role="alert"> {problem}</span>}
    </p>
  );
}

/** The item being discussed; by the clock it goes on only while she is not in the middle of something. */
function useItem(
  brief: Brief,
  { itemId }: BriefPlace,
  now: Date,
  busy: boolean,
): AgendaItem | null {
  const shown = useRef<string | null>(null);
  const { agenda } = brief;
  const held = busy ? agenda.find(({ id }) => id === shown.current) : undefined;
  const item = held ?? itemNow(brief, itemId, fieldTime(now.toISOString()));
  shown.current = item?.id ?? null;
  return item;
}
