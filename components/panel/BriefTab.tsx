import type { MeetingState } from '../../lib/meeting-state.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import { AllTips } from './AllTips.tsx';
import type { PanelActions } from './actions.ts';
import { BriefInCall } from './BriefInCall.tsx';
import { BuyTime } from './BuyTime.tsx';
import type { BriefPlace, MoveInBrief } from './brief-place.ts';
import { ChooseBrief } from './ChooseBrief.tsx';
import { FromLastTime } from './FromLastTime.tsx';

interface Props {
  state: MeetingState;
  now: Date;
  place: BriefPlace;
  move: MoveInBrief;
  words: OwnWords;
  actions: PanelActions;
}

/** What the forum wants from this meeting, or the question which brief it is. */
export function BriefTab({ state, now, place, move, words, actions }: Props) {
  const { brief, ready } = state;
  return (
    <>
      {brief ? (
        <BriefInCall
          key={brief.planId}
          brief={brief}
          state={state}
          now={now}
          place={place}
          move={move}
          actions={actions}
        />
      ) : (
        // Until the store was read nothing is shown as missing.
        ready && (
          <>
            <ChooseBrief state={state} actions={actions} />
            <FromLastTime item={null} state={state} now={now} actions={actions} />
          </>
        )
      )}
      <BuyTime words={words} copy={actions.copy} />
      <AllTips words={words} copy={actions.copy} />
    </>
  );
}
