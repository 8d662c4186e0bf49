import { useLayoutEffect, useRef } from 'preact/hooks';
import { isKeyboardNowhere } from './keyboard.ts';
import type { NoteUndo } from './notes-place.ts';

interface Props {
  undo: NoteUndo;
  take(): void;
  close(): void;
}

/** Undo instead of "are you sure". It stands where the note stood, and covers none. */
export function NoteUndoBar({ undo, take, close }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // The note she pressed a button of may be gone.
  useLayoutEffect(() => {
    if (isKeyboardNowhere()) button.current?.focus();
  }, [undo]);
  return (
    <div class="undo" role="status">
      <span>{undo.did === 'deleted' ? 'Note deleted.' : 'Note changed.'}</span>
      <button ref={button} type="button" class="link" onClick={take}>
        Undo
      </button>
      <button type="button" class="link" aria-label="Close: undo" onClick={close}>
        Close
      </button>
    </div>
  );
}
