import type { Platform } from './adapter.ts';
import { meet } from './meet.ts';
import { teams } from './teams.ts';
import { zoom } from './zoom.ts';

/** Every platform, one file each. */
export const platforms: readonly Platform[] = [teams, zoom, meet];

/** The platform whose page this is, if it is one of ours. */
export function platformOf(url: URL): Platform | undefined {
  return platforms.find((platform) => platform.owns(url));
}
