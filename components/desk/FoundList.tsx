import { useMemo, useState } from 'preact/hooks';
import { recordOf } from '../../lib/archive/findable.ts';
import { answeredAsks } from '../../lib/archive/raised-words.ts';
import type { Found } from '../../lib/archive/search.ts';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import type { Meeting, Prep } from '../../lib/model.ts';
import { FoundAsk } from './FoundAsk.tsx';
import { FoundMeeting } from './FoundMeeting.tsx';
import { FoundNote } from './FoundNote.tsx';

interface Props {
  archive: ArchiveShown;
  /** Null: the answer is on its way. */
  found: Found | null;
  meetings: readonly Meeting[];
  prep: Prep | null;
}

/** So many are drawn with every key. */
const first = 20;

/** What was found, with what matched. Each record is shown as it stands in the store now. */
export function FoundList({ archive, found, meetings, prep }: Props) {
  /** The question of which she wants to see all that can be drawn. */
  const [all, setAll] = useState<Found['asked'] | null>(null);
  const most = found && all === found.asked ? found.keys.length : first;
  const byId = useMemo(() => new Map(meetings.map((each) => [each.id, each])), [meetings]);
  const asks = useMemo(
    () => (prep ? answeredAsks(archive.raised, meetings, prep) : []),
    [archive.raised, meetings, prep],
  );
  const shown = (found?.keys ?? []).slice(0, most);
  const rows = shown.map((key) => {
    const { kind, id } = recordOf(key);
    const asked = found?.asked ?? [];
    if (kind === 'note') {
      const note = archive.notes.get(id);
      const meeting = note && byId.get(note.meetingId);
      return note && meeting && <FoundNote key={key} note={note} meeting={meeting} asked={asked} />;
    }
    if (kind === 'meeting') {
      const meeting = byId.get(id);
      const plan = prep?.plans.find((each) => each.id === meeting?.planId);
      return (
        meeting && (
          <FoundMeeting key={key} meeting={meeting} agenda={plan?.agenda ?? []} asked={asked} />
        )
      );
    }
    const answered = asks.find((each) => each.id === id);
    return answered && <FoundAsk key={key} answered={answered} asked={asked} />;
  });
  const known = found?.keys.length ?? 0;
  const more = (found?.of ?? 0) - shown.length;
  return (
    <>
      <p class="hint found-says" role="status">
        {found ? foundWords(found) : ''}
      </p>
      <ul class="found-notes" aria-label="Found">
        {rows}
      </ul>
      {shown.length < known && (
        <button type="button" class="link" onClick={() => setAll(found?.asked ?? null)}>
          Show more
        </button>
      )}
      {more > 0 && (
        <p class="hint">and {more.toLocaleString('en-GB')} more. Add a word to find fewer.</p>
      )}
    </>
  );
}

function foundWords({ of, match }: Found): string {
  if (of === 0) return 'Nothing found. Try the first letters of a word.';
  const count = of === 1 ? '1 found' : `${of.toLocaleString('en-GB')} found`;
  return match === 'all' ? count : `Nothing has all these words. ${count} with some of them`;
}
