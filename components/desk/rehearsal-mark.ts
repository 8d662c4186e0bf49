import type { Moment } from '../../lib/tips/rehearsal/moment.ts';
import { tipOf } from '../../lib/tips/tips.ts';

/** What a line brought; null: a tip that was held back and is of no use later. */
export function markOf({ tip, says, came }: Moment): string | null {
  if (came) return `Here: ${says}`;
  return tipOf(tip)?.passes ? null : `Noticed: ${says}`;
}
