import type { Evidence } from '../model.ts';

/**
 * The number behind a view, as it can be said aloud: always how many of how many, never a percentage
 * here, and nothing at all where nobody counted.
 */
export function honestNumber({ count, base, unit }: Evidence): string | null {
  if (count === null) return null;
  return base === null ? `${count} ${unit}` : `${count} of ${base} ${unit}`;
}
