import { ChoiceBox } from './ChoiceBox.tsx';
import type { CardProps } from './card-props.ts';

const from = {
  'forum view': 'What families said',
  rep: 'What I said',
  partner: 'A partner',
  shared: 'All of us',
};

/** Where something good came from. */
export function WinBoxes({ note, change, next }: CardProps) {
  return (
    <ChoiceBox
      id="from"
      label="Where it came from"
      options={from}
      value={note.from}
      choose={(value) => change({ from: value })}
      next={next}
    />
  );
}
