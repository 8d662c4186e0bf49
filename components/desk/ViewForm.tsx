import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  emptyView,
  type ViewText,
  viewOfText,
  viewProblems,
  viewText,
} from '../../lib/brief/view-form.ts';
import type { View } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { ViewAgreed } from './ViewAgreed.tsx';
import { ViewField } from './ViewField.tsx';
import { ViewLine } from './ViewLine.tsx';
import { ViewNumbers } from './ViewNumbers.tsx';
import { ViewQuotes } from './ViewQuotes.tsx';

interface Props {
  /** Absent: a new one. */
  before?: View;
  save(view: View): Promise<unknown>;
  cancel(): void;
}

/** What families said, with the number behind it. */
export function ViewForm({ before, save, cancel }: Props) {
  const [text, setText] = useState<ViewText>(before ? viewText(before) : emptyView);
  // Made once, so that a second press saves the same view.
  const [newId] = useState(() => crypto.randomUUID());
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useOwnId();
  const problems = tries > 0 ? viewProblems(text) : {};
  const change = (part: Partial<ViewText>) => setText((now) => ({ ...now, ...part }));
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setRefused(null);
    setTries(tries + 1);
    if (Object.keys(viewProblems(text)).length > 0) return;
    const view = viewOfText(text, before ?? { id: newId });
    await save(view).catch((error: Error) => setRefused(error.message));
  }

  return (
    <form class="view-form" ref={form} aria-labelledby={heading} noValidate onSubmit={submit}>
      <h2 id={heading}>{before ? 'Change this view' : 'A new view'}</h2>
      <ViewField
        label="Topic"
        hint="A word or two, such as “Waiting times”."
        focused
        value={text.topic}
        change={(topic) => change({ topic })}
      />
      <ViewLine value={text.line} change={(line) => change({ line })} problem={problems.line} />
      <ViewNumbers text={text} problems={problems} change={change} />
      <ViewField
        label="Areas"
        hint="Put commas between them."
        value={text.areas}
        change={(areas) => change({ areas })}
      />
      <ViewField
        label="Not heard from"
        hint="Who is missing? Such as “families who do not read English”."
        value={text.notHeardFrom}
        change={(notHeardFrom) => change({ notHeardFrom })}
      />
      <ViewAgreed value={text.agreed} change={(agreed) => change({ agreed })} />
      <ViewQuotes quotes={text.quotes} change={(quotes) => change({ quotes })} />
      {refused && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
      <div class="does">
        <button type="submit" class="button">
          Save view
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
