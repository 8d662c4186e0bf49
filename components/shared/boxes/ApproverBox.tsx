import { approvers, lastTimes } from '../../../lib/notes/routes.ts';
import { askFor } from './ask-words.ts';
import type { CardProps } from './card-props.ts';
import { PersonBox } from './PersonBox.tsx';

/** Who must approve it: where decisions of these meetings go comes first, with how it was before. */
export function ApproverBox({ note, around, change, next }: CardProps) {
  const bodies = approvers(around.goesUpTo, around.routes);
  return (
    <PersonBox
      id="approver"
      label="Who must approve"
      value={note.approver}
      set={(approver) => change({ approver })}
      people={[...new Set([...bodies, ...around.people])]}
      above={lastTimes(around.routes)}
      ask={askFor('approver', around)}
      next={next}
    />
  );
}
