import type { MeetingState } from '../../lib/meeting-state.ts';
import { listOf } from '../../lib/notes/listed.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import { NoteList } from '../shared/NoteList.tsx';
import type { NoteActions } from '../shared/note-actions.ts';
import type { MoveInNotes, NotesPlace } from '../shared/notes-place.ts';
import type { PanelActions } from './actions.ts';
import { itemsOf, noteAround } from './note-around.ts';

interface Props {
  state: MeetingState;
  now: Date;
  /** Whom she may name. */
  people: readonly string[];
  /** Phrases as she says them. */
  words: OwnWords;
  place: NotesPlace;
  move: MoveInNotes;
  /** She is in the middle of a jot: the keyboard is not taken from her. */
  typing: boolean;
  /** The keyboard goes back to the jot box. */
  back(): void;
  actions: PanelActions;
}

/** What was jotted in this meeting. */
export function NotesTab({ state, now, people, words, place, move, typing, back, actions }: Props) {
  const { meeting, notes, unsaved, versions } = state;
  const { deleteNote, saveAgain, bringBack, dropVersion } = actions;
  const forList: NoteActions = {
    save: (note, was) => meeting && actions.saveNote(note, meeting, was),
    saveAgain,
    remove: deleteNote,
    bringBack,
    dropVersion,
  };
  return (
    <>
      {state.problem && <p class="problem">{state.problem}</p>}
      {state.ready && notes.length + unsaved.length === 0 && (
        <p class="empty">
          Nothing jotted yet. Type below and press Enter. Notes stay on this computer.
        </p>
      )}
      <NoteList
        meetingId={meeting?.id ?? null}
        listed={listOf(notes, unsaved, meeting?.id ?? null)}
        versions={versions}
        items={itemsOf(state)}
        around={noteAround(state, people, now, words, actions)}
        place={typing ? withoutFocus(place) : place}
        move={move}
        actions={forList}
        back={back}
      />
    </>
  );
}

function withoutFocus({ open, ...place }: NotesPlace): NotesPlace {
  return { ...place, open: open && { ...open, focus: false } };
}
