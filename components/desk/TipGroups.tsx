import type { TipChoices } from '../../lib/tips/choices.ts';
import { ten } from '../../lib/tips/ten.ts';
import { tips } from '../../lib/tips/tips.ts';
import { useOwnId } from '../shared/own-id.ts';
import { TipGroup } from './TipGroup.tsx';

interface Props {
  choices: Pick<TipChoices, 'often' | 'off'>;
  turn(tip: string, on: boolean): Promise<void>;
}

const beyond = {
  seed: 0,
  says: 'Beyond the ten',
  why: 'These look after the people you speak for, and what they told you.',
};

/** Every tip that there is, under the ten of the seed. */
export function TipGroups({ choices, turn }: Props) {
  const id = useOwnId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>Every tip</h2>
      <p class="hint">
        A line shows in the panel at its moment. The tray keeps tips for when you have time.
      </p>
      {choices.often === 'none' && <p class="tips-none">You chose None, so no tip comes now.</p>}
      <ol class="tip-groups">
        {[...ten, beyond].map((group) => (
          <TipGroup
            key={group.seed}
            group={group}
            tips={tips.filter(({ seed }) => seed === group.seed)}
            off={choices.off}
            turn={turn}
          />
        ))}
      </ol>
    </section>
  );
}
