/** What tips listen for, as their entries say it. */
import type { CueKind } from '../cues/rule.ts';
import { calm, type Noticed, type Situation } from '../situation.ts';
import type { Occasion } from '../tip.ts';

/** What was said longer ago is no moment any more. */
const momentMs = 15_000;

function latest(
  noticed: readonly Noticed[],
  now: number,
  kinds: readonly CueKind[],
): Noticed | undefined {
  return noticed.findLast(({ kind, at }) => kinds.includes(kind) && now - at <= momentMs);
}

/** The last line of one of these kinds, if it was said a moment ago. */
export function heard({ heard, now }: Situation, ...kinds: CueKind[]): Occasion | null {
  const line = latest(heard, now, kinds);
  return line ? { key: line.id } : null;
}

/** The same for what she has written herself. */
export function written({ written, now }: Situation, ...kinds: CueKind[]): Occasion | null {
  const note = latest(written, now, kinds);
  return note ? { key: note.id } : null;
}

/** For examples: this was said a second ago. */
export const said = (...kinds: CueKind[]): Pick<Situation, 'heard'> => ({
  heard: kinds.map((kind) => ({ kind, id: 'caption', at: calm.now - 1000 })),
});

/** For examples: she wrote this a second ago. */
export const wrote = (...kinds: CueKind[]): Pick<Situation, 'written'> => ({
  written: kinds.map((kind) => ({ kind, id: 'note', at: calm.now - 1000 })),
});

/** For examples: an ask that nobody has raised yet. */
export const oneAsk = {
  id: 'ask',
  itemId: 'item',
  n: 3,
  topic: 'call-back times',
  number: '14 of 61 families',
};
