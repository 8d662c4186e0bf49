import { useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import { momentOf } from '../../lib/tips/phase.ts';
import { tipFor } from '../../lib/tips/tips.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { clockTime } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  state: MeetingState;
  arrived: Date;
  now: Date;
  hushed: Date | null;
  actions: PanelActions;
}

/**
 * One quiet line. Its box keeps its height with or without a tip, so that nothing below ever jumps,
 * and it is not announced: a screen reader would talk over the meeting.
 */
export function TipLine({ state, arrived, now, hushed, actions }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  if (state.wasSharing) return <WasSharing seen={actions.sharingSeen} />;
  const moment = momentOf(state.call, state.meeting?.end, arrived, now);
  const tip = hushed ? null : tipFor(moment, closed);
  return (
    <section class={tip ? 'tip' : 'tip tip-quiet'} role="status" aria-label="Tip" aria-live="off">
      {tip ? (
        <>
          <p>{tip.says}</p>
          <div class="tip-does">
            {tip.phrase && <CopyButton text={tip.phrase} copy={actions.copy} label="Copy words" />}
            <button
              type="button"
              class="link"
              onClick={() => setClosed(new Set([...closed, tip.id]))}
            >
              Close
            </button>
          </div>
        </>
      ) : (
        <p>
          {hushed ? `No tips until ${clockTime(hushed)}.` : 'All quiet. Tips come one at a time.'}
        </p>
      )}
    </section>
  );
}

/** In the tip's own place, so that nothing moves. */
function WasSharing({ seen }: { seen(): void }) {
  return (
    <section class="tip tip-quiet" role="status" aria-label="Tip" aria-live="off">
      <p>You shared your screen. The panel was hidden.</p>
      <div class="tip-does">
        <button type="button" class="link" onClick={seen}>
          Close
        </button>
      </div>
    </section>
  );
}
