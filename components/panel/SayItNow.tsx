import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayNow } from '../../lib/brief/say-now.ts';
import type { Point, View } from '../../lib/model.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  ask: Point;
  view: View | null;
  copy: PanelActions['copy'];
  close(): void;
}

/** The words to say, large, in the place of the ask. */
export function SayItNow({ ask, view, copy, close }: Props) {
  const { words, strength, quote, hint, copied } = sayNow(ask, view);
  const closing = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);
  // The button she pressed is gone: the keyboard goes on from here, and the words begin in sight.
  useLayoutEffect(() => {
    closing.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={card} class="say-now" aria-label="Say it now">
      <p class="say-words">{words}</p>
      {strength && <p class="number">{strength}</p>}
      {quote && <blockquote class="say-quote">“{quote}”</blockquote>}
      {hint && <p class="not-heard">{hint}</p>}
      <div class="ask-does">
        <CopyButton text={copied} copy={copy} label="Copy words" of={ask.text} />
        <button ref={closing} type="button" class="link" onClick={close}>
          Close
        </button>
      </div>
    </section>
  );
}
