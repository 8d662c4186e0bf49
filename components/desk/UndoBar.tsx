import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Undo } from './actions.ts';

interface Props {
  undo: Undo;
  close(): void;
}

/** Undo instead of "are you sure". What she pressed is gone, so the keyboard goes on here. */
export function UndoBar({ undo, close }: Props) {
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
