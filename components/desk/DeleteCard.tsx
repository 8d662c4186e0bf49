import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoreCounts } from '../../lib/messages.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DataActions } from './data-actions.ts';
import { countsInWords } from './store-words.ts';

interface Props {
  counts: StoreCounts | null;
  deleteEverything: DataActions['deleteEverything'];
  /** To where a backup is made. */
  backUp(): void;
}

/** Everything goes, in two steps. It cannot be undone, so the second one says what goes. */
export function DeleteCard({ counts, deleteEverything, backUp }: Props) {
  const id = useOwnId();
  const [isSure, setSure] = useState(false);
  const [isGoing, setGoing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasSure = useRef(false);
  useLayoutEffect(() => {
    if (isSure) keep.current?.focus();
    else if (wasSure.current) first.current?.focus();
    wasSure.current = isSure;
  }, [isSure]);

  function goOn(): void {
    setGoing(true);
    setProblem(null);
    deleteEverything().catch((error: Error) => {
      setProblem(error.message);
      setGoing(false);
    });
  }

  const words = counts ? countsInWords(counts) : [];
  return (
    <section class="card delete-card" aria-labelledby={id}>
      <h2 id={id}>Delete everything</h2>
      {!isSure && (
        <>
          <p class="hint">
            Notes, briefs, views, people, words and settings. Files you saved stay where they are.
          </p>
          <div class="does">
            <button ref={first} type="button" class="button quiet" onClick={() => setSure(true)}>
              Delete everything
            </button>
          </div>
        </>
      )}
      {isSure && (
        <>
          <p class="held">
            {words.length > 0
              ? `This deletes ${words.join(', ')}, and your settings.`
              : 'This deletes your settings. No notes are stored.'}{' '}
            <b>It cannot be undone.</b>
          </p>
          <div class="does">
            <button ref={keep} type="button" class="button" onClick={() => setSure(false)}>
              Keep everything
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setSure(false);
                backUp();
              }}
            >
              Back up first
            </button>
            <button type="button" class="button quiet" disabled={isGoing} onClick={goOn}>
              Yes, delete everything now
            </button>
          </div>
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
