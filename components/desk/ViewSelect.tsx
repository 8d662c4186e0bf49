import { useOwnId } from '../shared/own-id.ts';

interface Props<T extends string> {
  label: string;
  /** Which of several with the same label this is; read aloud only. */
  of?: string;
  value: T;
  options: readonly (readonly [T, string])[];
  change(value: T): void;
}

/** One of a few, with its label. */
export function ViewSelect<T extends string>({ label, of, value, options, change }: Props<T>) {
  const id = useOwnId();
  return (
    <>
      <label for={id}>
        {label}
        {of && <span class="unseen">: {of}</span>}
      </label>
      <select
        id={id}
        class="view-select"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value);
          if (chosen) change(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
