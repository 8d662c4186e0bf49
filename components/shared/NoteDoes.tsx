import type { RefObject } from 'preact';
import type { Note } from '../../lib/model.ts';
import { CardToggle } from './CardToggle.tsx';
import { noteName } from './note-name.ts';

interface Props {
  note: Note;
  /** Are its boxes shown? */
  open: boolean;
  toggle(): void;
  toggleButton: RefObject<HTMLButtonElement | null>;
  edit(): void;
  editButton: RefObject<HTMLButtonElement | null>;
  remove(): void;
  more: boolean;
  setMore(more: boolean): void;
}

/** The buttons of one note. */
export function NoteDoes({ note, open, more, ...does }: Props) {
  const name = noteName(note);
  return (
    <div class="note-does">
      {note.kind !== 'note' && (
        <CardToggle note={note} open={open} toggle={does.toggle} button={does.toggleButton} />
      )}
      <button
        ref={does.editButton}
        type="button"
        class="link"
        aria-label={`Edit the ${name}`}
        onClick={does.edit}
      >
        Edit
      </button>
      <button type="button" class="link" aria-label={`Delete the ${name}`} onClick={does.remove}>
        Delete
      </button>
      <button
        type="button"
        class="link"
        aria-expanded={more}
        aria-label={`${more ? 'Less' : 'More'} about the ${name}`}
        onClick={() => does.setMore(!more)}
      >
        {more ? 'Less' : 'More'}
      </button>
    </div>
  );
}
