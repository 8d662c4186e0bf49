import { itemNow } from '../../lib/brief/brief.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { Call, ID, Place } from '../../lib/model.ts';
import { type OwnWords, phrases, sayable } from '../../lib/tips/phrases.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { clockTime, fieldTime, timeOnDay } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';
import { Health } from './Health.tsx';
import { useLoaded } from './loaded.ts';
import { PlaceCard } from './PlaceCard.tsx';
import type { Choices, MoveCards, OpenCard } from './people-rows.ts';

interface Props {
  state: MeetingState;
  now: Date;
  place: Place;
  words: OwnWords;
  /** The item she chose on the agenda. */
  itemId: ID | null;
  cards: readonly OpenCard[];
  moveCards: MoveCards;
  choices: Choices;
  setChoices(choices: Choices): void;
  actions: PanelActions;
}

/** Reading names takes long lists; other tabs do without them. */
const loadPeople = () => import('./PeopleHere.tsx');

/** The call as the page tells it, when it ends, who is in it, and words to say. */
export function RoomTab(props: Props) {
  const { state, now, place, words, itemId, cards, moveCards, choices, setChoices, actions } =
    props;
  const { call, meeting, brief } = state;
  const people = useLoaded(loadPeople);

  /** A day without an end, or without the mark, is stored without the field. */
  function change(fields: Partial<Pick<NonNullable<typeof meeting>, 'end' | 'confidential'>>) {
    if (!meeting) return;
    const next = { ...meeting, ...fields };
    if (!next.end) delete next.end;
    if (!next.confidential) delete next.confidential;
    void actions.saveMeeting(next);
  }

  return (
    <>
      <section class="card">
        <h2>This call</h2>
        <dl class="facts">
          {call?.startedAt && (
            <>
              <dt>Started</dt>
              <dd>{clockTime(call.startedAt)}</dd>
            </>
          )}
          <dt>Your mic</dt>
          <dd>{call ? micWords[call.mic] : 'Not known'}</dd>
          {call?.recording === 'yes' && (
            <>
              <dt>Recording</dt>
              <dd>The page says yes</dd>
            </>
          )}
          <dt>
            <label for="ends">Ends at</label>
          </dt>
          <dd>
            <input
              id="ends"
              type="time"
              disabled={!meeting}
              value={meeting?.end ? fieldTime(meeting.end) : ''}
              onChange={({ currentTarget: { value } }) =>
                meeting && change({ end: value ? timeOnDay(value, meeting.start) : undefined })
              }
            />
          </dd>
        </dl>
        {!meeting?.end && <p class="hint">Say when it ends, and we can warn you in time.</p>}
        <label class="tick">
          <input
            type="checkbox"
            disabled={!meeting}
            checked={meeting?.confidential ?? false}
            onChange={(event) => change({ confidential: event.currentTarget.checked })}
          />
          Confidential, or an inspection
        </label>
        <p class="hint">Captions help then stays off.</p>
      </section>
      {people && (
        <people.PeopleHere
          people={call?.people ?? null}
          callStarted={call?.startedAt ?? ''}
          item={brief && itemNow(brief, itemId, fieldTime(now.toISOString()))}
          myName={state.myName}
          comings={state.comings}
          now={now}
          partners={state.partners}
          cards={cards}
          moveCards={moveCards}
          choices={choices}
          setChoices={setChoices}
          actions={actions}
        />
      )}
      <section class="card">
        <h2>Words to use</h2>
        <ul class="phrases">
          {sayable(words).map(({ id, toSay }) => (
            <li key={id}>
              <p>
                <small>{phrases[id].need}</small>
                {toSay}
              </p>
              <CopyButton text={toSay} copy={actions.copy} label="Copy" of={phrases[id].need} />
            </li>
          ))}
        </ul>
      </section>
      <Health state={state} details={actions.details} copy={actions.copy} />
      <PlaceCard place={place} call={call} setPlace={actions.setPlace} />
    </>
  );
}

const micWords: Record<Call['mic'], string> = { live: 'On', muted: 'Off', unknown: 'Not known' };
