/** What the engine remembers from one moment to the next. No line that was said is in it. */
import type { Situation } from './situation.ts';
import type { Occasion } from './tip.ts';

export interface TipMemory {
  /** Occasions that were taken in, as `tip key`. */
  taken: ReadonlySet<string>;
  live: LiveLine | null;
  /** Noticed and not shown yet, or for the tray only; the oldest first. */
  tray: readonly Entry[];
  /** When which tip was the live line. */
  shown: readonly { tip: string; at: number }[];
  /** How often each tip was closed. */
  closed: Readonly<Record<string, number>>;
  /** Until when all is quiet. */
  hushUntil: number | null;
}

export interface Entry extends Occasion {
  tip: string;
  /** When it was noticed last. */
  at: number;
  /** How many times. */
  times: number;
}

export interface LiveLine extends Entry {
  since: number;
  /** Before, in or after the call: it does not go on into the next. */
  stage: Situation['stage'];
}

export const nothingNoticed: TipMemory = {
  taken: new Set(),
  live: null,
  tray: [],
  shown: [],
  closed: {},
  hushUntil: null,
};

/** What outlives a reload of the panel: how much was said already, and what she wants no more of. */
export type KeptMemory = Pick<TipMemory, 'shown' | 'closed' | 'hushUntil'>;

export function keptOf({ shown, closed, hushUntil }: TipMemory): KeptMemory {
  return { shown, closed, hushUntil };
}

/** What was kept, or nothing where it is not as it should be. */
export function memoryFrom(value: unknown): TipMemory {
  if (typeof value !== 'object' || value === null) return nothingNoticed;
  const { shown, closed, hushUntil } = value as Record<string, unknown>;
  return {
    ...nothingNoticed,
    shown: Array.isArray(shown) ? shown.filter(isShown).slice(-100) : [],
    closed: isCounts(closed) ? closed : {},
    hushUntil: typeof hushUntil === 'number' ? hushUntil : null,
  };
}

function isShown(value: unknown): value is TipMemory['shown'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { tip, at } = value as Record<string, unknown>;
  return typeof tip === 'string' && typeof at === 'number';
}

function isCounts(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((count) => typeof count === 'number');
}
