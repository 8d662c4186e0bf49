import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID, NoteKind } from '../../lib/model.ts';
import { type Completion, type Completions, take } from '../../lib/notes/completions.ts';
import { type Draft, noDraft } from '../../lib/notes/draft.ts';
import { type JotAround, jotOf, takeSign } from '../../lib/notes/jot.ts';
import { kinds, kindsInOrder } from '../../lib/notes/kinds.ts';
import type { PanelActions } from './actions.ts';
import { CompletionList, listId, optionId } from './CompletionList.tsx';
import { KindChoice } from './KindChoice.tsx';
import { savedWords } from './saved-words.ts';
import { useCompletions } from './use-completions.ts';

export interface JotStart {
  kind: NoteKind;
  text: string;
}

export interface JotProps {
  state: MeetingState;
  actions: PanelActions;
  /** What was typed and not saved yet. It is kept as she types, so that a reload does not lose it. */
  draft: Draft;
  around: JotAround;
  asks: number;
  /** How a jot begins that a tip has offered; a new object each time. */
  start: JotStart | null;
  /** A note was jotted that asks for more. */
  opened(id: ID): void;
}

/** One line to jot in. Enter saves; "Saved" is said only when the store has it. */
export function JotBox(props: JotProps & { children: ComponentChildren }) {
  const { state, actions, draft, around, asks, start, opened, children } = props;
  const { text } = draft;
  const keep = (change: Partial<Draft>) =>
    actions.keepDraft({ id: crypto.randomUUID(), ...draft, ...change });
  const box = useRef<HTMLTextAreaElement>(null);
  const caretNext = useRef<number | null>(null);
  useEffect(() => {
    if (asks > 0) box.current?.focus();
  }, [asks]);
  useEffect(() => {
    if (!start) return;
    // What she was typing comes first.
    keep(text === '' ? start : { kind: start.kind });
    box.current?.focus();
  }, [start]);
  const [because, setBecause] = useState<string | null>(null);
  const [jotted, setJotted] = useState<ID | null>(null);
  const names = useCompletions(text, around, taken);
  const { list, at } = names;
  useLayoutEffect(() => {
    if (caretNext.current === null) return;
    box.current?.setSelectionRange(caretNext.current, caretNext.current);
    caretNext.current = null;
  });

  function taken(from: Completions, completion: Completion) {
    const { caret, ...next } = take(text, from, completion);
    caretNext.current = caret;
    keep(next);
    names.moved(caret);
  }

  /** Chosen by hand, it counts more than a sign that was typed before. */
  function choose(kind: NoteKind) {
    keep({ kind, text: takeSign(text, kind).text });
  }

  function save() {
    const jot = jotOf(text, draft.kind, { ...around, itemNow: draft.item ?? around.itemNow });
    // One click marks the moment; the words can come when there is time.
    const words = jot.text || (jot.kind === 'note' ? '' : wordsToFollow);
    if (words === '') return setBecause(nothingThere);
    const { meeting } = state;
    if (!meeting) return setBecause(noMeetingYet);
    // A window that is closed now leaves the draft behind: by its id it is known to be this note.
    const id = draft.id ?? crypto.randomUUID();
    const at = new Date().toISOString();
    const note = { id, meetingId: meeting.id, ...jot, text: words, at };
    actions.saveNote({ ...note, share: 'private' }, meeting);
    setBecause(null);
    setJotted(id);
    actions.keepDraft(noDraft);
    if (kinds[jot.kind].asks) opened(id);
  }

  function saveByHand() {
    save();
    box.current?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (names.key(event)) return;
    const byNumber = kindOfKey(event);
    // While an input method is composing, Enter picks a word.
    const saves = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!byNumber && !saves) return;
    event.preventDefault();
    if (byNumber) choose(byNumber);
    else save();
  }

  const follow = () => names.moved(box.current?.selectionEnd ?? -1);
  return (
    <>
      <KindChoice
        kind={takeSign(text, draft.kind).kind}
        choose={choose}
        clicked={() => box.current?.focus()}
        item={draft.item ?? null}
        dropItem={() => {
          const { item: _, ...rest } = draft;
          actions.keepDraft(rest);
          box.current?.focus();
        }}
      />
      <div class="jot-place">
        {list && <CompletionList list={list} at={at} take={(option) => taken(list, option)} />}
        <textarea
          ref={box}
          class="jot"
          aria-label="Jot a note"
          aria-describedby="saved"
          aria-autocomplete="list"
          aria-controls={list ? listId : undefined}
          aria-activedescendant={list ? optionId(at) : undefined}
          placeholder={'Jot a note. Enter saves it.\n@ a name, # an item.'}
          rows={2}
          value={text}
          onInput={({ currentTarget: { value, selectionEnd } }) => {
            keep({ text: value });
            names.moved(selectionEnd);
            setBecause(null);
          }}
          onKeyDown={pressed}
          onKeyUp={follow}
          onClick={follow}
          onBlur={() => names.moved(-1)}
        />
        <button type="button" class="jot-save" aria-label="Save note" onClick={saveByHand}>
          Save
        </button>
      </div>
      <div class="status">
        <p id="saved">
          {because === null || (because === noMeetingYet && state.meeting)
            ? savedWords(state, jotted)
            : because}
        </p>
        {children}
      </div>
    </>
  );
}

const wordsToFollow = 'Words to follow';
const nothingThere = 'There is nothing to save yet. Type a few words first.';
const noMeetingYet = 'Not saved yet: the call page is not ready. Your words stay here.';

/** Alt and a number. By the place of the key: on a Mac, Alt and 1 is another sign. */
function kindOfKey({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): NoteKind | null {
  const number = /^Digit([1-7])$/.exec(code)?.[1];
  if (!number || !altKey || ctrlKey || metaKey || shiftKey) return null;
  return kindsInOrder[Number(number) - 1] ?? null;
}
