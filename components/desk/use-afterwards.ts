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
  /** Her changes, as long as the store may not have them. */
  const [mine, setMine] = useState<Afterwards | null>(null);
  const latest = useRef<Afterwards | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function store(): Promise<void> {
    clearTimeout(timer.current);
    const next = latest.current;
    if (!next) return;
    try {
      await save(next);
      setProblem('');
      // She may have gone on meanwhile.
      if (latest.current !== next) return;
      latest.current = null;
      setMine(null);
    } catch (error) {
      setProblem((error as Error).message);
    }
  }

  function change(part: Partial<Afterwards>): void {
    const next = { ...(latest.current ?? { id }), ...part };
    latest.current = next;
    setMine(next);
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

  return { written: { ...(stored ?? { id }), ...mine }, change, problem };
}
