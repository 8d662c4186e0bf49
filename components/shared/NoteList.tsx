import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { ID, Note, Version } from '../../lib/model.ts';
import type { JotItem } from '../../lib/notes/jot.ts';
import type { Listed } from '../../lib/notes/listed.ts';
import { KindFilter } from './KindFilter.tsx';
import type { NoteSurroundings } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteRow, type RowMoves } from './NoteRow.tsx';
import { NoteUndoBar } from './NoteUndoBar.tsx';
import type { NoteActions } from './note-actions.ts';
import type { MoveInNotes, NoteEdit, NotesPlace } from './notes-place.ts';

interface Props {
  /** Null: none is known yet. */
  meetingId: ID | null;
  listed: readonly Listed[];
  versions: readonly Version[];
  /** The agenda a note can be moved in. */
  items: readonly JotItem[];
  around: NoteSurroundings;
  place: NotesPlace;
  move: MoveInNotes;
  actions: NoteActions;
  /** The keyboard goes back to where a note was jotted. */
  back(): void;
}

/** The notes of one meeting, newest first, beside a call or after it. */
export function NoteList({ listed, place, move, actions, ...props }: Props) {
  const { meetingId, versions, items, around, back } = props;
  const list = useRef<HTMLUListElement>(null);
  const kindsHere = listed.map(({ note }) => note.kind);
  const only = place.only && kindsHere.includes(place.only) ? place.only : null;
  const lost = editOfNoNote(place, listed, meetingId);

  function put(note: Note, was: Note | null): Note {
    const next = { ...note, editedAt: new Date().toISOString() };
    actions.save(next, was ?? undefined);
    return next;
  }

  function saveEdit({ shown, was, text }: NoteEdit, isGone = false) {
    move((before) => ({ ...before, edit: null }));
    if (text === shown.text && !isGone) return;
    const after = put({ ...shown, text }, isGone ? null : was);
    if (isGone) return;
    move((before) => ({ ...before, undo: { did: 'changed', before: shown, after } }));
  }

  const movesOf = ({ note, was }: Listed): RowMoves => ({
    open: (open) => move((before) => ({ ...before, open })),
    edit: (edit) => move((before) => ({ ...before, edit })),
    saveEdit,
    change(next, how) {
      const after = put(next, was);
      if (how === 'quiet') return;
      move((before) => ({ ...before, undo: { did: 'changed', before: note, after } }));
    },
    add(part) {
      const id = crypto.randomUUID();
      const at = new Date().toISOString();
      const { meetingId, share } = note;
      actions.save({ id, meetingId, kind: 'note', text: '', at, share, ...part });
    },
    async remove() {
      await actions.remove(note.id);
      move((before) => ({ ...before, undo: { did: 'deleted', before: note } }));
    },
    back,
  });

  function takeUndo() {
    const { undo } = place;
    if (!undo) return;
    actions.save(undo.before, undo.did === 'changed' ? undo.after : undefined);
    closeUndo();
  }

  function closeUndo() {
    move((before) => ({ ...before, undo: null }));
    list.current?.focus();
  }

  const shown = listed.filter(({ note }) => only === null || note.kind === only);
  const undo = place.undo && isDone(place, listed, meetingId) ? place.undo : null;
  const isShown = shown.some(({ note }) => note.id === undo?.before.id);
  const undoBar = undo && <NoteUndoBar undo={undo} take={takeUndo} close={closeUndo} />;
  /** Where the note stood that is deleted, or not of the kind that is shown. */
  const gap = undo && !isShown ? gapOf(undo.before, shown) : -1;

  return (
    <>
      <KindFilter
        all={kindsHere}
        only={only}
        choose={(kind) => move((before) => ({ ...before, only: kind }))}
      />
      <ul class="notes" aria-label="Your notes" ref={list} tabIndex={-1}>
        {lost && (
          <li class="note">
            <NoteEditor
              edit={lost}
              now={null}
              focused={false}
              type={(text) => move((before) => ({ ...before, edit: { ...lost, text } }))}
              save={() => saveEdit(lost, true)}
              cancel={() => move((before) => ({ ...before, edit: null }))}
            />
          </li>
        )}
        {shown.map((each, i) => (
          <Fragment key={each.note.id}>
            {i === gap && <li>{undoBar}</li>}
            <NoteRow
              listed={each}
              versions={versions.filter(({ note }) => note.id === each.note.id)}
              items={items}
              around={around}
              open={place.open?.id === each.note.id ? place.open : null}
              edit={place.edit?.shown.id === each.note.id ? place.edit : null}
              undo={isShown && undo?.before.id === each.note.id ? undoBar : null}
              moves={movesOf(each)}
              actions={actions}
            />
          </Fragment>
        ))}
        {gap === shown.length && <li>{undoBar}</li>}
      </ul>
    </>
  );
}

function gapOf(gone: Note, shown: readonly Listed[]): number {
  const older = shown.findIndex(({ note }) => note.at < gone.at);
  return older < 0 ? shown.length : older;
}

/** Words she is changing of a note that was deleted meanwhile: they are nowhere else. */
function editOfNoNote({ edit }: NotesPlace, listed: readonly Listed[], meetingId: ID | null) {
  if (!edit || edit.shown.meetingId !== meetingId) return null;
  return listed.some(({ note }) => note.id === edit.shown.id) ? null : edit;
}

/** "Changed" is said only of what the store has. */
function isDone({ undo }: NotesPlace, listed: readonly Listed[], meetingId: ID | null): boolean {
  if (!undo || undo.before.meetingId !== meetingId) return false;
  const now = listed.find(({ note }) => note.id === undo.before.id);
  return undo.did === 'deleted' ? !now : now !== undefined && !now.unsaved;
}
