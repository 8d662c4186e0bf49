import { type AskInPlace, asksOf, pinnedAsks } from '../../lib/brief/brief.ts';
import { honestNumber } from '../../lib/brief/numbers.ts';
import type { Plan, PointKind, Prep } from '../../lib/model.ts';
import { buyTime } from '../../lib/tips/buy-time.ts';
import { type OwnWords, wordsOf } from '../../lib/tips/phrases.ts';
import { clockTime, dayAndTime } from '../shared/dates.ts';

interface Props {
  plan: Plan;
  prep: Prep;
  /** Phrases as she says them. */
  words: OwnWords;
}

/** One page in large print, to have beside the phone. It is seen on paper only. */
export function PrintSheet({ plan, prep, words }: Props) {
  const { agenda } = plan;
  const brief = { agenda, views: prep.views };
  const pinned = pinnedAsks(brief);
  const inSight = new Set(pinned.map(({ ask }) => ask.id));
  const rest = [
    ...asksOf(brief).flatMap(({ ask }) => (inSight.has(ask.id) ? [] : [ask.text])),
    ...textsOf(plan, 'background'),
  ];
  return (
    <article class="print-sheet">
      <h1>{plan.title}</h1>
      <p>
        {plan.start ? dayAndTime(plan.start) : 'No day yet'}
        {plan.start && plan.end && ` to ${clockTime(plan.end)}`}
      </p>
      {plan.leaveBy && (
        <p>
          <b>I have to go at {clockTime(plan.leaveBy)}.</b>
        </p>
      )}
      {prep.forum?.introLine && <p>{prep.forum.introLine}</p>}
      {pinned.length > 0 && (
        <section>
          <h2>What we ask</h2>
          <ol class="print-asks">
            {pinned.map((each) => (
              <PrintAsk key={each.ask.id} {...each} />
            ))}
          </ol>
        </section>
      )}
      <PrintList title="What we cannot agree to" texts={textsOf(plan, 'red line')} />
      <PrintList title="Questions" texts={textsOf(plan, 'question')} />
      <PrintList title="The rest" texts={rest} small />
      <PrintList
        title="To win a moment"
        texts={[...buyTime, 'not yet' as const].flatMap((id) => wordsOf(id, words) ?? [])}
      />
    </article>
  );
}

function PrintAsk({ ask, view }: AskInPlace) {
  const number = view && honestNumber(view.evidence);
  const from = [number, view?.evidence.method.trim()].filter(Boolean).join(', ');
  const missing = view?.evidence.notHeardFrom?.trim().replace(/\.$/, '');
  return (
    <li>
      <b>{ask.text}</b>
      {from && <p>{from}.</p>}
      {missing && <p>Not heard from: {missing}.</p>}
    </li>
  );
}

function PrintList({ title, texts, small }: { title: string; texts: string[]; small?: true }) {
  if (texts.length === 0) return null;
  return (
    <section class={small && 'print-small'}>
      <h2>{title}</h2>
      <ul>
        {texts.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function textsOf({ agenda }: Plan, kind: PointKind): string[] {
  return agenda.flatMap(({ points }) =>
    points.filter((point) => point.kind === kind).map(({ text }) => text),
  );
}
