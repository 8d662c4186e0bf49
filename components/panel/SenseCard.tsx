import { useState } from 'preact/hooks';
import { keyOf } from '../../lib/glossary/own-terms.ts';
import type { Sense, TermMark } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  sense: Sense;
  mark: TermMark | undefined;
  isOpen: boolean;
  open(): void;
  lookUp(term: string): void;
  actions: PanelActions;
}

/** One sense: a line, or open with its meaning and what can be done with it. */
export function SenseCard({ sense, mark, isOpen, open, lookUp, actions }: Props) {
  const isLetters = sense.standsFor.toLowerCase() !== sense.term.toLowerCase();
  if (!isOpen) {
    return (
      <li tabIndex={-1} onFocus={open}>
        <button type="button" class="mini" onClick={open}>
          <span>
            <b>{sense.term}</b> {isLetters && sense.standsFor}
          </span>
          <i>{sense.sector}</i>
        </button>
      </li>
    );
  }
  return (
    <li class="sense" tabIndex={-1}>
      <h2>
        {sense.term} <span class="tag">{statusWords(sense) ?? sense.sector}</span>
      </h2>
      {isLetters && <p class="stands-for">{sense.standsFor}</p>}
      <p>{mark?.myWords ?? sense.meaning}</p>
      {mark?.myWords && <p class="hint">The list says: {sense.meaning}</p>}
      {sense.ask && <p class="sense-ask">{sense.ask}</p>}
      {sense.now && (
        <p class="hint">
          Now called{' '}
          <button type="button" class="link" onClick={() => lookUp(sense.now ?? '')}>
            {sense.now}
          </button>
        </p>
      )}
      <div class="sense-does">
        <CopyButton
          text={isLetters ? askFor(sense.term) : plainEnglish}
          copy={actions.copy}
          label="Ask"
          of={sense.term}
        />
        <button
          type="button"
          class="link"
          aria-pressed={mark?.known ?? false}
          onClick={() => actions.saveTermMark({ ...marked(sense, mark), known: !mark?.known })}
        >
          {mark?.known ? 'Known. Show it again' : 'I know this'}
        </button>
        <MyWords sense={sense} mark={mark} save={actions.saveTermMark} />
      </div>
    </li>
  );
}

interface MyWordsProps {
  sense: Sense;
  mark: TermMark | undefined;
  save(mark: TermMark): void;
}

/** Her own words, or her own language, in place of the list's. */
function MyWords({ sense, mark, save }: MyWordsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  function keep() {
    const { myWords: _, ...rest } = marked(sense, mark);
    save(draft?.trim() ? { ...rest, myWords: draft.trim() } : rest);
    setDraft(null);
  }
  if (draft === null) {
    return (
      <button type="button" class="link" onClick={() => setDraft(mark?.myWords ?? '')}>
        My words
      </button>
    );
  }
  return (
    <div class="my-words">
      <textarea
        class="edit"
        aria-label={`${sense.term} in my words`}
        rows={2}
        ref={(box) => box?.focus()}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <button type="button" class="link" onClick={keep}>
        Save
      </button>
      <button type="button" class="link" onClick={() => setDraft(null)}>
        Cancel
      </button>
    </div>
  );
}

function marked(sense: Sense, mark: TermMark | undefined): TermMark {
  return mark ?? { key: keyOf(sense), known: false };
}

function statusWords({ status, since }: Sense): string | null {
  if (status === 'proposed') return `Proposed, not law (${monthOf(since)})`;
  if (status === 'old') return 'Old name';
  return status === 'local' ? 'Local' : null;
}

/** "2026-02" -> "Feb 2026" */
function monthOf(since = ''): string {
  return new Date(`${since}-01T12:00:00Z`).toLocaleDateString('en-GB', {
    month: 'short',
    year: 'numeric',
  });
}

const plainEnglish = 'Could we put that in plain English for the minutes?';

export function askFor(term: string): string {
  return `Sorry, what does ${term} stand for?`;
}
