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
  const latest = useRef<Afterwards>(stored ?? { id });
  /** The store does not have all of it yet. */
  const isAhead = useRef(false);
  const seen = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (stored && stored !== seen.current) {
    seen.current = stored;
    if (!isAhead.current) latest.current = stored;
  }

  async function store(): Promise<void> {
    clearTimeout(timer.current);
    if (!isAhead.current) return;
    const next = latest.current;
    try {
      await save(next);
      setProblem('');
      // She may have gone on meanwhile.
      if (latest.current === next) isAhead.current = false;
    } catch (error) {
      setProblem((error as Error).message);
    }
  }

  function change(part: Partial<Afterwards>): void {
    latest.current = { ...latest.current, ...part };
    isAhead.current = true;
    draw({});
    clearTimeout(timer.current);
    timer.current = setTimeout(store, restMs);
  }

  useEffect(() => {
    const leave = () => void store();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);

  return { written: latest.current, change, problem };
}
