import type { Partner } from '../../lib/model.ts';
import { useOwnId } from './own-id.ts';

interface Props {
  value: Partner['power'];
  change(power: Partner['power']): void;
}

const options: [Partner['power'], string][] = [
  ['can decide', 'Can decide'],
  ['takes it back', 'Takes it back'],
  ['advises', 'Advises'],
  ['not sure', 'Not sure'],
];

/** What a yes of theirs is worth in the room. */
export function PartnerPower({ value, change }: Props) {
  const id = useOwnId();
  return (
    <div class="partner-power" role="radiogroup" aria-labelledby={id}>
      <p class="partner-label" id={id}>
        Can they decide?
      </p>
      {options.map(([option, words]) => (
        <label key={option} class="partner-choice">
          <input
            type="radio"
            name={id}
            value={option}
            checked={value === option}
            onChange={() => change(option)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
