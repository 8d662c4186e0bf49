/** What a play is made of. A meeting that is only played, to see what the panel does in it. */
import type { Partner } from '../../model.ts';

/** Somebody speaks, or something else happens in the call. */
export type Turn = Line | Happening;

export interface Line {
  /** Null: the text does not say who. */
  who: string | null;
  says: string;
}

export interface Happening {
  /** As a sentence beside the play. */
  tells: string;
  leaves?: string;
  joins?: string;
  recorded?: true;
  /** What lies between is left out. */
  minutesLater?: number;
}

/** A turn with its time, in seconds from the start of the play. */
export type Beat = Turn & { from: number; to: number };

export interface Play {
  title: string;
  /** How the play begins, for her. */
  opening: string;
  /** Whom she has cards of, and what they are. */
  cast: readonly Partner[];
  /** Who is in the call, as a page shows it. */
  here: readonly string[];
  beats: readonly Beat[];
  /** Seconds. */
  lasts: number;
}

/** The one who is her: her mic is on while she speaks. */
export const her = 'You';
