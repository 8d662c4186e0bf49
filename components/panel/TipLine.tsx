import { useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import { momentOf } from '../../lib/tips/phase.ts';
import { tipFor } from '../../lib/tips/tips.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { clockTime } from '../shared/dates.ts';

interface Props {
  state: MeetingState;
  arrived: Date;
  now: Date;
  hushed: Date | null;
  copy(text: string): Promise<boolean>;
}

/**
 * One quiet line. Its box keeps its height with or without a tip, so that nothing below ever jumps,
 * and it is not announced: a screen reader would talk over the meeting.
 */
export function TipLine({ state, arrived, now, hushed, copy }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const moment = momentOf(state.call, state.meeting?.end, arrived, now);
  const tip = hushed ? null : tipFor(moment, closed);
  return (
    <section class={tip ? 'tip' : 'tip tip-quiet'} role="status" aria-label="Tip" aria-live="off">
      {tip ? (
        <>
          <p>{tip.says}</p>
          <div class="tip-does">
            {tip.phrase && <CopyButton text={tip.phrase} copy={copy} label="Copy words" />}
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
