import { useState } from 'preact/hooks';
import type { TermDraft } from '../../lib/glossary/local-term.ts';
import type { LocalTerm } from '../../lib/model.ts';
import { useEditInPlace } from './edit-in-place.ts';
import { TermForm } from './TermForm.tsx';

interface Props {
  term: LocalTerm;
  others: readonly LocalTerm[];
  save(draft: TermDraft): Promise<unknown>;
  remove(): Promise<void>;
}

/** One term of hers: read, change in place, delete. */
export function OwnWord({ term, others, save, remove }: Props) {
  const { editing, opener, edit, close } = useEditInPlace();
  const [problem, setProblem] = useState<string | null>(null);
  if (editing) {
    return (
      <li>
        <TermForm
          before={term}
          others={others.filter(({ id }) => id !== term.id)}
          save={async (draft) => {
            await save(draft);
            close();
          }}
          cancel={close}
        />
      </li>
    );
  }
  return (
    <li class="own-word">
      <h3>{term.term}</h3>
      <div class="own-word-means">
        <p class="stands-for">{term.standsFor}</p>
        {term.meaning && <p>{term.meaning}</p>}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div class="own-word-does">
        <button
          type="button"
          class="link"
          ref={opener}
          aria-label={`Edit ${term.term}`}
          onClick={edit}
        >
          Edit
        </button>
        <button
          type="button"
          class="link"
          aria-label={`Delete ${term.term}`}
          onClick={() => remove().catch((error: Error) => setProblem(error.message))}
        >
          Delete
        </button>
      </div>
    </li>
  );
}
