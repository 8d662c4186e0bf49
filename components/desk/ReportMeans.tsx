import { useState } from 'preact/hooks';
import { meansWords } from '../../lib/report/leaving.ts';
import { useOwnId } from '../shared/own-id.ts';
import { Field } from './Field.tsx';

interface Props {
  /** Of the line it is about. */
  about: string;
  /** As she wrote it. */
  written: string;
  /** As it leaves, in the words of its reader; '': nothing. */
  read: string;
  save(words: string): void;
}

/** Longer than the store takes. */
const mostLetters = 300;

/** One line on what something means for families. It is kept with the meeting and follows its line. */
export function ReportMeans({ about, written, read, save }: Props) {
  const [words, setWords] = useState<string | null>(null);
  const id = useOwnId();

  function keep() {
    if (words !== null && words.trim() !== written) save(words.trim());
    setWords(null);
  }

  if (words === null) {
    return (
      <p class="report-means">
        {read && (
          <span>
            <b>{meansWords}:</b> {read}
          </span>
        )}
        <button
          type="button"
          class="link"
          aria-label={`${read ? 'Change what' : 'What'} this means for families: ${about}`}
          onClick={() => setWords(written)}
        >
          {read ? 'Change' : `+ ${meansWords}`}
        </button>
      </p>
    );
  }
  return (
    <form
      class="report-means"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label for={id}>{meansWords}</label>
      <Field
        id={id}
        focused
        value={words}
        maxLength={mostLetters}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onBlur={keep}
      />
    </form>
  );
}
