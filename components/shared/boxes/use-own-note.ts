import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../../lib/model.ts';
import {
  type NoteChange,
  noOwnChanges,
  withArrived,
  withOwn,
} from '../../../lib/notes/own-changes.ts';

/** The note with every change of hers, whether it has come back from the store or not. */
export function useOwnNote(
  arrived: Note,
  save: (next: Note) => void,
): { note: Note; change(change: NoteChange): void } {
  const own = useRef(noOwnChanges(arrived));
  const seen = useRef(arrived);
  const saveNow = useRef(save);
  const [, redraw] = useState({});
  // A day that was read late is saved with what stands then, also after the card was closed.
  saveNow.current = save;
  if (seen.current !== arrived) {
    own.current = withArrived(own.current, arrived);
    seen.current = arrived;
  }
  return {
    note: own.current.note,
    change(change) {
      own.current = withOwn(own.current, change);
      saveNow.current(own.current.note);
      redraw({});
    },
  };
}
