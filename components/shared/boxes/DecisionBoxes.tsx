import { ActionBoxes } from './ActionBoxes.tsx';
import { ApproverBox } from './ApproverBox.tsx';
import { askFor } from './ask-words.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import type { CardProps } from './card-props.ts';
import { DateBox } from './DateBox.tsx';
import { TickBox } from './TickBox.tsx';

const decided = {
  here: 'Yes, here',
  elsewhere: 'Someone else',
  'put off': 'Put off',
  noted: 'Only noted',
};

/** Is it decided? If not: who must approve, answer by when, and the meeting after that with them. */
export function DecisionBoxes(props: CardProps) {
  const { note, around, change, next } = props;
  const isHere = note.decided === undefined || note.decided === 'here';
  return (
    <>
      <ChoiceBox
        id="decided"
        label="Decided here?"
        options={decided}
        value={note.decided}
        choose={(value) => change({ decided: value })}
        ask={askFor('decided', around)}
        next={next}
      />
      {isHere && <ActionBoxes {...props} />}
      {!isHere && note.decided !== 'noted' && (
        <>
          <ApproverBox {...props} />
          <DateBox
            key="answerBy"
            id="answerBy"
            label="Answer by"
            value={note.answerBy}
            set={(answerBy) => change({ answerBy })}
            around={around}
            ask={askFor('answerBy', around)}
            next={next}
          />
          <DateBox
            key="meetingAfter"
            id="meetingAfter"
            label="Meeting after"
            value={note.meetingAfter}
            set={(meetingAfter) => change({ meetingAfter })}
            around={around}
            after={note.answerBy?.date}
            ask={askFor('meetingAfter', around)}
            next={next}
          />
          <TickBox
            id="invited"
            label="They are asked to come"
            on={note.invited === true}
            set={(on) => change({ invited: on || undefined })}
            next={next}
          />
        </>
      )}
    </>
  );
}
