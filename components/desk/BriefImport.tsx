import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/brief/import/outcome.ts';
import type { BriefDraft } from '../../lib/brief/import/read-brief.ts';
import { itemsOf, kindOf } from '../../lib/brief/sort-points.ts';
import type { AgendaItem, PointKind } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';

interface Props {
  importFile: DeskActions['importFile'];
  add(brought: { title: string; items: AgendaItem[] }): void;
}

type Kinds = (PointKind | null)[][];

/** A brief as the forum wrote it: its headings become items, its points are sorted here first. */
export function BriefImport({ importFile, add }: Props) {
  const [draft, setDraft] = useState<BriefDraft | null>(null);
  const [kinds, setKinds] = useState<Kinds>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  async function read(file: File): Promise<void> {
    setProblem(null);
    const outcome = await importFile(file, () => {}, new AbortController().signal);
    if (!outcome.ok) return setProblem(outcome);
    if (outcome.value.kind === 'survey') {
      setProblem({ problem: 'This is a table of answers.', next: 'Bring it in under Views.' });
      return;
    }
    const { brief } = outcome.value;
    setDraft(brief);
    setKinds(brief.items.map(({ points }) => points.map(({ guess }) => kindOf(guess))));
  }

  function close(): void {
    setDraft(null);
    setText('');
    heading.current?.focus();
  }

  function choose(i: number, n: number, kind: PointKind | null): void {
    setKinds(kinds.map((row, at) => (at === i ? row.with(n, kind) : row)));
  }

  return (
    <section class="card brief-import" aria-labelledby="brief-import">
      <h2 id="brief-import" tabIndex={-1} ref={heading}>
        Bring in a brief
      </h2>
      {draft ? (
        <>
          <p class="hint">Is each point what we think it is? Nothing is added yet.</p>
          {draft.items.map((item, i) => (
            <fieldset class="sorting" key={i}>
              <legend>{item.title || 'Before the first item'}</legend>
              {item.points.map((point, n) => (
                <label key={n}>
                  <select
                    value={kinds[i]?.[n] ?? 'out'}
                    onChange={({ currentTarget: { value } }) =>
                      choose(i, n, value === 'out' ? null : (value as PointKind))
                    }
                  >
                    <option value="ask">Ask</option>
                    <option value="question">Question</option>
                    <option value="red line">Red line</option>
                    <option value="background">Background</option>
                    <option value="out">Leave out</option>
                  </select>
                  <span>
                    {point.text}
                    {point.warnings.length > 0 && (
                      <small class="warned">Could someone work out who this is?</small>
                    )}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
          <div class="does">
            <button
              type="button"
              class="button"
              onClick={() => {
                add({
                  title: draft.title,
                  items: itemsOf(draft, kinds, () => crypto.randomUUID()),
                });
                close();
              }}
            >
              Add to this meeting
            </button>
            <button type="button" class="button quiet" onClick={close}>
              Cancel
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="hint">Word (.docx) or text. Headings become items.</p>
          <label class="button quiet">
            Choose a brief
            <input
              type="file"
              class="unseen"
              accept=".docx,.txt,.md"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                currentTarget.value = '';
                if (file) void read(file);
              }}
            />
          </label>
          <label class="paste-brief">
            Or paste it
            <textarea
              rows={3}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          {text.trim() !== '' && (
            <button
              type="button"
              class="button quiet"
              onClick={() => void read(new File([text], 'pasted.txt', { type: 'text/plain' }))}
            >
              Sort the points
            </button>
          )}
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem.problem} {problem.next}
        </p>
      )}
    </section>
  );
}
