import { useOwnId } from '../shared/own-id.ts';
import { Field } from './Field.tsx';

interface Props {
  label: string;
  value: string;
  change(value: string): void;
  hint?: string;
  problem?: string | undefined;
  /** For a number: a phone or tablet shows its number keys. */
  numeric?: boolean;
  focused?: boolean;
}

/** Longer than the store takes. */
const mostLetters = 500;

/** A line to write in, with its label and what is to be said about it. */
export function ViewField({ label, value, change, hint, problem, numeric, focused }: Props) {
  const id = useOwnId();
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="view-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Field
        id={id}
        focused={focused === true}
        value={value}
        maxLength={mostLetters}
        inputMode={numeric ? 'numeric' : undefined}
        aria-describedby={about || undefined}
        aria-invalid={problem ? true : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
