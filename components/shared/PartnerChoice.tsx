import { useOwnId } from './own-id.ts';

interface Props<T extends string> {
  label: string;
  value: T | '';
  /** What is stored, and its words. */
  options: readonly (readonly [T, string])[];
  /** The words for none of them. */
  none: string;
  change(value: T | ''): void;
}

/** One choice out of a list on a partner's card, with its label. */
export function PartnerChoice<T extends string>({ label, value, options, none, change }: Props<T>) {
  const id = useOwnId();
  return (
    <div class="partner-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) =>
          change(options.find(([option]) => option === currentTarget.value)?.[0] ?? '')
        }
      >
        <option value="">{none}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words.charAt(0).toUpperCase() + words.slice(1)}
          </option>
        ))}
      </select>
    </div>
  );
}
