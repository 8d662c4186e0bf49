import { useState } from 'preact/hooks';
import { pinnedAsks } from '../../lib/brief/brief.ts';
import { honestNumber } from '../../lib/brief/numbers.ts';
import type { Brief, Point, View } from '../../lib/model.ts';
import { tips } from '../../lib/tips/tips.ts';
import { CopyButton } from '../shared/CopyButton.tsx';

interface Props {
  brief: Brief | null;
  copy(text: string): Promise<boolean>;
}

/** What the forum wants from this meeting: one ask large, the others a line each. */
export function BriefTab({ brief, copy }: Props) {
  const [openId, setOpenId] = useState<string | null>(null);
  if (!brief) return null;
  const asks = pinnedAsks(brief);
  const open = asks.find(({ ask }) => ask.id === openId) ?? asks[0];
  return (
    <>
      <p class="where">
        {brief.forum}
        {brief.sample && <span class="tag">Made up</span>}
      </p>
      <ul class="asks">
        {asks.map((each) => (
          <li key={each.ask.id}>
            {each === open ? (
              <OpenAsk ask={each.ask} view={each.view} copy={copy} />
            ) : (
              <button type="button" class="mini" onClick={() => setOpenId(each.ask.id)}>
                <span>{each.ask.text}</span>
                <i>{numberOf(each.view)}</i>
              </button>
            )}
          </li>
        ))}
      </ul>
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
    </>
  );
}

function OpenAsk({ ask, view, copy }: { ask: Point; view: View | null; copy: Props['copy'] }) {
  const number = numberOf(view);
  return (
    <article class="ask">
      <h2>{ask.text}</h2>
      {view && (
        <>
          <p class="number">
            {number && <b>{number}</b>} {view.evidence.method}
          </p>
          {view.evidence.notHeardFrom && (
            <p class="not-heard">Not heard from: {view.evidence.notHeardFrom}.</p>
          )}
        </>
      )}
      <CopyButton text={sayable(ask, view)} copy={copy} label="Copy words" of={ask.text} />
    </article>
  );
}

function numberOf(view: View | null): string | null {
  return view ? honestNumber(view.evidence) : null;
}

function sayable(ask: Point, view: View | null): string {
  const number = numberOf(view);
  return number && view ? `${ask.text} That's ${number}, ${view.evidence.method}.` : ask.text;
}
