import type { Unsaved } from '../../lib/notes/kept.ts';
import type { NoteActions } from './note-actions.ts';

interface Props {
  unsaved: Unsaved;
  again: NoteActions['saveAgain'];
}

/** A note that the store does not have yet, and why, if it was refused. */
export function OnItsWay({ unsaved, again }: Props) {
  if (!unsaved.because) return <p class="note-about">Saving…</p>;
  return (
    <p class="problem">
      {unsaved.because}{' '}
      <button type="button" class="link" onClick={() => again(unsaved)}>
        Save again
      </button>
    </p>
  );
}
