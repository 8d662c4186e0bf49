/** How many of how many, as little people. */
import type { Evidence } from '../model.ts';

/** What is drawn: so many figures, the first of them filled. */
export interface People {
  filled: number;
  all: number;
  /** How many people one figure stands for. */
  each: number;
}

/** More than this and nobody can see them one by one. */
const mostFigures = 100;

/** Null: there is nothing to draw, because it is not known how many said it, or of how many. */
export function peopleOf({ count, base }: Evidence): People | null {
  if (count === null || base === null || base < 1 || count > base) return null;
  const each = eachOf(base);
  const all = Math.ceil(base / each);
  if (count === 0 || count === base) return { filled: count === 0 ? 0 : all, all, each };
  // A few are never drawn as nobody, and most never as all.
  const filled = Math.min(Math.max(Math.round(count / each), 1), Math.max(all - 1, 1));
  return { filled, all, each };
}

/** A number that is said easily: 2, 5, 10, 20, 50, and so on. */
function eachOf(base: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const step of [1, 2, 5]) {
      if (base <= mostFigures * step * ten) return step * ten;
    }
  }
}
