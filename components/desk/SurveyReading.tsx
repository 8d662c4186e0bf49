import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportProgress } from '../../lib/brief/import/job.ts';

interface Props {
  name: string;
  progress: ImportProgress | null;
  stop(): void;
}

const steps: Record<ImportProgress['step'], string> = {
  reading: 'Reading the rows',
  counting: 'Counting the answers',
};

/** A long file takes a while: how far it is, and a way to stop it. */
export function SurveyReading({ name, progress, stop }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const { step, done, of } = progress ?? { step: 'reading' as const, done: 0, of: 1 };
  return (
    <div class="card survey-reading">
      <p role="status">Reading {name}.</p>
      <label>
        {steps[step]}
        <progress value={done} max={Math.max(of, 1)} />
      </label>
      <div class="does">
        <button type="button" class="button quiet" ref={button} onClick={stop}>
          Stop
        </button>
      </div>
    </div>
  );
}
