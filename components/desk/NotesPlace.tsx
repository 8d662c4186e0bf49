import type { Afterwards, ID, Meeting, OwnTerms, Prep, RaisedAsk } from '../../lib/model.ts';
import type { KeptNotes } from '../../lib/notes/kept.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import { clockTime } from '../shared/dates.ts';
import type { DeskActions } from './actions.ts';
import { MeetingNotes } from './MeetingNotes.tsx';
import { dayInWords } from './when.ts';

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
  own: OwnTerms;
  /** Phrases as she says them. */
  words: OwnWords;
  opened: ID | null;
  actions: DeskActions;
}

/** What was jotted: the meetings with notes, or the notes of the one that is open. */
export function NotesPlace(props: Props) {
  const { meetings, prep, kept, raised, afterwards, own, words, opened, actions } = props;
  const meeting = meetings.find(({ id }) => id === opened);
  if (meeting) {
    return (
      <MeetingNotes
        key={meeting.id}
        meeting={meeting}
        kept={kept}
        raised={raised}
        stored={afterwards.find(({ id }) => id === meeting.id)}
        own={own}
        prep={prep}
        words={words}
        actions={actions}
      />
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>Notes</h1>
      <p class="lead">What you jotted beside your calls. All of it stays on this computer.</p>
      {meetings.length === 0 && (
        <p class="empty empty-large">
          Nothing jotted yet. In your next call, type in the panel and press Enter.
        </p>
      )}
      <ul class="meetings" aria-label="Meetings with notes">
        {meetings.map(({ id, title, start }) => (
          <li key={id} class="card meeting">
            <div>
              <h2>
                <a href={`#notes=${id}`}>{title}</a>
              </h2>
              <p>
                {dayInWords(start)}, {clockTime(start)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
