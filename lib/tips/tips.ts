/**
 * All tips: the ten of the seed (Leicester City, 2013) in plain words, and what goes beyond them. The
 * first that has an occasion speaks; the others wait or go to the tray.
 */
import { deciding } from './entries/deciding.ts';
import { ending } from './entries/ending.ts';
import { forum } from './entries/forum.ts';
import { mistakes } from './entries/mistakes.ts';
import { people } from './entries/people.ts';
import { speaking } from './entries/speaking.ts';
import type { Tip } from './tip.ts';

export const tips: readonly Tip[] = [
  ...forum,
  ...ending,
  ...deciding,
  ...speaking,
  ...people,
  ...mistakes,
];

const byId = new Map(tips.map((tip) => [tip.id, tip]));

/** Null: a tip that there was once. */
export function tipOf(id: string): Tip | null {
  return byId.get(id) ?? null;
}
