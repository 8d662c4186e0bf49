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
  if (!folded) {
    return (
      <div class="box" data-box={id} ref={box}>
        {children}
      </div>
    );
  }
  return (
    <div class="box box-folded" data-box={id} ref={box}>
      <div>
        <p>
          <span class="box-label">{label}</span> <b>{holds}</b>
        </p>
        {hint !== undefined && <p class="box-hint">{hint}</p>}
      </div>
      <button
        type="button"
        class="link"
        aria-label={`Change: ${label}`}
        onClick={({ detail }) => {
          // The second click of two was meant for what folded under it.
          if (detail > 1) return;
          opens.current = true;
          open();
        }}
      >
        Change
      </button>
    </div>
  );
}
