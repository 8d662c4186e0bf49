import { ChoiceBox } from './ChoiceBox.tsx';
import type { CardProps } from './card-props.ts';
import { WordsBox } from './WordsBox.tsx';

const asked = { asked: 'Asked', answered: 'Answered', 'follow up': 'Follow up' };

/** What became of a question. Taken back, it is still to ask. */
export function QuestionBoxes({ note, change, next }: CardProps) {
  return (
    <>
      <ChoiceBox
        id="asked"
        label="Asked?"
        options={asked}
        value={note.asked}
        choose={(value) => change({ asked: value })}
        next={next}
      />
      <WordsBox
        id="answer"
        label="Answer"
        value={note.answer ?? ''}
        keep={(answer) =>
          // Words that stand here are an answer, unless she wants to come back to it.
          change(
            answer === '' || note.asked === 'follow up'
              ? { answer: answer || undefined }
              : { answer, asked: 'answered' },
          )
        }
        most={5000}
        next={next}
      />
    </>
  );
}
