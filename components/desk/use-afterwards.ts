import { useRef, useState } from 'preact/hooks';
import type { Afterwards, ID } from '../../lib/model.ts';

/**
 * What she writes of a meeting after it. Changes build on each other before the store has answered;
 * what could not be saved stays in sight, with a sentence that says so.
 */
export function useAfterwards(
  id: ID,
  stored: Afterwards | undefined,
  save: (written: Afterwards) => Promise<unknown>,
) {
  const [problem, setProblem] = useState('');
  const [mine, setMine] = useState<Afterwards | null>(null);
  const latest = useRef<Afterwards>({ id });
  const saving = useRef(0);
  latest.current = mine ?? stored ?? { id };

  async function change(part: Partial<Afterwards>): Promise<void> {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setMine(next);
    setProblem('');
    saving.current++;
    try {
      await save(next);
      // The store says it from now on.
      if (saving.current === 1) setMine(null);
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      saving.current--;
    }
  }

  return { written: latest.current, change, problem };
}
