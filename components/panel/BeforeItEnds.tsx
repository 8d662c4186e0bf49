import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import { leavingOf, type OpenThing, openThings } from '../../lib/notes/last-minutes.ts';
import { type OwnWords, wordsOf } from '../../lib/tips/phrases.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { clockTime } from '../shared/dates.ts';
import type { PanelActions } from './actions.ts';
import { OpenRow } from './OpenRow.tsx';

interface Props {
  state: MeetingState;
  now: Date;
  words: OwnWords;
  open(thing: OpenThing): void;
  close(): void;
  copy: PanelActions['copy'];
}

/** What is still open in this meeting, and the words to ask for more time. It stands in the place of the tabs. */
export function BeforeItEnds({ state, now, words, open, close, copy }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const ended = state.call?.state === 'ended';
  const title = ended ? 'Still open' : 'Before it ends';
  const things = openThings(state);
  const anotherDate = wordsOf('another date', words);
  return (
    <section class="page tray" aria-label={title}>
      <div class="tray-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="link" onClick={close}>
          Back
        </button>
      </div>
      <LeavingLine state={state} now={now} words={words} copy={copy} />
      {things.length === 0 && <p class="empty">Nothing is left open.</p>}
      <ul class="carried-list open-list">
        {things.map((thing) => (
          <OpenRow key={thing.id} thing={thing} open={open} />
        ))}
      </ul>
      {!ended && anotherDate && (
        <div class="carried to-say">
          <p>
            <small>Not finished? You can say</small>
            {anotherDate}
          </p>
          <CopyButton text={anotherDate} copy={copy} label="Copy" of={anotherDate} />
        </div>
      )}
    </section>
  );
}

/** She has to go: what to ask for first. Nobody tells her that she could stay. */
function LeavingLine({ state, now, words, copy }: Pick<Props, 'state' | 'now' | 'words' | 'copy'>) {
  const leaving = leavingOf(state, now);
  if (!leaving) return null;
  const { at, n } = leaving;
  const toSay = wordsOf('leaving', words, {
    time: clockTime(at),
    ...(n !== null && { item: `item ${n}` }),
  });
  return (
    <div class="carried to-say">
      <p>
        You leave at {clockTime(at)}.{' '}
        {n === null ? 'Say so before you go.' : `Ask for item ${n} now.`}
      </p>
      {toSay && <CopyButton text={toSay} copy={copy} label="Copy" of={toSay} />}
    </div>
  );
}
