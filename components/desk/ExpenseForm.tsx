import { useRef, useState } from 'preact/hooks';
import { penceOf } from '../../lib/archive/time-log.ts';
import type { Expense } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';

const empty = { what: '', pounds: '' };

/** One more thing she paid for. */
export function ExpenseForm({ add }: { add(expense: Expense): void }) {
  const [typed, setTyped] = useState(empty);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = useOwnId();

  function submit(event: Event) {
    event.preventDefault();
    const pence = penceOf(typed.pounds);
    if (typed.what.trim() === '')
      return setProblem('Write what it was for, like bus or childcare.');
    if (!pence) return setProblem('Write the amount in pounds, like 4.20.');
    setProblem(null);
    add({ what: typed.what.trim(), pence });
    setTyped(empty);
    first.current?.focus();
  }

  return (
    <form class="expense-form" onSubmit={submit}>
      <div>
        <label for={`${id}-what`}>Expense</label>
        <input
          ref={first}
          id={`${id}-what`}
          type="text"
          maxLength={500}
          placeholder="Bus, childcare"
          value={typed.what}
          onInput={({ currentTarget: { value } }) => setTyped({ ...typed, what: value })}
        />
      </div>
      <div>
        <label for={`${id}-pounds`}>Amount in £</label>
        <input
          id={`${id}-pounds`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed.pounds}
          onInput={({ currentTarget: { value } }) => setTyped({ ...typed, pounds: value })}
        />
      </div>
      <button type="submit" class="button quiet">
        Add expense
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
