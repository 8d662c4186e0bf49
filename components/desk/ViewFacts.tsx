import { agreedInWords, consentInWords } from '../../lib/brief/view-words.ts';
import type { View } from '../../lib/model.ts';

interface Props {
  view: View;
  /** How many points in her meetings it stands behind. */
  points: number;
}

/** What belongs beside the number: who is missing, who agreed, and what people said. */
export function ViewFacts({ view, points }: Props) {
  const { areas, notHeardFrom } = view.evidence;
  return (
    <>
      <ul class="view-facts">
        {areas && <li>Areas: {areas.join(', ')}</li>}
        <li>Not heard from: {notHeardFrom ?? 'not written down yet'}</li>
        <li>Agreed by the forum: {view.agreed ? agreedInWords[view.agreed] : 'not said'}</li>
        {points > 0 && (
          <li>
            It stands behind {points === 1 ? 'one point' : `${points} points`} in your meetings.
          </li>
        )}
      </ul>
      {view.quotes && (
        <ul class="view-quotes" aria-label="Quotes">
          {view.quotes.map(({ text, consent }, i) => (
            <li key={i}>
              <p>“{text}”</p>
              <span class={consent === 'not asked' ? 'tag tag-warm' : 'tag'}>
                {consentInWords[consent]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
