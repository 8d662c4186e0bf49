import { useState } from 'preact/hooks';
import { type FollowUp, type When, whenWords } from '../../lib/archive/follow-up.ts';
import type { Unsaved } from '../../lib/notes/kept.ts';
import { isOpen } from '../../lib/notes/open.ts';
import { FollowUpRow } from './FollowUpRow.tsx';

interface Props {
  when: When;
  list: readonly FollowUp[];
  unsaved: readonly Unsaved[];
  now: Date;
  press(each: FollowUp): void;
}

const first = 10;
const step = 30;

/** What is open for one time. */
export function FollowUpList({ when, list, unsaved, now, press }: Props) {
  const [most, setMost] = useState(first);
  if (list.length === 0) return null;
  const shown = list.slice(0, most);
  const rest = list.length - shown.length;
  const open = list.filter(({ note }) => isOpen(note)).length;
  return (
    <section class="card follow-up" aria-label={whenWords[when]}>
      <h2>
        {whenWords[when]}
        <span class="count">{open.toLocaleString('en-GB')}</span>
      </h2>
      <ul>
        {shown.map((each) => (
          <FollowUpRow
            key={each.note.id}
            each={each}
            unsaved={unsaved.find(({ note }) => note.id === each.note.id)}
            now={now}
            press={() => press(each)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="link"
          aria-label={`Show more: ${whenWords[when]}`}
          onClick={() => setMost(most + step)}
        >
          Show more ({rest.toLocaleString('en-GB')})
        </button>
      )}
    </section>
  );
}
