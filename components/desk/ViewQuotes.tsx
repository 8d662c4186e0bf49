import { useRef, useState } from 'preact/hooks';
import type { Quote } from '../../lib/model.ts';
import { ViewQuote } from './ViewQuote.tsx';

interface Props {
  quotes: Quote[];
  change(quotes: Quote[]): void;
}

/** As many as a view can hold. */
const mostQuotes = 100;

/** What people said, word for word. Nobody was asked, until she says so. */
export function ViewQuotes({ quotes, change }: Props) {
  const [added, setAdded] = useState<number | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  return (
    <fieldset class="view-quotes-in">
      <legend>Quotes</legend>
      <p class="hint">Leave out names, ages and schools. Ask before you share.</p>
      <ul>
        {quotes.map((quote, i) => (
          <ViewQuote
            key={i}
            quote={quote}
            number={i + 1}
            focused={i === added}
            change={(next) => change(quotes.with(i, next))}
            remove={() => {
              change(quotes.toSpliced(i, 1));
              add.current?.focus();
            }}
          />
        ))}
      </ul>
      <button
        type="button"
        class="link"
        ref={add}
        disabled={quotes.length >= mostQuotes}
        onClick={() => {
          setAdded(quotes.length);
          change([...quotes, { text: '', consent: 'not asked' }]);
        }}
      >
        Add a quote
      </button>
    </fieldset>
  );
}
