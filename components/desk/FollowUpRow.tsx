import { type FollowUp, waitsFor } from '../../lib/archive/follow-up.ts';
import { dueWords } from '../../lib/notes/carried.ts';
import type { Unsaved } from '../../lib/notes/kept.ts';
import { kinds } from '../../lib/notes/kinds.ts';
import { isOpen } from '../../lib/notes/open.ts';
import { settleWords } from '../../lib/notes/settle.ts';
import { dayAndYear } from './when.ts';

interface Props {
  each: FollowUp;
  unsaved: Unsaved | undefined;
  now: Date;
  press(): void;
}

/** One thing that is open, and the click that ends it. The click can be taken back. */
export function FollowUpRow({ each, unsaved, now, press }: Props) {
  const { note, meeting, promise } = each;
  // Said of what the store has, and not of what is on its way.
  const isSettled = !isOpen(note);
  const word = settleWords[note.kind] ?? 'Done';
  const due = dueWords({ note }, now);
  const who = waitsFor(note);
  // Said in other words than the day itself: they are what was promised.
  const said = promise?.date && promise.said.trim();
  const label = isSettled ? 'Undo' : word;
  return (
    <li class={isSettled ? 'follow-up-row follow-up-settled' : 'follow-up-row'}>
      <div>
        <p class="found-about">
          <span class="kind kind-marked">{kinds[note.kind].word}</span>
          {isSettled ? ` · ${word.toLowerCase()}` : ''}
          {who && ` · ${who}`}
          {due && !isSettled && ` · ${due}`}
          {said && !isSettled && !/^\d{4}-/.test(said) && ` (“${said}”)`}
        </p>
        <p class="follow-up-text">{note.text}</p>
        <p class="hint">
          <a href={`#notes=${meeting.id}/${note.id}`}>
            {meeting.title}, {dayAndYear(meeting.start)}
          </a>
        </p>
        {unsaved?.because && <p class="problem">{unsaved.because}</p>}
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={`${label}: ${note.text.slice(0, 100)}`}
        onClick={press}
      >
        {label}
      </button>
    </li>
  );
}
