import type { RefObject } from 'preact';
import type { Note } from '../../lib/model.ts';
import { noteName } from './note-name.ts';

interface Props {
  note: Note;
  open: boolean;
  toggle(): void;
  button: RefObject<HTMLButtonElement | null>;
}

/** Opens and closes the boxes of a note. What is still missing in them belongs in its words. */
export function CardToggle({ note, open, toggle, button }: Props) {
  const word = open ? 'Close' : 'Open';
  return (
    <button
      ref={button}
      type="button"
      class="link"
      aria-expanded={open}
      aria-label={`${word} the ${noteName(note)}`}
      onClick={toggle}
    >
      {word}
    </button>
  );
}
