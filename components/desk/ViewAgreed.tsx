import type { View } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';

type Agreed = NonNullable<View['agreed']>;

interface Props {
  value: Agreed | null;
  change(agreed: Agreed): void;
}

const options: [Agreed, string][] = [
  ['yes', 'Yes'],
  ['steering group', 'The steering group'],
  ['no', 'Not yet'],
];

/** Has the forum agreed to say this? Nothing is chosen for her. */
export function ViewAgreed({ value, change }: Props) {
  const name = useOwnId();
  return (
    <fieldset class="view-agreed">
      <legend>Agreed by the forum</legend>
      {options.map(([option, words]) => (
        <label key={option} class="view-tick">
          <input
            type="radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => change(option)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
