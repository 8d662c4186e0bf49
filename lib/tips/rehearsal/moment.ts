import type { TipMemory } from '../memory.ts';
import { tipOf } from '../tips.ts';

/** Something in a play that brought a tip. */
export interface Moment {
  /** The beat, from 0. */
  beat: number;
  tip: string;
  key: string;
  says: string;
  /** It was the live line; if not, it waits in the tray, or passed. */
  came: boolean;
}

/** What is new in the memory came from the beat that is on. */
export function momentsAfter(
  moments: readonly Moment[],
  before: TipMemory,
  { tray, live }: TipMemory,
  beat: number,
): readonly Moment[] {
  const fresh = [...tray, ...(live ? [live] : [])].filter(
    ({ tip, key }) => !before.taken.has(`${tip} ${key}`),
  );
  if (fresh.length === 0 && live === before.live) return moments;
  const news = fresh.map(({ tip, key, says }) => ({
    beat: Math.max(0, beat),
    tip,
    key,
    says: says ?? tipOf(tip)?.says ?? '',
    came: false,
  }));
  const isLive = ({ tip, key }: Moment) => tip === live?.tip && key === live.key;
  return [...moments, ...news].map((moment) =>
    isLive(moment) ? { ...moment, came: true } : moment,
  );
}
