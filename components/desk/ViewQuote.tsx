import { useLayoutEffect, useRef } from 'preact/hooks';
import { consentInWords } from '../../lib/brief/view-words.ts';
import type { Quote } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import { ViewSelect } from './ViewSelect.tsx';
import { ViewWarning } from './ViewWarning.tsx';

interface Props {
  quote: Quote;
  /** From 1. */
  number: number;
  /** She added it to write here. */
  focused: boolean;
  change(quote: Quote): void;
  remove(): void;
}

const consents = Object.entries(consentInWords) as [Quote['consent'], string][];

/** What one person said, and who may hear it. */
export function ViewQuote({ quote, number, focused, change, remove }: Props) {
  const id = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, []);
  return (
    <li class="view-quote">
      <label for={id}>Quote {number}</label>
      <textarea
        ref={box}
        id={id}
        rows={2}
        maxLength={5000}
        value={quote.text}
        aria-describedby={`${id}-warning`}
        onInput={({ currentTarget }) => change({ ...quote, text: currentTarget.value })}
      />
      <ViewWarning text={quote.text} id={`${id}-warning`} />
      <div class="view-quote-does">
        <div>
          <ViewSelect
            label="Who may hear it"
            of={`quote ${number}`}
            value={quote.consent}
            options={consents}
            change={(consent) => change({ ...quote, consent })}
          />
        </div>
        <button type="button" class="link" aria-label={`Remove quote ${number}`} onClick={remove}>
          Remove
        </button>
      </div>
    </li>
  );
}
