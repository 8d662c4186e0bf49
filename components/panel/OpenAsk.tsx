import { useLayoutEffect, useRef } from 'preact/hooks';
import { honestNumber } from '../../lib/brief/numbers.ts';
import type { View } from '../../lib/model.ts';
import { type AskProps, RaisedFields } from './RaisedFields.tsx';
import { SayItNow } from './SayItNow.tsx';

interface Props extends AskProps {
  view: View | null;
  /** She opened it: the keyboard goes with her. */
  focused: boolean;
  saying: boolean;
  setSaying(saying: boolean): void;
}

/** The ask that is being discussed, with what stands behind it. */
export function OpenAsk({ view, focused, saying, setSaying, ...props }: Props) {
  const { ask, actions } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const sayButton = useRef<HTMLButtonElement>(null);
  const wasSaying = useRef(false);
  useLayoutEffect(() => {
    if (focused) heading.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (wasSaying.current && !saying) sayButton.current?.focus();
    wasSaying.current = saying;
  }, [saying]);

  return (
    <article class="ask">
      {saying ? (
        <SayItNow ask={ask} view={view} copy={actions.copy} close={() => setSaying(false)} />
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {ask.text}
          </h2>
          <p class="number">
            <BehindIt view={view} />
            <button ref={sayButton} type="button" class="link" onClick={() => setSaying(true)}>
              Say it now
            </button>
          </p>
        </>
      )}
      <RaisedFields {...props} quick />
    </article>
  );
}

/** How many of how many, and how it was asked. Who was not heard from is said with the words to say. */
function BehindIt({ view }: { view: View | null }) {
  if (!view) return <span>No number for this yet.</span>;
  const number = honestNumber(view.evidence);
  return (
    <span>
      {number && <b>{number}</b>} {view.evidence.method}
    </span>
  );
}
