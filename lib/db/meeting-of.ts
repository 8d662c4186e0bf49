import { sha256 } from '../hash.ts';
import type { Call, Meeting } from '../model.ts';

/**
 * The meeting that a call belongs to, as it would be stored. The id is made from the call itself
 * (address, or else title, and the day), so that two panels, or one after a restart, mean the same
 * record without asking each other, and nothing is stored before the rep writes something.
 */
export async function meetingOf(call: Call, now: Date): Promise<Meeting> {
  const start = call.startedAt ?? now.toISOString();
  const id = await sha256(`${call.address ?? call.title ?? call.platform} ${start.slice(0, 10)}`);
  return {
    id: id.slice(0, 32),
    title: call.title ?? 'Meeting',
    start,
    platform: call.platform,
    ...(call.address && { addressHash: await sha256(call.address) }),
  };
}
