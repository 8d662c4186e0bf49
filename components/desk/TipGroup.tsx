import type { SeedTip } from '../../lib/tips/ten.ts';
import type { Tip } from '../../lib/tips/tip.ts';
import { TipSwitch } from './TipSwitch.tsx';

interface Props {
  group: SeedTip;
  tips: readonly Tip[];
  off: readonly string[];
  turn(tip: string, on: boolean): Promise<void>;
}

/** One of the ten with its reason, and the tips that come of it. Folded: nobody reads all at once. */
export function TipGroup({ group, tips, off, turn }: Props) {
  const isOn = ({ id }: Tip) => !off.includes(id);
  return (
    <li class={group.seed === 0 ? 'tip-group' : 'tip-group tip-group-seed'}>
      <details>
        <summary>
          {group.says}{' '}
          <span class="count">{countWords(tips.length, tips.filter(isOn).length)}</span>
        </summary>
        <p class="tip-group-why">{group.why}</p>
        <ul>
          {tips.map((tip) => (
            <TipSwitch key={tip.id} tip={tip} on={isOn(tip)} turn={(on) => turn(tip.id, on)} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function countWords(all: number, on: number): string {
  const tips = all === 1 ? '1 tip' : `${all} tips`;
  return on === all ? tips : `${tips}, ${all - on} off`;
}
