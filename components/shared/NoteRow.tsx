import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note, Version } from '../../lib/model.ts';
import type { JotItem } from '../../lib/notes/jot.ts';
import type { Listed } from '../../lib/notes/listed.ts';
import { isKeyboardNowhere } from './keyboard.ts';
import { NoteAbout } from './NoteAbout.tsx';
import { NoteCard, type NoteSurroundings } from './NoteCard.tsx';
import { NoteDoes } from './NoteDoes.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteMore } from './NoteMore.tsx';
import { NoteVersion } from './NoteVersion.tsx';
import type { NoteActions } from './note-actions.ts';
import type { NoteEdit, OpenNote } from './notes-place.ts';
import { OnItsWay } from './OnItsWay.tsx';

/** What one note has done to it. */
export interface RowMoves {
  open(open: OpenNote | null): void;
  /** Null: she is through with it. */
  edit(edit: NoteEdit | null): void;
  saveEdit(edit: NoteEdit): void;
  /** Something of it is another now; `quiet`: she sees that herself, as in its boxes. */
  change(next: Note, how?: 'quiet'): void;
  remove(): Promise<void>;
  /** Logs a note that comes out of this one. */
  add(note: Partial<Note>): void;
  /** From its boxes back to where she jotted it. */
  back(): void;
}

interface Props {
  listed: Listed;
  versions: readonly Version[];
  items: readonly JotItem[];
  around: NoteSurroundings;
  /** Of this note, or null. */
  open: OpenNote | null;
  edit: NoteEdit | null;
  /** The way back from what she changed in it just now. */
  undo: ComponentChildren;
  moves: RowMoves;
  actions: NoteActions;
}

/** One note: read, edit in place, open its boxes, share, move, delete. */
export function NoteRow({
  listed,
  versions,
  items,
  around,
  open,
  edit,
  undo,
  moves,
  actions,
}: Props) {
  const { note, was, unsaved } = listed;
  const [more, setMore] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  // Where she pressed Edit here and now; back from another tab the keyboard is elsewhere.
  const pressed = useRef(false);
  const goesBack = useRef(false);
  useLayoutEffect(() => {
    if (goesBack.current && !edit) editButton.current?.focus();
    goesBack.current = edit !== null;
  }, [edit]);
  const isOpen = open !== null && note.kind !== 'note' && was !== null;
  const row = useRef<HTMLLIElement>(null);
  // The keyboard went to the first box once; it does not go there again from another tab.
  useLayoutEffect(() => {
    if (!isOpen) return;
    if (open.focus && isKeyboardNowhere()) row.current?.focus();
    moves.open({ ...open, focus: false });
  }, [isOpen]);

  function done() {
    moves.open(null);
    if (open?.from === 'jot') moves.back();
    else toggle.current?.focus();
  }

  return (
    <li
      ref={row}
      class={unsaved?.because ? 'note note-unsaved' : 'note'}
      id={`note-${note.id}`}
      tabIndex={-1}
    >
      <NoteAbout note={note} />
      {edit ? (
        <NoteEditor
          edit={edit}
          now={note}
          focused={pressed.current}
          type={(text) => moves.edit({ ...edit, text })}
          save={() => moves.saveEdit(edit)}
          cancel={() => moves.edit(null)}
        />
      ) : (
        <p class="note-text">{note.text}</p>
      )}
      {undo}
      {unsaved && <OnItsWay unsaved={unsaved} again={actions.saveAgain} />}
      {versions.map((version) => (
        <NoteVersion key={version.id} note={note} version={version} actions={actions} />
      ))}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {was && !edit && (
        <>
          <NoteDoes
            note={note}
            open={isOpen}
            toggle={() => moves.open(isOpen ? null : { id: note.id, from: 'list', focus: false })}
            toggleButton={toggle}
            edit={() => {
              pressed.current = true;
              moves.edit({ shown: note, was, text: note.text });
            }}
            editButton={editButton}
            remove={() => {
              setProblem(null);
              moves.remove().catch(({ message }: Error) => setProblem(message));
            }}
            more={more}
            setMore={setMore}
          />
          {more && (
            <NoteMore note={note} items={items} today={around.today} change={moves.change} />
          )}
        </>
      )}
      {isOpen && (
        <NoteCard
          note={note}
          around={around}
          save={(next) => moves.change(next, 'quiet')}
          focused={open.focus}
          done={done}
          add={moves.add}
        />
      )}
    </li>
  );
}
