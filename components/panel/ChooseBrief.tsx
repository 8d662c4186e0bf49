import { useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID, Meeting } from '../../lib/model.ts';
import { dayAndTime } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  state: MeetingState;
  actions: Pick<PanelActions, 'saveMeeting' | 'openDesk'>;
}

/** No brief is sure for this call: she is asked, once and quietly. */
export function ChooseBrief({ state: { meeting, fits }, actions }: Props) {
  const [again, setAgain] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function choose(planId: ID | null | undefined) {
    if (!meeting) return;
    const { planId: _before, ...rest } = meeting;
    const next: Meeting = planId === undefined ? rest : { ...rest, planId };
    setProblem(null);
    setAgain(false);
    actions.saveMeeting(next).catch((error: Error) => setProblem(error.message));
  }

  return (
    <section class="choose-brief">
      {meeting?.planId === null && !again ? (
        <>
          <p>You chose no brief for this call.</p>
          <button
            type="button"
            class="link"
            onClick={() => (fits.length > 0 ? setAgain(true) : choose(undefined))}
          >
            Choose again
          </button>
        </>
      ) : meeting && fits.length > 0 ? (
        <>
          <h2 id="which-brief">Which brief is for this call?</h2>
          <ul class="asks" aria-labelledby="which-brief">
            {fits.map(({ id, title, start }) => (
              <li key={id}>
                <button type="button" class="mini" onClick={() => choose(id)}>
                  <span>
                    {title}
                    <small>{start ? dayAndTime(start) : 'No day yet'}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={() => choose(null)}>
            None of these
          </button>
        </>
      ) : (
        <>
          <p class="empty">No brief for this call yet. You can make one on the desk.</p>
          <button type="button" class="button" onClick={actions.openDesk}>
            Open the desk
          </button>
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
