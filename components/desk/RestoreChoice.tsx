import type { RestoreHow, RestorePreview } from '../../lib/messages.ts';
import { dayAndTime } from '../shared/dates.ts';
import { countOf, countsInWords } from './store-words.ts';

interface Props {
  made: string;
  preview: RestorePreview;
  choose(how: RestoreHow): void;
  cancel(): void;
}

/** What is in a backup and what it would do, before it does anything. */
export function RestoreChoice({ made, preview, choose, cancel }: Props) {
  const { holds, here, added, changed, kept } = preview;
  const isEmpty = Object.values(here).every((count) => count === 0);
  return (
    <div class="restore-choice" role="status">
      <p>
        A backup from <b>{dayAndTime(made)}</b>. Nothing is changed yet.
      </p>
      <List title="In the backup" items={countsInWords(holds)} />
      <List title="Here now" items={countsInWords(here)} />
      <p class="hint">
        Adding brings in {countOf(added, 'thing that is', 'things that are')} not here.{' '}
        {changed > 0 && `It completes ${changed.toLocaleString('en-GB')}. `}
        {!isEmpty && 'What you have here stays. '}
        {kept > 0 && `${countOf(kept, 'note has', 'notes have')} other words here: both are kept.`}
      </p>
      <div class="does">
        <button type="button" class="button" onClick={() => choose('add')}>
          Add to what is here
        </button>
        {!isEmpty && (
          <button type="button" class="button quiet" onClick={() => choose('replace')}>
            Replace everything here
          </button>
        )}
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
      {!isEmpty && (
        <p class="hint">Replacing deletes what is here now. Make a backup of it first.</p>
      )}
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <p class="held">
      <b>{title}</b> {items.length > 0 ? items.join(' · ') : 'nothing'}
    </p>
  );
}
