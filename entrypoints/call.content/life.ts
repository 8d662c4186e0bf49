import { browser } from 'wxt/browser';

export interface Life {
  /** Aborts when this script has to go: every observer, timer and listener ends with it. */
  signal: AbortSignal;
  end(): void;
  /**
   * Asked by whatever wakes this script. After an update or removal of the extension nobody calls a
   * script that is left in a page; it notices by itself that its runtime is gone, and ends.
   */
  goesOn(): boolean;
}

/** In the world of our scripts in this document, which the page cannot see. */
const world: { tableside?: AbortSignal } = globalThis as object;

/**
 * One script a document. Tabs that were open before are given the script by the background, and some
 * have it already: the second one finds the first at work, and null is all it gets.
 */
export function startLife(): Life | null {
  if (world.tableside && !world.tableside.aborted) return null;
  const life = new AbortController();
  world.tableside = life.signal;
  const end = () => life.abort();
  return {
    signal: life.signal,
    end,
    goesOn() {
      if (!browser.runtime?.id) end();
      return !life.signal.aborted;
    },
  };
}
