import { meansWords } from '../../lib/report/leaving.ts';
import { useOwnId } from '../shared/own-id.ts';
import { useEditInPlace } from './edit-in-place.ts';
import { Field } from './Field.tsx';

interface Props {
  /** Of the line it is about. */
  about: string;
  /** As she wrote it. */
  written: string;
  /** As it leaves, in the words of its reader; '': nothing. */
  read: string;
  change(words: string): void;
}

/** Longer than one line on a page. */
const mostLetters = 300;

/** One line on what something means for families. It is kept with the meeting and follows its line. */
export function ReportMeans({ about, written, read, change }: Props) {
  const { editing, opener, edit, close } = useEditInPlace();
  const id = useOwnId();
  return (
    <div class="report-means">
      {read && (
        <p>
          <b>{meansWords}:</b> {read}
        </p>
      )}
      {editing ? (
        // It stays open when the keyboard leaves it: a line that moves would take the click with it.
        <form
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <label for={id} class={read ? 'unseen' : undefined}>
            {meansWords}
          </label>
          <Field
            id={id}
            focused
            value={written}
            maxLength={mostLetters}
            onInput={({ currentTarget: { value } }) => change(value)}
          />
          <button type="submit" class="link">
            Done
          </button>
        </form>
      ) : (
        <button
          type="button"
          class="link"
          ref={opener}
          aria-label={`${read ? 'Change what' : 'What'} this means for families: ${about}`}
          onClick={edit}
        >
          {read ? 'Change' : `+ ${meansWords}`}
        </button>
      )}
    </div>
  );
}
