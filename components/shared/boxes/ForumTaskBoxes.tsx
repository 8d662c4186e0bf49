import type { DateSaid } from '../../../lib/model.ts';
import { checkWords, draftFor } from '../../../lib/notes/forum-task.ts';
import { dayOf } from '../dates.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import type { CardProps } from './card-props.ts';
import { DateBox } from './DateBox.tsx';
import { DraftBox } from './DraftBox.tsx';
import { PersonBox } from './PersonBox.tsx';
import { SayLine } from './SayLine.tsx';

/** The forum was asked to say yes or no: what she says now, when she replies, and what she asks members. */
export function ForumTaskBoxes({ note, around, change, next }: CardProps) {
  const { people, words, copy } = around;
  const draftBy = (due: DateSaid | undefined) =>
    draftFor(note.text, inWords(due), [...people, note.askedBy ?? '']);

  function setDue(due: DateSaid | undefined) {
    // A draft that she has not touched follows the day.
    const follows = note.draft !== undefined && note.draft === draftBy(note.due);
    change(follows ? { due, draft: draftBy(due) } : { due });
  }

  return (
    <>
      <SayLine words={checkWords(inWords(note.due), words)} copy={copy} />
      <DateBox
        id="due"
        label="Reply by"
        value={note.due}
        set={setDue}
        around={around}
        next={next}
      />
      <PersonBox
        id="askedBy"
        label="Who asked"
        value={note.askedBy}
        set={(askedBy) => change({ askedBy })}
        people={people}
        next={next}
      />
      <DraftBox
        value={note.draft}
        suggested={draftBy(note.due)}
        keep={(draft) => change({ draft })}
        copy={copy}
      />
      <ChoiceBox
        id="reply"
        label="What the forum said"
        options={{ yes: 'Yes', no: 'No' }}
        value={note.reply}
        choose={(reply) => change({ reply, closed: reply ? new Date().toISOString() : undefined })}
        next={next}
      />
    </>
  );
}

function inWords(due: DateSaid | undefined): string | null {
  return due ? (due.date ? dayOf(due.date) : due.said) : null;
}
