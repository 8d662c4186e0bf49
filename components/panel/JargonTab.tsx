import { useEffect, useRef } from 'preact/hooks';
import type { Lookup } from '../../lib/glossary/lookup.ts';
import type { Sense } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';

interface Props {
  lookup: Lookup;
  query: string;
  setQuery(query: string): void;
  copy(text: string): Promise<boolean>;
}

/** Type what was said, read what it means. */
export function JargonTab({ lookup, query, setQuery, copy }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const found = lookup.find(query);
  // The tab was chosen to look something up.
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <input
        ref={box}
        type="search"
        class="search"
        aria-label="Look up a word"
        placeholder="Look up a word"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {query.trim() === '' && (
        <p class="empty">
          Type letters or a word you hear. How it sounds is fine too: try “disco”.
        </p>
      )}
      {query.trim() !== '' && found.length === 0 && (
        <div class="empty">
          <p>Not in the list. Others may not know it either.</p>
          <CopyButton text={askFor(query.trim())} copy={copy} label="Copy words to ask" />
        </div>
      )}
      <ul class="senses" aria-label="What it means">
        {found.map((sense) => (
          <li key={`${sense.term} ${sense.standsFor}`} class="sense">
            <h2>
              {sense.term} {sense.status !== 'current' && <span class="tag">{tagOf(sense)}</span>}
            </h2>
            {sense.standsFor !== sense.term && <p class="stands-for">{sense.standsFor}</p>}
            <p>{sense.meaning}</p>
            <CopyButton text={askFor(sense.term)} copy={copy} label="Ask" of={sense.term} />
          </li>
        ))}
      </ul>
    </>
  );
}

function tagOf({ status }: Sense): string {
  return status === 'proposed' ? 'Proposed, not law' : 'Old name';
}

function askFor(term: string): string {
  return `Sorry, what does ${term} stand for?`;
}
