import { useEffect, useRef, useState } from 'preact/hooks';
import type { Afterwards, ID } from '../../lib/model.ts';

/** Typing rests: then it is stored. Shorter than it takes to reach for the mouse. */
const restMs = 300;

/**
 * What she writes of a meeting after it: in sight at once, stored when she rests. What could not be
 * stored stays in sight, with a sentence that says so.
 */
export function useAfterwards(
  id: ID,
  stored: Afterwards | undefined,
  save: (written: Afterwards) => Promise<unknown>,
) {
  const [problem, setProblem] = useState('');
  const [, draw] = useState({});
  /** What she changed, until the store tells it as its own. */
  const mine = useRef<Afterwards | null>(null);
  /** The store does not have all of that yet. */
  const isAhead = useRef(false);
  const seen = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (stored !== seen.current) {
    seen.current = stored;
    if (!isAhead.current) mine.current = null;
  }

  async function store(): Promise<void> {
    clearTimeout(timer.current);
    const next = mine.current;
    if (!next || !isAhead.current) return;
    try {
      await save(next);
      setProblem('');
      // She may have gone on meanwhile.
      if (mine.current === next) isAhead.current = false;
    } catch (error) {
      setProblem((error as Error).message);
    }
  }

  function change(part: Partial<Afterwards>): void {
    mine.current = { ...(mine.current ?? { id }), ...part };
    isAhead.current = true;
    draw({});
    clearTimeout(timer.current);
    timer.current = setTimeout(store, restMs);
  }

  const storeNow = useRef(store);
  storeNow.current = store;
  useEffect(() => {
    const leave = () => void storeNow.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return { written: { ...(stored ?? { id }), ...mine.current }, change, problem };
}
