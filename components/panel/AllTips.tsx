import { type OwnWords, wordsOf } from '../../lib/tips/phrases.ts';
import { ten } from '../../lib/tips/ten.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  words: OwnWords;
  copy: PanelActions['copy'];
}

/** The ten tips with their reasons and words to say, folded: there with or without captions or a brief. */
export function AllTips({ words, copy }: Props) {
  return (
    <details class="more">
      <summary>Ten tips for any meeting</summary>
      <ol class="all-tips">
        {ten.map(({ seed, says, why, phrase }) => {
          const toSay = phrase && wordsOf(phrase, words);
          return (
            <li key={seed}>
              <b>{says}</b>
              <p>{why}</p>
              {toSay && (
                <p class="tip-words">
                  <span>“{toSay}”</span>
                  <CopyButton text={toSay} copy={copy} label="Copy" of={toSay} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
