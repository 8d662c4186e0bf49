import { useState } from 'preact/hooks';
import {
  type ReminderChoices,
  type ReminderKind,
  reminderKinds,
} from '../../lib/reminders/choices.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DataActions } from './data-actions.ts';

interface Props {
  choices: ReminderChoices;
  turn: DataActions['turnReminder'];
}

const words: Record<ReminderKind, { name: string; means: string }> = {
  report: { name: 'A report is due', means: 'Five days after a meeting, if none has left.' },
  promised: { name: 'A promised day is here', means: 'Somebody will answer, or do it, today.' },
  carried: { name: 'A question comes up again', means: 'The day before the next meeting.' },
};

/** Reminders of the browser, off until she wants them. */
export function RemindersCard({ choices, turn }: Props) {
  const id = useOwnId();
  const [refused, setRefused] = useState<string | null>(null);

  async function choose(kind: ReminderKind, on: boolean): Promise<void> {
    setRefused(null);
    const allowed = await turn(kind, on).catch((error: Error) => {
      setRefused(error.message);
      return true;
    });
    if (!allowed) setRefused('The browser does not allow reminders, so it stays off.');
  }

  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>Reminders</h2>
      <p class="hint">
        They say only that there is something. No name or note shows on the screen.
      </p>
      <div class="data-choice">
        {reminderKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              aria-label={words[kind].name}
              checked={choices[kind]}
              onChange={({ currentTarget }) => void choose(kind, currentTarget.checked)}
            />
            <span>
              <b>{words[kind].name}</b>
              <span class="hint">{words[kind].means}</span>
            </span>
          </label>
        ))}
      </div>
      {refused && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}
