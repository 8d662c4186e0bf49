import type { Archive } from './archive.ts';
import type { Found } from './search.ts';

/** The archive with its search, as the desk shows it. */
export interface ArchiveShown extends Archive {
  /** How many records can be found so far. */
  ready: number;
  typed: string;
  /** Null: nothing was typed, or nothing has been answered yet. */
  found: Found | null;
  /** The search has stopped; everything else goes on. */
  broken: boolean;
}
