import { useRef, useState } from 'preact/hooks';
import type { DateSaid, ISODate, Note } from '../../../lib/model.ts';
import { dateChoices } from '../../../lib/notes/date-choices.ts';
import { dayOf } from '../dates.ts';
import type { NoteSurroundings } from '../NoteCard.tsx';
import type { Ask } from './ask-words.ts';
import type { Next } from './card-props.ts';
import { DayField } from './DayField.tsx';
import { WordsBox } from './WordsBox.tsx';

interface Props {
  id: keyof Note;
  label: string;
  value: DateSaid | undefined;
  set(value: DateSaid | undefined): void;
  around: NoteSurroundings;
  /** It has to lie after this day. */
  after?: ISODate | undefined;
  /** How she can have it filled. */
  ask?: Ask | undefined;
  next: Next;
}

/** A day in her words, and which day that is where it is known. */
export function DateBox({ id, label, value, set, around, after, ask, next }: Props) {
  const { today, nextMeeting } = around;
  const [reading, setReading] = useState<string | null>(null);
  /** What stands in it, also between a change and the next time it is drawn. */
  const now = useRef(value);
  now.current = value;
  const choices = dateChoices({ today, nextMeeting, after });

  function become(next: DateSaid | undefined) {
    now.current = next;
    set(next);
  }

  async function keep(said: string) {
    become(said === '' ? undefined : { said });
    if (said === '') return;
    setReading(said);
    // Where the words cannot be read they are still what was said.
    const { date } = await around.readDate(said).catch((): DateSaid => ({ said }));
    setReading((words) => (words === said ? null : words));
    // A late answer is about words that may be others by now.
    if (date && now.current?.said === said && !now.current.date) become({ said, date });
  }

  return (
    <WordsBox
      id={id}
      label={label}
      value={value?.said ?? ''}
      keep={keep}
      offer={() => choices.map(({ said }) => said)}
      take={(option) => become(choices.find(({ said }) => said === option))}
      hint={value && value.said !== reading ? hintOf(value, after) : ''}
      ask={ask}
      next={next}
    >
      <DayField
        label={`${label}: choose a day`}
        value={value?.date}
        set={(date) => become({ said: dayOf(date), date })}
        goOn={() => next(id)}
      />
    </WordsBox>
  );
}

function hintOf({ date }: DateSaid, after: ISODate | undefined): string {
  if (!date) return 'No day known. The words are kept.';
  return after && date <= after ? `${dayOf(date)}, before the answer` : dayOf(date);
}
