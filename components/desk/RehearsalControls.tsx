import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HowOften } from '../../lib/tips/choices.ts';

interface Props {
  runs: boolean;
  begun: boolean;
  isFast: boolean;
  isEvery: boolean;
  /** How often she wants tips in her meetings. */
  often: HowOften;
  startsAtOnce: boolean;
  toggle(): void;
  again(): void;
  setFast(isFast: boolean): void;
  setEvery(isEvery: boolean): void;
}

/** Play, pause, and how it is played. */
export function RehearsalControls({ runs, begun, isFast, isEvery, often, ...rest }: Props) {
  const { startsAtOnce, toggle, again, setFast, setEvery } = rest;
  const button = useRef<HTMLButtonElement>(null);
  // The text she pasted is further down: this brings her to where it plays.
  useLayoutEffect(() => {
    if (startsAtOnce) button.current?.focus();
  }, []);
  return (
    <>
      <div class="does rehearsal-does">
        <button type="button" class="button" ref={button} onClick={toggle}>
          {runs ? 'Pause' : 'Play'}
        </button>
        <button type="button" class="button quiet" disabled={!begun} onClick={again}>
          Start again
        </button>
        <fieldset class="choice">
          <legend class="unseen">Speed</legend>
          <button type="button" aria-pressed={!isFast} onClick={() => setFast(false)}>
            Normal
          </button>
          <button type="button" aria-pressed={isFast} onClick={() => setFast(true)}>
            Twice as fast
          </button>
        </fieldset>
        <label class="tick">
          <input
            type="checkbox"
            checked={isEvery}
            onChange={(event) => setEvery(event.currentTarget.checked)}
          />
          Show every tip
        </label>
      </div>
      <p class="hint">{isEvery ? everySays : oftenSays[often]}</p>
    </>
  );
}

const everySays =
  'In a real meeting at most one in three minutes. Here they come one after the other, each for 20 seconds.';

const oftenSays: Record<HowOften, string> = {
  normal: 'As in a real meeting: at most one in three minutes. The rest waits under “Noticed”.',
  quiet:
    'As you chose for your meetings: at most one in six minutes. The rest waits under “Noticed”.',
  none: 'As you chose for your meetings: no tips.',
};
