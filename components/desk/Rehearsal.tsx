import { useRef, useState } from 'preact/hooks';
import type { Ears } from '../../lib/meeting-state.ts';
import type { OwnTerms } from '../../lib/model.ts';
import { everyTip, type TipChoices } from '../../lib/tips/choices.ts';
import type { TipMemory } from '../../lib/tips/memory.ts';
import type { Play } from '../../lib/tips/rehearsal/beat.ts';
import { isOver, opened, type Played, playedTo } from '../../lib/tips/rehearsal/play.ts';
import type { DeskActions } from './actions.ts';
import { RehearsalControls } from './RehearsalControls.tsx';
import { RehearsalLines } from './RehearsalLines.tsx';
import { RehearsalPanel } from './RehearsalPanel.tsx';
import { RehearsalSummary } from './RehearsalSummary.tsx';
import { useSeconds } from './use-seconds.ts';

interface Props {
  play: Play;
  /** What there is to say of the text, before it plays. */
  note: string | null;
  /** She has asked for it by a button already. */
  startsAtOnce: boolean;
  ears: Ears;
  /** As she has them for her meetings. */
  choices: TipChoices;
  ownTerms: OwnTerms;
  copy: DeskActions['copy'];
}

/** One play: what is said in it, and the panel beside it. */
export function Rehearsal({ play, note, startsAtOnce, ears, ownTerms, copy, ...rest }: Props) {
  const start = () => opened(play, ears, ownTerms);
  const [played, setPlayed] = useState<Played>(start);
  const [runs, setRuns] = useState(startsAtOnce);
  const [isFast, setFast] = useState(false);
  const [isEvery, setEvery] = useState(true);
  const held = useRef(false);
  const over = isOver(play, played);
  const choices = isEvery ? allOf(rest.choices) : rest.choices;

  function become(next: Played) {
    // A line that has gone cannot tell that the pointer left it.
    if (next.memory.live !== played.memory.live) held.current = false;
    setPlayed(next);
  }

  useSeconds(runs && !over, () => {
    const budget = isEvery ? { budget: everyTip } : {};
    const heard = { ears, choices, held: held.current, ...budget };
    become(playedTo(play, played.elapsed + (isFast ? 2 : 1), heard, played));
  });

  function again() {
    become(start());
    setRuns(true);
  }

  function change(next: (memory: TipMemory) => TipMemory) {
    become({ ...played, memory: next(played.memory) });
  }

  return (
    <>
      <RehearsalControls
        runs={runs && !over}
        begun={played.elapsed > 0}
        isFast={isFast}
        isEvery={isEvery}
        often={rest.choices.often}
        startsAtOnce={startsAtOnce}
        toggle={() => (over ? again() : setRuns(!runs))}
        again={again}
        setFast={setFast}
        setEvery={setEvery}
      />
      <p class="rehearsal-opening">
        {play.opening} {note}
      </p>
      <div class="columns rehearsal">
        <div>
          <RehearsalLines play={play} begun={played.begun} moments={played.moments} />
          <p class="said" role="status">
            {over && 'The play is over.'}
          </p>
          {over && <RehearsalSummary moments={played.moments} />}
        </div>
        <RehearsalPanel
          played={played}
          choices={choices}
          change={change}
          hold={(now) => {
            held.current = now;
          }}
          copy={copy}
        />
      </div>
    </>
  );
}

/** Every tip, also those that she does not want in her meetings; in her own words. */
function allOf({ words }: TipChoices): TipChoices {
  return { often: 'normal', off: [], words };
}
