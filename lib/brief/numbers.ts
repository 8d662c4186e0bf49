import type { Evidence } from '../model.ts';

/**
 * The number behind a view, as it can be said aloud: always how many of how many, never a percentage
 * here, and nothing at all where nobody counted.
 */
export function honestNumber({ count, base, unit }: Evidence): string | null {
  if (count === null) return null;
  if (base === null) return `${count} ${count === 1 ? single[unit] : unit}`;
  return `${count} of ${base} ${unit}`;
}

const single: Record<Evidence['unit'], string> = {
  families: 'family',
  parents: 'parent',
  'young people': 'young person',
  posts: 'post',
};
