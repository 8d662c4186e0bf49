import { aroundMark, markedIn } from '../../lib/archive/marked.ts';
import type { AnsweredInMeeting } from '../../lib/archive/raised-words.ts';
import type { Asked } from '../../lib/archive/word-match.ts';
import { Marked } from './Marked.tsx';
import { dayAndYear } from './when.ts';

interface Props {
  answered: AnsweredInMeeting;
  asked: readonly Asked[];
}

/** What was answered to an ask of the forum. */
export function FoundAsk({ answered: { meeting, ask, answer }, asked }: Props) {
  return (
    <li class="found-note">
      <p class="found-about">
        <span class="kind kind-marked">Ask</span> ·{' '}
        <Marked pieces={markedIn(meeting.title, asked)} /> ·{' '}
        <Marked pieces={markedIn(dayAndYear(meeting.start), asked)} />
      </p>
      <p class="found-text">
        <a href={`#notes=${meeting.id}`}>
          <Marked pieces={aroundMark(markedIn(ask ?? 'An ask of the forum', asked))} />
        </a>
      </p>
      <p class="found-box">
        They said: <Marked pieces={aroundMark(markedIn(answer, asked))} />
      </p>
    </li>
  );
}
