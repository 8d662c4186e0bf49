import { type PhraseId, phrases } from '../../lib/tips/phrases.ts';
import { useEditInPlace } from './edit-in-place.ts';
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
  const { editing, opener, edit, close, closeAside } = useEditInPlace();
  const saving = useSaving();
  const { need, words } = phrases[id];

  // What is refused stays open, with her words in it.
  async function saveAndClose(text: string): Promise<void> {
    const work = save(text);
    await work;
    close();
    await saving.follow(work);
  }

  async function backAndClose(): Promise<void> {
    await backToOurs();
    // The undo bar has the keyboard now.
    closeAside();
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
          cancel={close}
        />
      ) : (
        <div class="own-phrase-says">
          <p>“{own ?? words}”</p>
          <button
            type="button"
            class="link"
            ref={opener}
            aria-label={`Change: ${need}`}
            onClick={() => {
              saving.clear();
              edit();
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
