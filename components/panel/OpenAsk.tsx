import { useLayoutEffect, useRef } from 'preact/hooks';
import { honestNumber } from '../../lib/brief/numbers.ts';
import { sayNow } from '../../lib/brief/say-now.ts';
import type { View } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
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
          <BehindIt view={view} />
          <div class="ask-does">
            <button ref={sayButton} type="button" class="button" onClick={() => setSaying(true)}>
              Say it now
            </button>
            <CopyButton
              text={sayNow(ask, view).copied}
              copy={actions.copy}
              label="Copy words"
              of={ask.text}
            />
          </div>
        </>
      )}
      <RaisedFields {...props} quick />
    </article>
  );
}

/** How many of how many, how it was asked, and who was not heard from. */
function BehindIt({ view }: { view: View | null }) {
  if (!view) return <p class="not-heard">No number for this yet.</p>;
  const { evidence } = view;
  const number = honestNumber(evidence);
  return (
    <>
      <p class="number">
        {number && <b>{number}</b>} {evidence.method}
      </p>
      {evidence.notHeardFrom && (
        <p class="not-heard">Not heard from: {evidence.notHeardFrom.replace(/\.$/, '')}.</p>
      )}
    </>
  );
}
