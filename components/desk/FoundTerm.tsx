import { useState } from 'preact/hooks';
import { keyOf, markOf } from '../../lib/glossary/own-terms.ts';
import type { PaperTerm } from '../../lib/glossary/paper-terms.ts';
import type { Sense, TermMark } from '../../lib/model.ts';
import { timesWord } from './times-word.ts';

interface Props {
  found: PaperTerm;
  marks: readonly TermMark[];
  known: boolean;
  saveMark(mark: TermMark): Promise<unknown>;
}

/** A term of the list in her papers, with all it may mean. Kept for the call unless she knows it. */
export function FoundTerm({ found, marks, known, saveMark }: Props) {
  const [problem, setProblem] = useState<string | null>(null);

  /** A term is known when each of its senses is. */
  async function mark(next: boolean) {
    setProblem(null);
    const saved = found.senses.map((sense) =>
      saveMark({ key: keyOf(sense), ...markOf(marks, sense), known: next }),
    );
    await Promise.all(saved).catch((error: Error) => setProblem(error.message));
  }

  return (
    <li class={known ? 'card found-term found-known' : 'card found-term'}>
      <div class="found-top">
        <h3>{found.term}</h3>
        <span class="hint">{timesWord(found.count)}</span>
        <fieldset class="choice">
          <legend class="unseen">{found.term}</legend>
          <button type="button" aria-pressed={!known} onClick={() => mark(false)}>
            Keep for the call
          </button>
          <button type="button" aria-pressed={known} onClick={() => mark(true)}>
            I know this
          </button>
        </fieldset>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!known &&
        found.senses.map((sense) => (
          <SenseText key={keyOf(sense)} sense={sense} words={markOf(marks, sense)?.myWords} />
        ))}
    </li>
  );
}

function SenseText({ sense, words }: { sense: Sense; words: string | undefined }) {
  const tag = <span class="tag">{sense.status === 'local' ? 'your area' : sense.sector}</span>;
  const isFull = sense.standsFor === sense.term;
  return (
    <div class="sense-text">
      {!isFull && (
        <p class="stands-for">
          {sense.standsFor} {tag}
        </p>
      )}
      {(words || sense.meaning !== sense.standsFor) && (
        <p>
          {words ?? sense.meaning} {sense.now && `Now: ${sense.now}.`} {isFull && tag}
        </p>
      )}
      {sense.status === 'proposed' && <span class="tag tag-warm">proposed, not law</span>}
      {sense.status === 'old' && <span class="tag tag-warm">old name</span>}
    </div>
  );
}
