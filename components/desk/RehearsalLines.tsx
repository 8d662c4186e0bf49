import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Beat, Play } from '../../lib/tips/rehearsal/beat.ts';
import type { Moment } from '../../lib/tips/rehearsal/moment.ts';
import { still } from '../shared/still.ts';
import { markOf } from './rehearsal-mark.ts';

interface Props {
  play: Play;
  /** How many lines there are so far. */
  begun: number;
  moments: readonly Moment[];
}

/** So near to the end she is reading along. */
const nearEnd = 60;

/** What is said, the newest at the bottom. The list follows, unless she has scrolled up to read. */
export function RehearsalLines({ play, begun, moments }: Props) {
  const box = useRef<HTMLElement>(null);
  const follows = useRef(true);
  const marks = marksOf(moments);
  if (begun === 0) follows.current = true;
  useLayoutEffect(() => {
    const at = box.current;
    if (at && follows.current) at.scrollTop = at.scrollHeight;
  }, [begun, moments]);

  return (
    <section
      class="lines"
      aria-label="What is said"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
      tabIndex={0}
      ref={box}
      onScroll={({ currentTarget: at }) => {
        follows.current = at.scrollHeight - at.scrollTop - at.clientHeight < nearEnd;
      }}
    >
      {begun === 0 && <p class="empty">Press Play. The words come here, one line at a time.</p>}
      <ol>
        {play.beats.slice(0, begun).map((beat, i) => (
          <Line key={beat.from} beat={beat} marks={marks.get(i) ?? ''} />
        ))}
      </ol>
    </section>
  );
}

/** Of each line as one text, so that a line whose marks are the same is not drawn again. */
function marksOf(moments: readonly Moment[]): Map<number, string> {
  const marks = new Map<number, string>();
  for (const moment of moments) {
    const mark = markOf(moment);
    const before = marks.get(moment.beat);
    if (mark) marks.set(moment.beat, before ? `${before}\n${mark}` : mark);
  }
  return marks;
}

const Line = still(({ beat, marks }: { beat: Beat; marks: string }) => (
  <li class={marks ? 'line line-marked' : 'line'}>
    {'says' in beat ? (
      <p>
        {beat.who && <b>{beat.who}: </b>}
        {beat.says}
      </p>
    ) : (
      <p class="line-tells">{beat.tells}</p>
    )}
    {marks && (
      <div class="line-marks">
        {marks.split('\n').map((mark) => (
          <p key={mark}>{mark}</p>
        ))}
      </div>
    )}
  </li>
));
