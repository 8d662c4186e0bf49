import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { NoteKind } from '../../lib/model.ts';
import type { PanelActions } from './actions.ts';

const kinds: { kind: NoteKind; label: string }[] = [
  { kind: 'note', label: 'Note' },
  { kind: 'question', label: 'Question' },
  { kind: 'decision', label: 'Decision' },
  { kind: 'action', label: 'Action' },
];

export interface JotStart {
  kind: NoteKind;
  text: string;
}

interface Props {
  state: MeetingState;
  actions: PanelActions;
  /** What was typed and not saved yet. It is kept as she types, so that a reload does not lose it. */
  draft: string;
  asks: number;
  /** How a jot begins that a tip has offered; a new object each time. */
  start: JotStart | null;
  /** What stands beside the words that say it is saved. */
  children: ComponentChildren;
}

/** One line to jot in. Enter saves; "Saved" is said only when the store has it. */
export function JotBox({ state, actions, draft: text, asks, start, children }: Props) {
  const [kind, setKind] = useState<NoteKind>('note');
  const setText = actions.keepDraft;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asks > 0) box.current?.focus();
  }, [asks]);
  useEffect(() => {
    if (!start) return;
    setKind(start.kind);
    // What she was typing comes first.
    if (text === '') setText(start.text);
    box.current?.focus();
  }, [start]);
  const [empty, setEmpty] = useState(false);
  const [jotted, setJotted] = useState<string | null>(null);
  const { meeting } = state;

  function save() {
    if (text.trim() === '') return setEmpty(true);
    if (!meeting) return;
    const id = crypto.randomUUID();
    const at = new Date().toISOString();
    actions.saveNote({ id, meetingId: meeting.id, kind, text, at, share: 'private' }, meeting);
    setJotted(id);
    setText('');
    setKind('note');
  }

  return (
    <>
      <div class="kinds" role="radiogroup" aria-label="Kind">
        {kinds.map(({ kind: each, label }) => (
          <label key={each} class={each === kind ? 'kind-choice on' : 'kind-choice'}>
            <input
              type="radio"
              class="unseen"
              name="kind"
              value={each}
              checked={each === kind}
              onChange={() => setKind(each)}
            />
            {label}
          </label>
        ))}
      </div>
      <textarea
        ref={box}
        class="jot"
        aria-label="Jot a note"
        aria-describedby="saved"
        placeholder="Jot a note. Enter saves it."
        rows={2}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setEmpty(false);
        }}
        onKeyDown={(event) => {
          // While an input method is composing, Enter picks a word.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <div class="status">
        <p id="saved">
          {empty
            ? 'There is nothing to save yet. Type a few words first.'
            : savedWords(state, jotted)}
        </p>
        {children}
      </div>
    </>
  );
}

function savedWords(
  { ready, meeting, unsaved, notes }: MeetingState,
  jotted: string | null,
): string {
  if (unsaved.some((item) => item.because)) return 'Not saved yet. See Notes.';
  if (unsaved.length > 0) return 'Saving…';
  if (jotted && notes.some((note) => note.id === jotted)) return 'Saved on this computer';
  return ready && !meeting ? 'Waiting for the call page.' : 'Notes stay on this computer';
}
