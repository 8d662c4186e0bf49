import type { Tip } from '../../lib/tips/tip.ts';
import { useOwnId } from '../shared/own-id.ts';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  tip: Tip;
  on: boolean;
  turn(on: boolean): Promise<void>;
}

/** One tip: the line, when it comes and why; and whether she wants it. */
export function TipSwitch({ tip, on, turn }: Props) {
  const id = useOwnId();
  const saving = useSaving();
  return (
    <li class="tip-switch">
      <label>
        <input
          type="checkbox"
          aria-label={`Show: ${tip.says}`}
          aria-describedby={id}
          checked={on}
          onChange={({ currentTarget }) => void saving.follow(turn(currentTarget.checked))}
        />
        <b>{tip.says}</b>
      </label>
      <div class="tip-about">
        <p id={id}>
          {tip.moment}{' '}
          <span class="tag">{tip.shown === 'live' ? 'Comes as a line' : 'Waits in the tray'}</span>
        </p>
        <p class="hint">{tip.why}</p>
        <SavedLine {...saving} />
      </div>
    </li>
  );
}
