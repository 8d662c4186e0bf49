import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../../lib/model.ts';
import { noteName } from './note-name.ts';
import type { NoteEdit } from './notes-place.ts';

interface Props {
  edit: NoteEdit;
  /** As it stands in the list now; null: it is not there any more. */
  now: Note | null;
  /** She opened it here and now: the keyboard goes with her. */
  focused: boolean;
  type(text: string): void;
  save(): void;
  cancel(): void;
}

/** The words of a note while she changes them. */
export function NoteEditor({ edit, now, focused, type, save, cancel }: Props) {
  const { shown, text } = edit;
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, []);
  const isEmpty = text.trim() === '';
  return (
    <>
      <textarea
        ref={box}
        class="edit"
        aria-label={`Edit the ${noteName(shown)}`}
        value={text}
        onInput={({ currentTarget: { value } }) => type(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (!isEmpty) save();
        }}
      />
      {isEmpty && (
        <p class="problem">A note needs a few words. To remove it, cancel and delete it.</p>
      )}
      {now === null && (
        <p class="note-news">
          Deleted in another window. Your words stay here. Save them to have the note again.
        </p>
      )}
      {now !== null && now.text !== shown.text && (
        <p class="note-news">Changed in another window. Your words stay here.</p>
      )}
      <div class="note-does">
        <button type="button" class="link" onClick={() => isEmpty || save()}>
          Save
        </button>
        <button type="button" class="link" onClick={cancel}>
          Cancel
        </button>
      </div>
    </>
  );
}
