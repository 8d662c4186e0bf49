import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID } from '../../lib/model.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  state: MeetingState;
  answer: 'good' | 'hard' | null;
  good: string;
  setGood(text: string): void;
  saveNote: PanelActions['saveNote'];
}

/** One good thing, or "That was hard": two answers of one weight. Of the second nothing is kept. */
export function GoodOrHard({ state, answer, good, setGood, saveNote }: Props) {
  const [hard, setHard] = useState(answer === 'hard');
  const [saved, setSaved] = useState<ID | 'empty' | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (answer === 'good') box.current?.focus();
  }, []);
  const { meeting, brief } = state;

  function save() {
    if (!meeting) return;
    if (good.trim() === '') {
      setSaved('empty');
      return box.current?.focus();
    }
    const id = crypto.randomUUID();
    const at = new Date().toISOString();
    const note = { id, meetingId: meeting.id, text: good, at };
    saveNote({ ...note, kind: 'win', share: 'private' }, meeting);
    setSaved(id);
    setGood('');
  }

  return (
    <section class="wrap-part" aria-label="How it was">
      <label for="good-thing">One good thing from today?</label>
      <input
        id="good-thing"
        ref={box}
        type="text"
        autocomplete="off"
        maxLength={5000}
        aria-describedby="good-saved"
        disabled={!meeting}
        value={good}
        onInput={({ currentTarget }) => {
          setGood(currentTarget.value);
          setSaved(null);
        }}
        onKeyDown={(event) => {
          // While an input method is composing, Enter picks a word.
          if (event.key === 'Enter' && !event.isComposing) save();
        }}
      />
      <div class="good-or-hard">
        <button type="button" class="button quiet" disabled={!meeting} onClick={save}>
          Save it
        </button>
        <button
          type="button"
          class="button quiet"
          aria-pressed={hard}
          onClick={() => setHard(!hard)}
        >
          That was hard
        </button>
      </div>
      <p id="good-saved" class="hint" role="status">
        {savedWords(saved, state)}
      </p>
      <p class="wrap-kind" role="status">
        {hard && 'Some meetings are hard. Go gently today. '}
        {hard && brief?.supportContact && `You can talk to ${brief.supportContact}. `}
        {hard && 'We keep nothing of this.'}
      </p>
    </section>
  );
}

function savedWords(saved: ID | 'empty' | null, { notes, unsaved }: MeetingState): string {
  if (saved === null) return '';
  if (saved === 'empty') return 'There is nothing to save yet. Type a few words first.';
  if (unsaved.some(({ note, because }) => note.id === saved && because)) {
    return 'Not saved yet. See Notes.';
  }
  return notes.some(({ id }) => id === saved) ? 'Saved on this computer' : 'Saving…';
}
