import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Undo } from './actions.ts';

interface Props {
  undo: Undo | null;
  clear(): void;
  /** Where the keyboard goes on afterwards. */
  back: RefObject<HTMLElement | null>;
}

/** Undo instead of "are you sure", while there is something to undo. */
export function UndoBar({ undo, clear, back }: Props) {
  function close() {
    clear();
    back.current?.focus();
  }
  return undo && <Bar undo={undo} close={close} />;
}

/** What she pressed is gone, so the keyboard goes on here. */
function Bar({ undo, close }: { undo: Undo; close(): void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), [undo]);
  return (
    <div class="undo-bar" role="status">
      <p>{problem ?? undo.says}</p>
      <button
        type="button"
        class="button"
        ref={button}
        onClick={() => undo.undo().then(close, (error: Error) => setProblem(error.message))}
      >
        {undo.failed ? 'Try again' : 'Undo'}
      </button>
      <button type="button" class="button quiet" onClick={close}>
        Close
      </button>
    </div>
  );
}
