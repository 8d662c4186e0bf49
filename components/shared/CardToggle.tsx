import type { RefObject } from 'preact';
import type { Note } from '../../lib/model.ts';
import { filledWords } from '../../lib/notes/boxes.ts';
import { noteName } from './note-name.ts';
import { useOwnId } from './own-id.ts';

interface Props {
  note: Note;
  open: boolean;
  toggle(): void;
  button: RefObject<HTMLButtonElement | null>;
}

/** Opens and closes the boxes of a note, and says how many of them are filled. */
export function CardToggle({ note, open, toggle, button }: Props) {
  const id = useOwnId();
  const word = open ? 'Close' : 'Open';
  const filled = filledWords(note);
  return (
    <>
      {filled && (
        <span class="note-filled" id={id}>
          {filled}
        </span>
      )}
      <button
        ref={button}
        type="button"
        class="link"
        aria-expanded={open}
        aria-label={`${word} the ${noteName(note)}`}
        aria-describedby={filled ? id : undefined}
        onClick={toggle}
      >
        {word}
      </button>
    </>
  );
}
