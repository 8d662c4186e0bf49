import type { Question } from '../../lib/brief/import/survey.ts';
import type { Pick, Picks } from '../../lib/brief/survey-picks.ts';
import { SurveyAnswers } from './SurveyAnswers.tsx';
import { SurveyFold } from './SurveyFold.tsx';
import { SurveyTexts } from './SurveyTexts.tsx';

interface Props {
  question: Question;
  pick: Pick;
  /** Open from the start. */
  unfolded: boolean;
  change(next: (picks: Picks) => Picks): void;
}

/** One question: its answers, and what people wrote themselves, folded. */
export function SurveyQuestion({ question, pick, unfolded, change }: Props) {
  const { text, base, answers, texts, note } = question;
  const ticked = pick.answers.length;
  return (
    <SurveyFold
      class="survey-question"
      unfolded={unfolded}
      summary={
        <>
          <b>{text}</b>{' '}
          <span class="hint">
            {base.toLocaleString('en-GB')}{' '}
            {answers.length === 0 ? 'wrote their own words' : 'answered'}
            {ticked > 0 && `, ${ticked} ticked`}
          </span>
        </>
      }
    >
      {() => (
        <>
          {note && <p class="hint">{note}</p>}
          {answers.length === 0 && <SurveyTexts texts={texts} />}
          {answers.length > 0 && <SurveyAnswers question={question} pick={pick} change={change} />}
          {answers.length > 0 && texts.length > 0 && (
            <SurveyFold class="survey-fold" summary={ownWords(texts.length)}>
              {() => <SurveyTexts texts={texts} />}
            </SurveyFold>
          )}
        </>
      )}
    </SurveyFold>
  );
}

function ownWords(count: number): string {
  return count === 1
    ? 'One answer in their own words'
    : `${count.toLocaleString('en-GB')} answers in their own words`;
}
