import { askFor } from './ask-words.ts';
import type { CardProps } from './card-props.ts';
import { DateBox } from './DateBox.tsx';
import { PersonBox } from './PersonBox.tsx';

/** Who does it, and by when. */
export function ActionBoxes({ note, around, change, next }: CardProps) {
  return (
    <>
      <PersonBox
        id="owner"
        label="Who will do it"
        value={note.owner}
        set={(owner) => change({ owner })}
        people={around.people}
        ask={askFor('owner', around)}
        next={next}
      />
      <DateBox
        id="due"
        label="By when"
        value={note.due}
        set={(due) => change({ due })}
        around={around}
        ask={askFor('due', around)}
        next={next}
      />
    </>
  );
}
