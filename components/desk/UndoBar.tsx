import { useState } from 'preact/hooks';
import type { Undo } from './actions.ts';

interface Props {
  undo: Undo;
  close(): void;
}

/** Undo instead of "are you sure". What she pressed is gone, so the keyboard goes on here. */
export function UndoBar({ undo, close }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div class="undo-bar" role="status">
      <p>{problem ?? undo.says}</p>
      <button
        type="button"
        class="button"
        ref={(button) => button?.focus()}
        onClick={() => undo.undo().then(close, (error: Error) => setProblem(error.message))}
      >
        Undo
      </button>
      <button type="button" class="button quiet" onClick={close}>
        Close
      </button>
    </div>
  );
}
