import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnId } from './own-id.ts';

interface Props {
  label: string;
  value: string;
  change(value: string): void;
  /** The store takes no more. */
  most: number;
  hint?: string;
  problem?: string | null;
  /** A new object each time: the keyboard goes here. */
  focus?: object | null;
}

/** One line of a partner's card, with its label. */
export function PartnerField({ label, value, change, most, hint, problem, focus }: Props) {
  const id = useOwnId();
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="partner-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={box}
        type="text"
        autocomplete="off"
        maxLength={most}
        value={value}
        aria-describedby={about || undefined}
        aria-invalid={problem ? true : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
