import { hasMark, markedIn } from '../../lib/archive/marked.ts';
import type { Asked } from '../../lib/archive/word-match.ts';
import type { AgendaItem, Meeting } from '../../lib/model.ts';
import { Marked } from './Marked.tsx';
import { dayAndYear } from './when.ts';

interface Props {
  meeting: Meeting;
  agenda: readonly AgendaItem[];
  asked: readonly Asked[];
}

/** A meeting that was found by its title, its day, or what was on its table. */
export function FoundMeeting({ meeting, agenda, asked }: Props) {
  const items = agenda
    .map(({ id, title }) => ({ id, pieces: markedIn(title, asked) }))
    .filter(({ pieces }) => hasMark(pieces));
  return (
    <li class="found-note">
      <p class="found-about">
        <span class="kind kind-marked">Meeting</span> ·{' '}
        <Marked pieces={markedIn(dayAndYear(meeting.start), asked)} />
      </p>
      <p class="found-text">
        <a href={`#notes=${meeting.id}`}>
          <Marked pieces={markedIn(meeting.title, asked)} />
        </a>
      </p>
      {items.map(({ id, pieces }) => (
        <p key={id} class="found-box">
          On the agenda: <Marked pieces={pieces} />
        </p>
      ))}
    </li>
  );
}
