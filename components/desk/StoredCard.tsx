import { useEffect, useState } from 'preact/hooks';
import type { StoreCounts } from '../../lib/messages.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useOwnId } from '../shared/own-id.ts';
import type { DeskActions } from './actions.ts';
import type { DataActions } from './data-actions.ts';
import { privacyNote } from './privacy-note.ts';
import { countsInWords } from './store-words.ts';

interface Props {
  counts: StoreCounts | null;
  actions: Pick<DataActions, 'isKeptSafe' | 'askToKeepSafe'>;
  copy: DeskActions['copy'];
}

/** What is stored, and where, and whether the browser will keep it. */
export function StoredCard({ counts, actions, copy }: Props) {
  const id = useOwnId();
  const [isSafe, setSafe] = useState<boolean | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => void actions.isKeptSafe().then(setSafe), []);

  const words = counts && countsInWords(counts);
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>What is stored, and where</h2>
      {words && (
        <p class="held">
          {words.length > 0 ? words.join(' · ') : 'Nothing of yours is stored yet.'}
        </p>
      )}
      <p class="hint">
        All of it is in this browser, on this computer. Nobody else gets it. What is said in a call
        is not stored.
      </p>
      {isSafe !== null && (
        <p class="kept-safe" role="status">
          {isSafe
            ? 'The browser has promised to keep it until you delete it.'
            : asked
              ? 'The browser said no. It keeps your notes, but it may clear them if the computer runs out of space. A backup keeps them safe.'
              : 'The browser has not promised to keep it. If space runs out, it may clear it.'}
        </p>
      )}
      {isSafe === false && !asked && (
        <div class="does">
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void actions.askToKeepSafe().then((kept) => {
                setSafe(kept);
                setAsked(true);
              })
            }
          >
            Ask the browser to keep it
          </button>
        </div>
      )}
      <details class="privacy-note">
        <summary>A privacy note for your forum</summary>
        <p class="hint">You can paste it into your forum's own policy. Check it first.</p>
        <pre>{privacyNote}</pre>
        <CopyButton text={privacyNote} label="Copy the note" copy={copy} />
      </details>
    </section>
  );
}
