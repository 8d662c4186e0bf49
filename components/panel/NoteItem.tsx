import { useState } from 'preact/hooks';
import type { Note } from '../../lib/model.ts';
import { clockTime } from '../shared/dates.ts';

interface Props {
  note: Note;
  change(text: string): void;
  remove(): void;
}

/** One note: read, edit in place, delete. */
export function NoteItem({ note, change, remove }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const about = `${note.kind} at ${clockTime(note.at)}`;

  function save() {
    if (draft?.trim()) change(draft);
    if (draft?.trim() !== '') setDraft(null);
  }

  return (
    <li class="note">
      <p class="note-about">
        <b class={`kind kind-${note.kind}`}>{note.kind}</b> {clockTime(note.at)}
        {note.editedAt && ', edited'}
      </p>
      {draft === null ? (
        <p class="note-text">{note.text}</p>
      ) : (
        <textarea
          class="edit"
          aria-label={`Edit the ${about}`}
          ref={(box) => box?.focus()}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            save();
          }}
        />
      )}
      {draft?.trim() === '' && (
        <p class="problem">A note needs a few words. To remove it, cancel and delete it.</p>
      )}
      <div class="note-does">
        {draft === null ? (
          <>
            <button
              type="button"
              class="link"
              aria-label={`Edit the ${about}`}
              onClick={() => setDraft(note.text)}
            >
              Edit
            </button>
            <button type="button" class="link" aria-label={`Delete the ${about}`} onClick={remove}>
              Delete
            </button>
          </>
        ) : (
          <>
            <button type="button" class="link" onClick={save}>
              Save
            </button>
            <button type="button" class="link" onClick={() => setDraft(null)}>
              Cancel
            </button>
          </>
        )}
      </div>
    </li>
  );
}
