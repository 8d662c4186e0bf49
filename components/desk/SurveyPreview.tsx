import { useState } from 'preact/hooks';
import type { ViewDraft } from '../../lib/brief/import/views.ts';
import { ViewWarning } from './ViewWarning.tsx';

interface Props {
  drafts: readonly ViewDraft[];
  keep(): Promise<unknown>;
  cancel(): void;
}

/** The views as they would be saved. All of them or none. */
export function SurveyPreview({ drafts, keep, cancel }: Props) {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const count = drafts.length;

  async function save() {
    if (saving) return;
    setSaving(true);
    setProblem(null);
    await keep().catch((error: Error) => setProblem(error.message));
    setSaving(false);
  }

  return (
    <section class="card survey-preview" aria-labelledby="survey-preview">
      <h2 id="survey-preview">Your views from it</h2>
      <p class="hint">
        {count === 0
          ? 'Tick an answer. Its view shows up here.'
          : 'Make the words your own later, with Edit.'}
      </p>
      {count > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <ul tabIndex={0} aria-label="Views to keep">
          {drafts.map((draft, i) => (
            <li key={i}>
              <h3>{draft.line}</h3>
              <p>
                <b>{draft.says}</b>, {draft.evidence.method}
              </p>
              {draft.caution && <p class="view-warning">{draft.caution}</p>}
              <ViewWarning text={draft.line} />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="does">
        {count > 0 && (
          <button type="button" class="button" onClick={save}>
            {count === 1 ? 'Keep 1 view' : `Keep ${count} views`}
          </button>
        )}
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
