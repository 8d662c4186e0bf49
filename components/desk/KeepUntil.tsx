import { plusDays } from '../../lib/dates/day.ts';
import { dayWords } from '../../lib/dates/day-words.ts';
import type { Afterwards, ISODate, Meeting } from '../../lib/model.ts';
import type { WipeAfter } from '../../lib/wipe/choices.ts';
import { wipeDayOf } from '../../lib/wipe/wipe.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DeskActions } from './actions.ts';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  meeting: Meeting;
  /** Absent: nothing was written after it. */
  afterwards: Afterwards | undefined;
  /** What is usual. */
  after: WipeAfter;
  today: ISODate;
  save: DeskActions['saveAfterwards'];
}

/** When the notes of this meeting go, if it is to be another day than usual. */
export function KeepUntil({ meeting, afterwards, after, today, save }: Props) {
  const id = useOwnId();
  const saving = useSaving();
  const wipeOn = afterwards?.wipeOn ?? 'usual';
  const usual = wipeDayOf(meeting, undefined, after);
  const how = wipeOn === 'usual' || wipeOn === 'never' ? wipeOn : 'day';
  const earliest = plusDays(today, 7);

  function choose(next: NonNullable<Afterwards['wipeOn']>): void {
    void saving.follow(save({ id: meeting.id, wipeOn: next }));
  }

  return (
    <section class="card keep-until" aria-labelledby={id}>
      <h2 id={id}>How long to keep these notes</h2>
      <label class="unseen" for={`${id}-how`}>
        Keep these notes
      </label>
      <div class="keep-until-fields">
        <select
          id={`${id}-how`}
          value={how}
          onChange={({ currentTarget: { value } }) =>
            choose(value === 'usual' || value === 'never' ? value : (usual ?? earliest))
          }
        >
          <option value="usual">
            {usual ? `As usual, until ${dayWords(usual, today)}` : 'As usual, until I delete them'}
          </option>
          <option value="day">Until a day I choose</option>
          <option value="never">Until I delete them</option>
        </select>
        {how === 'day' && (
          <input
            type="date"
            aria-label="The day these notes go"
            min={earliest}
            value={wipeOn}
            onChange={({ currentTarget: { value } }) => value && choose(value)}
          />
        )}
      </div>
      <SavedLine {...saving} />
    </section>
  );
}
