import { partsOfNote } from '../../lib/archive/findable.ts';
import { aroundMark, hasMark, markedIn } from '../../lib/archive/marked.ts';
import type { Asked } from '../../lib/archive/word-match.ts';
import type { Meeting, Note } from '../../lib/model.ts';
import { kinds } from '../../lib/notes/kinds.ts';
import { settledWord } from '../../lib/notes/settle.ts';
import { Marked } from './Marked.tsx';
import { dayAndYear } from './when.ts';

interface Props {
  note: Note;
  meeting: Meeting;
  asked: readonly Asked[];
}

/** A note that was found: its words, and those of its boxes that matched. */
export function FoundNote({ note, meeting, asked }: Props) {
  const [own, ...boxes] = partsOfNote(note).map(({ name, text }) => ({
    name,
    pieces: markedIn(text, asked),
  }));
  const matched = boxes.filter(({ pieces }) => hasMark(pieces));
  const settled = settledWord(note);
  return (
    <li class="found-note">
      <p class="found-about">
        <span class="kind kind-marked">{kinds[note.kind].word}</span>
        {settled && `, ${settled.toLowerCase()}`} ·{' '}
        <Marked pieces={markedIn(meeting.title, asked)} />
        {' · '}
        <Marked pieces={markedIn(dayAndYear(meeting.start), asked)} />
        {note.item && (
          <>
            {' · '}
            <Marked pieces={markedIn(note.item.title, asked)} />
          </>
        )}
      </p>
      <p class="found-text">
        <a href={`#notes=${meeting.id}/${note.id}`}>
          <Marked pieces={aroundMark(own?.pieces ?? [])} />
        </a>
      </p>
      {matched.map(({ name, pieces }) => (
        <p key={name} class="found-box">
          {name}: <Marked pieces={aroundMark(pieces)} />
        </p>
      ))}
    </li>
  );
}
