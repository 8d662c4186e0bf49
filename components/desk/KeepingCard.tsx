import { dayWords } from '../../lib/dates/day-words.ts';
import type { ISODate } from '../../lib/model.ts';
import { type WipeAfter, type WipeChoices, wipeAfters } from '../../lib/wipe/choices.ts';
import type { Going } from '../../lib/wipe/wipe.ts';
import { useOwnId } from '../shared/own-id.ts';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  choices: WipeChoices;
  going: readonly Going[];
  today: ISODate;
  save(choices: WipeChoices): Promise<void>;
}

const afterWords: Record<WipeAfter, string> = {
  3: '3 months after the meeting',
  6: '6 months after the meeting',
  12: '12 months after the meeting',
  24: '2 years after the meeting',
  never: 'Never: I delete them myself',
};

/** For how long notes are kept, and what goes soon. */
export function KeepingCard({ choices, going, today, save }: Props) {
  const id = useOwnId();
  const saving = useSaving();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>When notes go</h2>
      <p class="hint">
        Old notes hold what families told you. You see a warning for a week or more before any go.
      </p>
      <label class="data-field" for={`${id}-after`}>
        Delete the notes of a meeting
      </label>
      <select
        id={`${id}-after`}
        value={String(choices.after)}
        onChange={({ currentTarget: { value } }) => {
          const after = wipeAfters.find((each) => String(each) === value);
          if (after) void saving.follow(save({ after }));
        }}
      >
        {wipeAfters.map((after) => (
          <option key={after} value={String(after)}>
            {afterWords[after]}
          </option>
        ))}
      </select>
      <SavedLine {...saving} />
      {going.length > 0 ? (
        <ul class="going" aria-label="Notes that go soon">
          {going.map(({ meeting, goes }) => (
            <li key={meeting.id}>
              <a href={`#notes=${meeting.id}`}>{meeting.title}</a>
              <span>These notes go on {dayWords(goes, today)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">No notes go in the next 30 days.</p>
      )}
    </section>
  );
}
