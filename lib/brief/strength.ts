/** How much a view weighs, in words that can be lowered and never raised. */
import type { Evidence, Strength, View } from '../model.ts';

/** Below this share of those asked, or this many, it is a few. */
const manyShare = 1 / 3;
const manyCount = 10;
/** Of fewer, a percentage says more than they did: "14 of 61". Under 20 it would be worth nothing. */
const smallestBase = 100;

const order: readonly Strength[] = ['one', 'a few', 'many'];

/** What the numbers hold. Nobody counted: a few is the most that can be said. */
export function counted({ count, base }: Evidence): Strength {
  if (count === null) return 'a few';
  if (count <= 1) return 'one';
  const isMany = base === null ? count >= manyCount * 2 : count / base >= manyShare;
  return isMany && count >= manyCount ? 'many' : 'a few';
}

/** What may be said of a view: as counted, or lower where she lowered it. */
export function strengthOf({ evidence, lowered }: Pick<View, 'evidence' | 'lowered'>): Strength {
  const most = counted(evidence);
  return lowered && order.indexOf(lowered) < order.indexOf(most) ? lowered : most;
}

/** What she may choose from. */
export function strengthsUpTo(most: Strength): Strength[] {
  return order.slice(0, order.indexOf(most) + 1);
}

const inWords: Record<Strength, string> = {
  one: 'One of them said so',
  'a few': 'A few said so',
  many: 'Many said so',
};

export function strengthInWords(strength: Strength, unit: Evidence['unit']): string {
  if (strength === 'one' && unit === 'families') return 'One family said so';
  return inWords[strength];
}

/** Percent of those asked, where there are enough of them to say it: n of N stays beside it. */
export function percentOf({ count, base }: Evidence): number | null {
  if (count === null || base === null || base < smallestBase) return null;
  return Math.round((count / base) * 100);
}
