import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../lib/glossary/lookup.ts';
import { keyOf, markOf } from '../../lib/glossary/own-terms.ts';
import type { OwnTerms } from '../../lib/model.ts';
import type { PanelActions } from './actions.ts';
import { NotInList } from './NotInList.tsx';
import { SenseCard } from './SenseCard.tsx';

interface Props {
  lookup: Lookup;
  ownTerms: OwnTerms;
  query: string;
  setQuery(query: string): void;
  actions: PanelActions;
}

/** Type what was said, read what it means. The best answer is open; the others are a line each. */
export function JargonTab({ lookup, ownTerms, query, setQuery, actions }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(0);
  const found = lookup.find(query);
  const asked = query.trim();
  // The tab was chosen to look something up.
  useEffect(() => box.current?.focus(), []);

  function type(text: string) {
    setQuery(text);
    setOpen(0);
  }

  /** Arrow keys go from answer to answer; up from the first leads back to the box. */
  function walk(event: KeyboardEvent) {
    const inBox = event.target === box.current;
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      type('');
      box.current?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    const next = inBox ? (step > 0 ? 0 : -1) : open + step;
    if (next < 0) return box.current?.focus();
    const at = Math.min(next, found.length - 1);
    setOpen(at);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[at]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the box and the list in it
    <div onKeyDown={walk}>
      <input
        ref={box}
        type="search"
        class="search"
        aria-label="Look up a word"
        placeholder="Look up a word"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found.length > 0) {
            list.current?.querySelector<HTMLElement>(':scope > li')?.focus();
          }
        }}
      />
      {asked === '' && (
        <p class="empty">Type letters or a word you hear. How it sounds is fine too: try “cams”.</p>
      )}
      {asked !== '' && !lookup.knows(asked) && (
        <NotInList asked={asked} hasGuesses={found.length > 0} actions={actions} />
      )}
      <ul class="senses" aria-label="What it means" ref={list}>
        {found.map((sense, i) => (
          <SenseCard
            key={keyOf(sense)}
            sense={sense}
            mark={markOf(ownTerms.marks, sense)}
            isOpen={i === open}
            open={() => setOpen(i)}
            lookUp={type}
            actions={actions}
          />
        ))}
      </ul>
    </div>
  );
}
