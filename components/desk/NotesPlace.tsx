import { useMemo } from 'preact/hooks';
import { bySeries, type Count, countsOf } from '../../lib/archive/series-list.ts';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import type { Afterwards, ID, Meeting, OwnTerms, Prep, RaisedAsk } from '../../lib/model.ts';
import type { KeptNotes } from '../../lib/notes/kept.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import type { WipeAfter } from '../../lib/wipe/choices.ts';
import type { DeskActions } from './actions.ts';
import { MeetingNotes } from './MeetingNotes.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import { SeriesList } from './SeriesList.tsx';

interface Props {
  /** The latest first. */
  meetings: readonly Meeting[];
  /** Null until it was read. */
  prep: Prep | null;
  kept: KeptNotes;
  /** What became of the asks in the open meeting. */
  raised: readonly RaisedAsk[];
  /** What she wrote of each meeting after it. */
  afterwards: readonly Afterwards[];
  archive: ArchiveShown;
  own: OwnTerms;
  /** Phrases as she says them. */
  words: OwnWords;
  opened: ID | null;
  /** For how long notes are kept as a rule. */
  wipeAfter: WipeAfter;
  /** The note that a link led to. */
  note: ID | null;
  actions: DeskActions;
}

/** What was jotted: the meetings with notes, or the notes of the one that is open. */
export function NotesPlace(props: Props) {
  const { meetings, prep, kept, raised, afterwards, archive, own, words, wipeAfter } = props;
  const { opened, note, actions } = props;
  const groups = useMemo(() => bySeries(meetings, prep?.series ?? []), [meetings, prep?.series]);
  const { notes, version } = archive;
  const counts = useMemo(() => countsOf(notes.values()), [notes, version]);
  const meeting = meetings.find(({ id }) => id === opened);
  if (meeting) {
    return (
      <MeetingNotes
        key={meeting.id}
        meeting={meeting}
        note={note}
        kept={kept}
        raised={raised}
        stored={afterwards.find(({ id }) => id === meeting.id)}
        own={own}
        prep={prep}
        words={words}
        wipeAfter={wipeAfter}
        actions={actions}
      />
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>Notes</h1>
      <p class="lead">What you jotted beside your calls. All of it stays on this computer.</p>
      {meetings.length === 0 ? (
        <p class="empty empty-large">
          Nothing jotted yet. In your next call, type in the panel and press Enter.
        </p>
      ) : (
        <SearchNotes archive={archive} meetings={meetings} prep={prep} type={actions.searchNotes}>
          {groups.map((group) => (
            <SeriesList key={group.id} group={group} counts={archive.whole ? counts : nothingYet} />
          ))}
        </SearchNotes>
      )}
    </>
  );
}

/** Half of a count would be a wrong one. */
const nothingYet: ReadonlyMap<ID, Count> = new Map();
