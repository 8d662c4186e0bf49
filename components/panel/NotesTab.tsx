import { useState } from 'preact/hooks';
import type { MeetingState, Unsaved } from '../../lib/meeting-state.ts';
import type { Note } from '../../lib/model.ts';
import type { PanelActions } from './actions.ts';
import { NoteItem } from './NoteItem.tsx';

interface Props {
  state: MeetingState;
  now: Date;
  actions: PanelActions;
}

/** What was jotted, newest first, with what is not saved yet above it. */
export function NotesTab({ state, now, actions }: Props) {
  const [deleted, setDeleted] = useState<Note | null>(null);
  const { meeting, notes, unsaved } = state;
  const saved = notes.filter((note) => !unsaved.some((item) => item.note.id === note.id));

  async function remove(note: Note) {
    await actions.deleteNote(note.id);
    setDeleted(note);
  }

  return (
    <>
      {state.problem && <p class="problem">{state.problem}</p>}
      {deleted && meeting && (
        <p class="undo" role="alert">
          Note deleted.
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.saveNote(deleted, meeting);
              setDeleted(null);
            }}
          >
            Undo
          </button>
        </p>
      )}
      {state.ready && saved.length + unsaved.length === 0 && (
        <p class="empty">
          Nothing jotted yet. Type below and press Enter. Notes stay on this computer.
        </p>
      )}
      <ul class="notes" aria-label="Your notes">
        {unsaved.map((item) => (
          <UnsavedItem key={item.edit} item={item} again={actions.saveAgain} />
        ))}
        {saved.toReversed().map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            change={(text) =>
              meeting &&
              actions.saveNote({ ...note, text, editedAt: now.toISOString() }, meeting, note)
            }
            remove={() => void remove(note)}
          />
        ))}
      </ul>
    </>
  );
}

function UnsavedItem({ item, again }: { item: Unsaved; again: PanelActions['saveAgain'] }) {
  return (
    <li class="note note-unsaved">
      <p class="note-text">{item.note.text}</p>
      {item.because ? (
        <p class="problem">
          {item.because}{' '}
          <button type="button" class="link" onClick={() => again(item)}>
            Save again
          </button>
        </p>
      ) : (
        <p class="note-about">Saving…</p>
      )}
    </li>
  );
}
