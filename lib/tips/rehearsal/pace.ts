import type { Beat, Turn } from './beat.ts';

/** People in meetings say 2.5 to 3 words a second. */
const wordsASecond = 2.7;
/** From one who speaks to the next. */
const breath = 0.8;
/** Long enough to see that something happened. */
const happening = 2;
/** "Yes." */
const shortest = 1.2;

/** Turns with the times at which they are spoken. */
export function paced(turns: readonly Turn[]): Beat[] {
  let at = 1;
  return turns.map((turn) => {
    const from = at;
    const to = from + lastsOf(turn);
    at = to + breath;
    return { ...turn, from, to };
  });
}

function lastsOf(turn: Turn): number {
  if ('tells' in turn) return happening;
  return Math.max(shortest, turn.says.split(/\s+/).length / wordsASecond);
}

/** A moment after the last word. */
export const lastsInAll = (beats: readonly Beat[]) => Math.ceil((beats.at(-1)?.to ?? 0) + 3);
