import { useState } from 'preact/hooks';
import type { TermDraft } from '../../lib/glossary/local-term.ts';
import type { UnknownLetters as Unknown } from '../../lib/glossary/paper-terms.ts';
import type { LocalTerm } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { TermForm } from './TermForm.tsx';
import { timesWord } from './times-word.ts';

interface Props {
  unknown: Unknown;
  others: readonly LocalTerm[];
  save(draft: TermDraft): Promise<unknown>;
  copy(text: string): Promise<boolean>;
}

/** Letters that no list has: see where they stand, ask, or add what they mean. */
export function UnknownLetters({ unknown, others, save, copy }: Props) {
  const [adding, setAdding] = useState(false);
  const { letters, count, around } = unknown;
  return (
    <li class="card found-term found-unknown">
      <div class="found-top">
        <h3>{letters}</h3>
        <span class="hint">{timesWord(count)}</span>
      </div>
      <p class="around">In the paper: “{around}”</p>
      {adding ? (
        <TermForm
          before={{ term: letters }}
          others={others}
          save={save}
          cancel={() => setAdding(false)}
        />
      ) : (
        <div class="does">
          <button
            type="button"
            class="link"
            aria-label={`Add meaning of ${letters}`}
            onClick={() => setAdding(true)}
          >
            Add meaning
          </button>
          <CopyButton
            text={`Sorry, what does ${letters} stand for?`}
            label="Ask what it means"
            of={letters}
            copy={copy}
          />
        </div>
      )}
    </li>
  );
}
