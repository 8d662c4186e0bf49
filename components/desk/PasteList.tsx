import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readList, termsToSave, withoutLines } from '../../lib/glossary/paste-list.ts';
import type { LocalTerm } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { PastePreview } from './PastePreview.tsx';

interface Props {
  own: readonly LocalTerm[];
  national: ReadonlySet<string>;
  save(terms: LocalTerm[]): Promise<unknown>;
  cancel(): void;
}

/** A whole list at once: she sees what will be saved before it is, and nothing is saved by halves. */
export function PasteList({ own, national, save, cancel }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const list = useMemo(() => readList(text, own, national), [text, own, national]);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();
  useLayoutEffect(() => box.current?.focus(), []);
  const terms = termsToSave(list, () => crypto.randomUUID());
  const ready = terms.length > 0 && list.problems.length === 0;

  return (
    <div class="paste">
      <label for={id}>Your list</label>
      <p class="hint" id={`${id}-how`}>
        From a spreadsheet, or one word a line, such as “ABC - Another Big Committee”.
      </p>
      <textarea
        ref={box}
        id={id}
        aria-describedby={`${id}-how`}
        rows={7}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <PastePreview list={list} takeOut={() => setText(withoutLines(text, list.problems))} />
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="does">
        <button
          type="button"
          class="button"
          disabled={!ready}
          onClick={() => save(terms).catch((error: Error) => setProblem(error.message))}
        >
          {saveWords(terms.length)}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function saveWords(count: number): string {
  if (count === 0) return 'Nothing new to save';
  return count === 1 ? 'Save 1 word' : `Save ${count} words`;
}
