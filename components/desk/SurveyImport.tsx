import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '../../lib/brief/import/job.ts';
import type { Problem } from '../../lib/brief/import/outcome.ts';
import type { Survey } from '../../lib/brief/import/survey.ts';
import type { View } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';
import { SurveyDrop } from './SurveyDrop.tsx';
import { SurveyPick } from './SurveyPick.tsx';
import { SurveyReading } from './SurveyReading.tsx';

interface Props {
  importFile: DeskActions['importFile'];
  keep(views: View[]): Promise<unknown>;
  cancel(): void;
}

type Step =
  | { at: 'choose'; because?: Problem | 'brief' }
  | { at: 'reading'; name: string; progress: ImportProgress | null }
  | { at: 'pick'; name: string; survey: Survey };

/** A survey's file, then its questions, then the views she keeps. Nothing is stored until then. */
export function SurveyImport({ importFile, keep, cancel }: Props) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function read(file: File) {
    const stop = new AbortController();
    running.current = stop;
    setStep({ at: 'reading', name: file.name, progress: null });
    const outcome = await importFile(
      file,
      (progress) => setStep({ at: 'reading', name: file.name, progress }),
      stop.signal,
    );
    if (!outcome.ok) setStep({ at: 'choose', because: outcome });
    else if (outcome.value.kind === 'brief') setStep({ at: 'choose', because: 'brief' });
    else setStep({ at: 'pick', name: file.name, survey: outcome.value.survey });
  }

  switch (step.at) {
    case 'choose':
      return (
        <div class="survey-choose">
          {step.because && <Why because={step.because} />}
          <SurveyDrop read={read} cancel={cancel} />
        </div>
      );
    case 'reading':
      return (
        <SurveyReading
          name={step.name}
          progress={step.progress}
          stop={() => running.current?.abort()}
        />
      );
    case 'pick':
      return <SurveyPick name={step.name} survey={step.survey} keep={keep} cancel={cancel} />;
  }
}

/** Why there is nothing to pick from, and what to do. */
function Why({ because }: { because: Problem | 'brief' }) {
  return (
    <p class="problem" role="alert">
      {because === 'brief' ? (
        <>
          This looks like a brief, not a survey. Bring it in under <a href="#meetings">Meetings</a>.
        </>
      ) : (
        `${because.problem} ${because.next}`
      )}
    </p>
  );
}
