import { buyTime } from '../../lib/brief/buy-time.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

/** Words that win a moment, folded until they are needed. */
export function BuyTime({ copy }: Pick<PanelActions, 'copy'>) {
  return (
    <details class="more">
      <summary>Need a moment?</summary>
      <ul class="phrases">
        {buyTime.map((words) => (
          <li key={words}>
            <p>{words}</p>
            <CopyButton text={words} copy={copy} label="Copy" of={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}
