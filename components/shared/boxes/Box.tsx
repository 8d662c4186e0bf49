import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Note } from '../../../lib/model.ts';
import { firstIn } from './use-next.ts';

interface Props {
  id: keyof Note;
  label: string;
  /** What it holds, in words, while it is folded. */
  holds: string;
  /** A line about that; see WordsBox. */
  hint?: string | undefined;
  folded: boolean;
  open(): void;
  children: ComponentChildren;
}

/** One box of a card. Filled in, it folds to a line, so that the next one is near. */
export function Box({ id, label, holds, hint, folded, open, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const opens = useRef(false);
  useLayoutEffect(() => {
    if (opens.current && !folded) box.current?.querySelector<HTMLElement>(firstIn)?.focus();
    opens.current = false;
  }, [folded]);

  function unfold({ detail }: MouseEvent) {
    // The second click of two was meant for what stood here before.
    if (detail > 1) return;
    opens.current = true;
    open();
  }

  return (
    <div class="box" data-box={id} data-folded={folded} ref={box}>
      {folded ? (
        <button type="button" class="box-folded" onClick={unfold}>
          <span class="box-label">{label}</span> <b>{holds}</b>{' '}
          {hint !== undefined && <span class="box-hint">{hint}</span>}
          <span class="unseen">Change</span>
        </button>
      ) : (
        children
      )}
    </div>
  );
}
