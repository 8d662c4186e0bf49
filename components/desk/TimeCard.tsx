import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { minutesOf, penceIn, plannedMinutes, poundsWords } from '../../lib/archive/time-log.ts';
import type { Afterwards, Expense, Meeting } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { ExpenseForm } from './ExpenseForm.tsx';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  meeting: Meeting;
  /** What is stored of it; null: nothing yet. */
  written: Afterwards | null;
  save(written: Afterwards): Promise<unknown>;
}

/** How long she worked for one meeting, and what it cost her. */
export function TimeCard({ meeting, written, save }: Props) {
  const { follow, says, failed } = useSaving();
  const [removed, setRemoved] = useState<Expense | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Two changes in quick succession: the second is made to the first, not to what was before it.
  const latest = useRef(written);
  useLayoutEffect(() => {
    latest.current = written;
  }, [written]);
  const planned = plannedMinutes(meeting);
  const expenses = written?.expenses ?? [];

  function change(next: Pick<Afterwards, 'prepMinutes' | 'meetingMinutes' | 'expenses'>) {
    const { id } = meeting;
    latest.current = { ...(latest.current ?? { id }), ...next };
    void follow(save({ id, ...next }));
  }
  const spend = (next: Expense[]) => change({ expenses: next });
  const spent = () => latest.current?.expenses ?? [];

  return (
    <section class="card time-card" aria-labelledby={`time-${meeting.id}`}>
      <h2 id={`time-${meeting.id}`} tabIndex={-1} ref={heading}>
        Time and expenses
      </h2>
      <p class="hint">For your own claim. It is in no report.</p>
      <div class="time-fields">
        <Minutes
          label="Preparing, in minutes"
          minutes={written?.prepMinutes}
          change={(prepMinutes) => change({ prepMinutes })}
        />
        <Minutes
          label="In the meeting, in minutes"
          minutes={written?.meetingMinutes}
          change={(meetingMinutes) => change({ meetingMinutes })}
        />
        {planned !== null && !written?.meetingMinutes && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              change({ meetingMinutes: planned });
              heading.current?.focus();
            }}
          >
            Use {planned} minutes, as planned
          </button>
        )}
      </div>
      {expenses.length > 0 && (
        <ul class="expenses" aria-label="Expenses">
          {expenses.map((each, i) => (
            <li key={i}>
              <span>{each.what}</span>
              <span>{poundsWords(each.pence)}</span>
              <button
                type="button"
                class="link"
                aria-label={`Remove ${each.what}, ${poundsWords(each.pence)}`}
                onClick={() => {
                  spend(spent().filter((_, place) => place !== i));
                  setRemoved(each);
                  heading.current?.focus();
                }}
              >
                Remove
              </button>
            </li>
          ))}
          {expenses.length > 1 && (
            <li class="expenses-sum">
              <span>Together</span>
              <span>{poundsWords(penceIn(expenses))}</span>
            </li>
          )}
        </ul>
      )}
      {removed && (
        <p class="undo" role="status">
          <span>Removed: {removed.what}.</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              spend([...spent(), removed]);
              setRemoved(null);
              heading.current?.focus();
            }}
          >
            Undo
          </button>
        </p>
      )}
      <ExpenseForm add={(each) => spend([...spent(), each])} />
      <SavedLine says={says} failed={failed} />
    </section>
  );
}

interface MinutesProps {
  label: string;
  minutes: number | undefined;
  change(minutes: number): void;
}

function Minutes({ label, minutes, change }: MinutesProps) {
  const id = useOwnId();
  const [problem, setProblem] = useState(false);
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-describedby={problem ? `${id}-problem` : undefined}
        value={minutes || ''}
        onChange={({ currentTarget: { value } }) => {
          const typed = minutesOf(value);
          setProblem(typed === null);
          if (typed !== null) change(typed);
        }}
      />
      {problem && (
        <p class="hint" id={`${id}-problem`} role="alert">
          Write minutes like 90, or hours like 1:30.
        </p>
      )}
    </div>
  );
}
