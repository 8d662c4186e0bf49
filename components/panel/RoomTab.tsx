import type { MeetingState } from '../../lib/meeting-state.ts';
import type { Call } from '../../lib/model.ts';
import { phrases } from '../../lib/tips/phrases.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { clockTime, fieldTime, timeOnDay } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  state: MeetingState;
  actions: PanelActions;
}

/** The call as the page tells it, when it ends, and words to say in it. */
export function RoomTab({ state, actions }: Props) {
  const { call, meeting } = state;
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
          <dt>
            <label for="ends">Ends at</label>
          </dt>
          <dd>
            <input
              id="ends"
              type="time"
              disabled={!meeting}
              value={meeting?.end ? fieldTime(meeting.end) : ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (!meeting) return;
                const { end: _, ...open } = meeting;
                void actions.saveMeeting(
                  value ? { ...open, end: timeOnDay(value, meeting.start) } : open,
                );
              }}
            />
          </dd>
        </dl>
        {!meeting?.end && <p class="hint">Say when it ends, and we can warn you in time.</p>}
      </section>
      <section class="card">
        <h2>Words to use</h2>
        <ul class="phrases">
          {phrases.map(({ need, words }) => (
            <li key={need}>
              <p>
                <small>{need}</small>
                {words}
              </p>
              <CopyButton text={words} copy={actions.copy} label="Copy" of={need} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const micWords: Record<Call['mic'], string> = { live: 'On', muted: 'Off', unknown: 'Not known' };
