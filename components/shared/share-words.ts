import type { Share } from '../../lib/model.ts';
import { dayOf } from './dates.ts';

/** Who may see it, as she reads it; the narrowest first. */
export const shareWords = {
  private: 'Only me',
  reps: 'Reps and steering group',
  members: 'Members',
  public: 'Anyone',
} as const;

/** "Members from Tue 3 June". */
export function shareWord(share: Share): string {
  if (typeof share === 'string') return shareWords[share];
  return `${shareWords[share.after]} from ${dayOf(share.embargoUntil)}`;
}
