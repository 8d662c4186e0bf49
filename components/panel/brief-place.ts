import type { ID } from '../../lib/model.ts';

/** Where she is in the brief. It outlives a look at another tab. */
export interface BriefPlace {
  /** The item she chose by hand. Null: it goes by the time. */
  itemId: ID | null;
  /** The ask she opened by hand, and the item that was being discussed then. */
  opened: { askId: ID; itemId: ID | null } | null;
  /** Answers that are typed and not stored, by ask. */
  answers: Readonly<Record<ID, string>>;
}

/** Before she touched anything. */
export const startOfBrief: BriefPlace = { itemId: null, opened: null, answers: {} };

/** Changes some of it, from what stands then. */
export type MoveInBrief = (change: (before: BriefPlace) => BriefPlace) => void;
