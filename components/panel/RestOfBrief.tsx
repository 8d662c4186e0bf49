import { viewOf } from '../../lib/brief/brief.ts';
import { honestNumber } from '../../lib/brief/numbers.ts';
import type { AgendaItem, Brief, ID, Point, PointKind } from '../../lib/model.ts';
import { type AskProps, RaisedFields } from './RaisedFields.tsx';

interface Props extends Omit<AskProps, 'ask'> {
  brief: Brief;
  current: AgendaItem | null;
  /** Asks that are shown above. */
  inSight: ReadonlySet<ID>;
  open(ask: Point): void;
  /** She looks at all of it. */
  opened(): void;
}

const kindWords: Record<Exclude<PointKind, 'ask'>, string> = {
  question: 'To ask',
  'red line': 'Red line',
  background: 'To know',
};

/** All that is not in sight, the item being discussed first. */
export function RestOfBrief({ brief, current, inSight, open, opened, ...props }: Props) {
  const items = brief.agenda
    .map((item, i) => ({ item, n: i + 1 }))
    .sort((a, b) => Number(b.item === current) - Number(a.item === current));
  return (
    <details class="more" onToggle={({ currentTarget }) => currentTarget.open && opened()}>
      <summary>The rest of the brief</summary>
      {items.map(({ item, n }) => {
        const points = item.points.filter(({ id }) => !inSight.has(id));
        return (
          <section key={item.id} class="rest-item">
            <h3>
              {n} {item.title}
            </h3>
            {points.length === 0 && <p class="not-heard">Nothing more here.</p>}
            <ul>
              {points.map((point) => (
                <li key={point.id}>
                  {point.kind === 'ask' ? (
                    <RestAsk brief={brief} ask={point} open={open} {...props} />
                  ) : (
                    <p>
                      <small>{kindWords[point.kind]}</small>
                      {point.text}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

function RestAsk({ brief, open, ...props }: AskProps & Pick<Props, 'brief' | 'open'>) {
  const { ask } = props;
  const view = viewOf(brief.views, ask.viewId);
  return (
    <>
      <button type="button" class="mini" onClick={() => open(ask)}>
        <span>{ask.text}</span>
        <i>{view && honestNumber(view.evidence)}</i>
      </button>
      <RaisedFields {...props} quick={false} />
    </>
  );
}
