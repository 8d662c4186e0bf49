import { tips } from '../../lib/tips/tips.ts';

/** The ten tips with their reasons, folded: there with or without a brief. */
export function AllTips() {
  return (
    <details class="more">
      <summary>Ten tips for any meeting</summary>
      <ol class="all-tips">
        {tips
          .filter((tip, i) => tips.findIndex((other) => other.seed === tip.seed) === i)
          .sort((a, b) => a.seed - b.seed)
          .map((tip) => (
            <li key={tip.id}>
              <b>{tip.says}</b>
              <p>{tip.why}</p>
            </li>
          ))}
      </ol>
    </details>
  );
}
