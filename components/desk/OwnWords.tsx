import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { exportList } from '../../lib/glossary/export-list.ts';
import { fold } from '../../lib/glossary/fold.ts';
import type { LocalTerm } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';
import { OwnWord } from './OwnWord.tsx';
import { PasteList } from './PasteList.tsx';
import { SaveAsFile } from './SaveAsFile.tsx';
import { TermForm } from './TermForm.tsx';

interface Props {
  terms: readonly LocalTerm[];
  national: ReadonlySet<string>;
  actions: DeskActions;
  remove(term: LocalTerm): Promise<void>;
}

/** The terms of her area: add one, paste a list, change, delete, take away as a file. */
export function OwnWords({ terms, national, actions, remove }: Props) {
  const [open, setOpen] = useState<'form' | 'paste' | null>(null);
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && open === null) add.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const sorted = terms.toSorted((a, b) => (fold(a.term) < fold(b.term) ? -1 : 1));

  function done(words: string) {
    setSaid(words);
    setOpen(null);
  }

  return (
    <section class="card" aria-labelledby="own-words">
      <h2 id="own-words">
        Words of your area {terms.length > 0 && <span class="count">{terms.length}</span>}
      </h2>
      {open === null && (
        <div class="does">
          <button type="button" class="button" ref={add} onClick={() => setOpen('form')}>
            Add a word
          </button>
          <button type="button" class="button quiet" onClick={() => setOpen('paste')}>
            Paste a list
          </button>
          {terms.length > 0 && (
            <SaveAsFile text={exportList(sorted)} name="our-words.csv" label="Save as a file" />
          )}
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {open === 'form' && (
        <TermForm
          others={terms}
          save={async (draft) => {
            await actions.saveTerms([{ id: crypto.randomUUID(), ...draft }]);
            done(`${draft.term} is saved on this computer.`);
          }}
          cancel={() => setOpen(null)}
        />
      )}
      {open === 'paste' && (
        <PasteList
          own={terms}
          national={national}
          save={async (list) => {
            await actions.saveTerms(list);
            done(list.length === 1 ? 'One word is saved.' : `${list.length} words are saved.`);
          }}
          cancel={() => setOpen(null)}
        />
      )}
      {terms.length === 0 && open === null && (
        <p class="empty">
          None yet. Add the letters that only your area uses, such as the name of a board. In a call
          they come first.
        </p>
      )}
      <ul class="own-words" aria-label="Words of your area">
        {sorted.map((term) => (
          <OwnWord
            key={term.id}
            term={term}
            others={terms}
            save={(draft) => actions.saveTerms([{ id: term.id, ...draft }])}
            remove={() => remove(term)}
          />
        ))}
      </ul>
    </section>
  );
}
