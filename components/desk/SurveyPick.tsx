import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Survey } from '../../lib/brief/import/survey.ts';
import type { SurveyMeta } from '../../lib/brief/import/views.ts';
import { draftsOf, type Picks, pickOf, viewsOfDrafts } from '../../lib/brief/survey-picks.ts';
import type { View } from '../../lib/model.ts';
import { SurveyAbout } from './SurveyAbout.tsx';
import { SurveyNotes } from './SurveyNotes.tsx';
import { SurveyPreview } from './SurveyPreview.tsx';
import { SurveyQuestion } from './SurveyQuestion.tsx';

interface Props {
  name: string;
  survey: Survey;
  keep(views: View[]): Promise<unknown>;
  cancel(): void;
}

/** Up to here every question is unfolded; of more, she unfolds those she wants. */
const mostUnfolded = 12;

/** Pick a question, pick answers, look at the views that come of it. */
export function SurveyPick({ name, survey, keep, cancel }: Props) {
  const [picks, setPicks] = useState<Picks>(new Map());
  const [meta, setMeta] = useState<SurveyMeta>({ unit: 'families', month: survey.months });
  const drafts = useMemo(() => draftsOf(survey, picks, meta), [survey, picks, meta]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const counted = survey.questions.filter(({ answers }) => answers.length > 0);

  return (
    <div class="columns survey">
      <div class="survey-in">
        <section class="card">
          <h2 ref={heading} tabIndex={-1}>
            {name}
          </h2>
          <p>{repliesIn(survey)}</p>
          <SurveyNotes survey={survey} />
          <SurveyAbout meta={meta} change={setMeta} />
        </section>
        <section class="card" aria-label="Questions">
          <h2>Tick the answers to keep</h2>
          <p class="hint">Each ticked answer becomes a view.</p>
          {survey.questions.map((question) => (
            <SurveyQuestion
              key={question.id}
              question={question}
              pick={pickOf(picks, question)}
              unfolded={
                question.answers.length > 0 &&
                (counted.length <= mostUnfolded || question === counted[0])
              }
              change={(next) => setPicks((now) => next(now))}
            />
          ))}
        </section>
      </div>
      <SurveyPreview
        drafts={drafts}
        keep={() => keep(viewsOfDrafts(drafts, () => crypto.randomUUID()))}
        cancel={cancel}
      />
    </div>
  );
}

function repliesIn({ total, tool }: Survey): string {
  const replies = total === 1 ? 'One reply' : `${total.toLocaleString('en-GB')} replies`;
  return tool === 'a table' ? `${replies}.` : `${replies}, from ${tool}.`;
}
