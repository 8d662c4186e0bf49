import { buyTime } from '../../lib/tips/buy-time.ts';
import { type OwnWords, wordsOf } from '../../lib/tips/phrases.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props extends Pick<PanelActions, 'copy'> {
  words: OwnWords;
}

/** Words that win a moment, folded until they are needed. */
export function BuyTime({ words, copy }: Props) {
  const toSay = buyTime.flatMap((id) => wordsOf(id, words) ?? []);
  return (
    <details class="more">
      <summary>Need a moment?</summary>
      <ul class="phrases">
        {toSay.map((each) => (
          <li key={each}>
            <p>{each}</p>
            <CopyButton text={each} copy={copy} label="Copy" of={each} />
          </li>
        ))}
      </ul>
    </details>
  );
}
