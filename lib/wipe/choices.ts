/** For how long notes are kept, where she has not said otherwise for a meeting. */
export interface WipeChoices {
  /** Months after the meeting, or for good. */
  after: WipeAfter;
}

export const wipeAfters = [3, 6, 12, 24, 'never'] as const;
export type WipeAfter = (typeof wipeAfters)[number];

/** As domain.md 10 has it. */
export const usualWipe: WipeChoices = { after: 12 };

/** What stands in the settings, or what is usual where it is not as it should be. */
export function wipeChoicesIn(value: unknown): WipeChoices {
  if (typeof value !== 'object' || value === null) return usualWipe;
  const { after } = value as Record<string, unknown>;
  return { after: wipeAfters.find((each) => each === after) ?? usualWipe.after };
}
