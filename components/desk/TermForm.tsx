import { useState } from 'preact/hooks';
import { problemOf, type TermDraft, tidy } from '../../lib/glossary/local-term.ts';
import { keyOf } from '../../lib/glossary/own-terms.ts';
import type { LocalTerm } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { Field } from './Field.tsx';

interface Props {
  before?: Partial<TermDraft>;
  /** Her other terms: no two are the same. */
  others: readonly LocalTerm[];
  save(draft: TermDraft): Promise<unknown>;
  cancel(): void;
}

const nothing: TermDraft = { term: '', standsFor: '', meaning: '' };

/** A word, what it stands for, what it means. */
export function TermForm({ before, others, save, cancel }: Props) {
  const [draft, setDraft] = useState<TermDraft>({ ...nothing, ...before });
  const [problem, setProblem] = useState<string | null>(null);
  const id = useOwnId();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const tidied = tidy(draft);
    const wrong =
      problemOf(tidied) ??
      (others.some((other) => keyOf(other) === keyOf(tidied))
        ? `“${tidied.term}” is in your list already. Edit it there.`
        : null);
    setProblem(wrong);
    if (!wrong) await save(tidied).catch((error: Error) => setProblem(error.message));
  }

  const field = (name: keyof TermDraft) => ({
    id: `${id}-${name}`,
    value: draft[name],
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  const first: keyof TermDraft = before?.term && !before.standsFor ? 'standsFor' : 'term';

  return (
    <form
      class="term-form"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <label for={`${id}-term`}>Word or letters</label>
      <Field {...field('term')} focused={first === 'term'} />
      <label for={`${id}-standsFor`}>Stands for</label>
      <Field {...field('standsFor')} focused={first === 'standsFor'} />
      <label for={`${id}-meaning`}>
        What it means <small>(you can leave this out)</small>
      </label>
      <textarea rows={2} {...field('meaning')} />
      {problem && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div class="does">
        <button type="submit" class="button">
          Save
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
