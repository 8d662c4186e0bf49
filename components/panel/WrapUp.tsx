import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import { type OpenThing, openThings } from '../../lib/notes/last-minutes.ts';
import type { PanelActions } from './actions.ts';
import { GoodOrHard } from './GoodOrHard.tsx';
import { OpenRow } from './OpenRow.tsx';

interface Props {
  state: MeetingState;
  /** What she answered in the tip already. */
  answer: 'good' | 'hard' | null;
  /** The good thing as she has typed it so far. */
  good: string;
  setGood(text: string): void;
  open(thing: OpenThing): void;
  showAll(): void;
  close(): void;
  saveNote: PanelActions['saveNote'];
}

/** So many are enough for a minute. */
const mostInSight = 3;

/** The minute after the call. She may leave out all of it. */
export function WrapUp({ state, answer, good, setGood, open, showAll, close, saveNote }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const things = openThings(state);
  // Where she wants to write, the box takes the keyboard.
  useLayoutEffect(() => {
    if (answer !== 'good') heading.current?.focus();
  }, []);
  return (
    <section class="page tray" aria-label="Wrap up">
      <div class="tray-head">
        <h2 ref={heading} tabIndex={-1}>
          Wrap up
        </h2>
        <button type="button" class="link" onClick={close}>
          Back
        </button>
      </div>
      <p class="hint">A minute is enough. You can leave out any of this.</p>
      <section class="wrap-part" aria-labelledby="still-open">
        <h3 id="still-open">Still open</h3>
        {things.length === 0 && <p class="empty">Nothing is left open.</p>}
        <ul class="carried-list">
          {things.slice(0, mostInSight).map((thing) => (
            <OpenRow key={thing.id} thing={thing} open={open} />
          ))}
        </ul>
        {things.length > mostInSight && (
          <button type="button" class="link" onClick={showAll}>
            Show all {things.length}
          </button>
        )}
      </section>
      <GoodOrHard state={state} answer={answer} good={good} setGood={setGood} saveNote={saveNote} />
    </section>
  );
}
