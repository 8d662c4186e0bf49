import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PhraseId, phrases } from '../../lib/tips/phrases.ts';
import { PhraseForm } from './PhraseForm.tsx';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  id: PhraseId;
  /** As she says it; absent: she says it as we do. */
  own: string | undefined;
  save(words: string): Promise<void>;
  backToOurs(): Promise<void>;
}

/** One phrase: read, change in place, or have ours again. */
export function PhraseLine({ id, own, save, backToOurs }: Props) {
  const [editing, setEditing] = useState(false);
  const saving = useSaving();
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // Where she came from is where the keyboard goes on.
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const { need, words } = phrases[id];

  // What is refused stays open, with her words in it.
  async function saveAndClose(text: string): Promise<void> {
    const work = save(text);
    await work;
    setEditing(false);
    await saving.follow(work);
  }

  async function backAndClose(): Promise<void> {
    await backToOurs();
    // The undo bar has the keyboard now.
    wasEditing.current = false;
    setEditing(false);
  }

  return (
    <li class="own-phrase">
      <h3>
        {need} {own && <span class="tag">Your words</span>}
      </h3>
      {editing ? (
        <PhraseForm
          id={id}
          own={own}
          save={saveAndClose}
          backToOurs={backAndClose}
          cancel={() => setEditing(false)}
        />
      ) : (
        <div class="own-phrase-says">
          <p>“{own ?? words}”</p>
          <button
            type="button"
            class="link"
            ref={change}
            aria-label={`Change: ${need}`}
            onClick={() => {
              saving.clear();
              setEditing(true);
            }}
          >
            Change
          </button>
        </div>
      )}
      {!editing && <SavedLine {...saving} />}
    </li>
  );
}
