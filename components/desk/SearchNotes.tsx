import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import type { Meeting, Prep } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { FoundList } from './FoundList.tsx';
import { GettingReady } from './GettingReady.tsx';

interface Props {
  archive: ArchiveShown;
  meetings: readonly Meeting[];
  prep: Prep | null;
  type(words: string): void;
  /** What stands there while nothing is asked. */
  children: ComponentChildren;
}

/** Finds anything she ever jotted, as she types. */
export function SearchNotes({ archive, meetings, prep, type, children }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  const { typed, found, broken } = archive;
  return (
    <>
      <div class="search-notes">
        <label for={id}>Search your notes</label>
        <input
          ref={box}
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="A word, a name, a day"
          value={typed}
          onInput={({ currentTarget: { value } }) => type(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            type('');
          }}
        />
      </div>
      <GettingReady archive={archive} />
      {broken && typed.trim() !== '' && (
        <p class="problem" role="alert">
          The search has stopped. Your notes are safe. Reload this page to search again.
        </p>
      )}
      {typed.trim() === '' ? (
        children
      ) : (
        <FoundList archive={archive} found={found} meetings={meetings} prep={prep} />
      )}
    </>
  );
}
