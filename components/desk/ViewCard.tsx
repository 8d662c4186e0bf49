import { useState } from 'preact/hooks';
import { numberInWords, percentBeside } from '../../lib/brief/view-words.ts';
import type { View } from '../../lib/model.ts';
import { useEditInPlace } from './edit-in-place.ts';
import { ViewChart } from './ViewChart.tsx';
import { ViewFacts } from './ViewFacts.tsx';
import { ViewForm } from './ViewForm.tsx';
import { ViewStrength } from './ViewStrength.tsx';

interface Props {
  view: View;
  points: number;
  save(view: View): Promise<unknown>;
  remove(): Promise<void>;
}

/** One view: what families said, with the honest number. Change it in place, or delete it. */
export function ViewCard({ view, points, save, remove }: Props) {
  const { editing, opener, edit, close } = useEditInPlace();
  const [problem, setProblem] = useState<string | null>(null);
  if (editing) {
    return (
      <li class="card view-editing">
        <ViewForm
          before={view}
          save={async (next) => {
            await save(next);
            close();
          }}
          cancel={close}
        />
      </li>
    );
  }
  const percent = percentBeside(view.evidence);
  return (
    <li class="card view-card">
      <p class="view-topic">
        {view.topic} {view.sample && <span class="tag">Made up</span>}
      </p>
      <h2>{view.line}</h2>
      <p class="view-number">
        <b>{numberInWords(view.evidence)}</b>
        {percent && <span class="hint"> ({percent})</span>}
      </p>
      <ViewChart evidence={view.evidence} />
      <ViewStrength view={view} save={save} />
      <ViewFacts view={view} points={points} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="does view-does">
        <button
          type="button"
          class="link"
          ref={opener}
          aria-label={`Edit: ${view.line}`}
          onClick={edit}
        >
          Edit
        </button>
        <button
          type="button"
          class="link"
          aria-label={`Delete: ${view.line}`}
          onClick={() => remove().catch((error: Error) => setProblem(error.message))}
        >
          Delete
        </button>
      </div>
    </li>
  );
}
