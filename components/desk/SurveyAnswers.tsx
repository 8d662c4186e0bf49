import type { Question } from '../../lib/brief/import/survey.ts';
import { type Pick, type Picks, withJoin, withTick } from '../../lib/brief/survey-picks.ts';
import { useOwnId } from '../shared/own-id.ts';

interface Props {
  question: Question;
  pick: Pick;
  change(next: (picks: Picks) => Picks): void;
}

/** The answers of one question to tick, with how many gave each. */
export function SurveyAnswers({ question, pick, change }: Props) {
  const id = useOwnId();
  const { text, base, answers } = question;
  const ticked = pick.answers.length;
  return (
    <fieldset>
      <legend class="unseen">{text}</legend>
      {answers.map((answer, i) => (
        <div class="survey-answer" key={answer.text}>
          <label class="view-tick">
            <input
              type="checkbox"
              aria-describedby={`${id}-${i}`}
              checked={pick.answers.includes(answer.text)}
              onChange={({ currentTarget: { checked } }) =>
                change((picks) => withTick(picks, question, answer.text, checked))
              }
            />
            {answer.text}
          </label>
          <span class="hint" id={`${id}-${i}`}>
            {answer.count.toLocaleString('en-GB')} of {base.toLocaleString('en-GB')}
          </span>
        </div>
      ))}
      {ticked > 1 && (
        <label class="view-tick survey-join">
          <input
            type="checkbox"
            checked={pick.joined}
            onChange={({ currentTarget: { checked } }) =>
              change((picks) => withJoin(picks, question, checked))
            }
          />
          Make one view of the {ticked} ticked answers
        </label>
      )}
    </fieldset>
  );
}
