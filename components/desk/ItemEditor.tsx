import { useMemo, useRef, useState } from 'preact/hooks';
import { tooMuch } from '../../lib/brief/over-prepared.ts';
import type { AgendaItem, Point, PointKind, View } from '../../lib/model.ts';
import { still } from '../shared/still.ts';
import { PointEditor } from './PointEditor.tsx';

interface Props {
  item: AgendaItem;
  /** Its place on the agenda, from 1. */
  number: number;
  views: readonly View[];
  /** The same functions at every drawing. */
  change(item: AgendaItem): void;
  remove(item: AgendaItem): void;
  removePoint(item: AgendaItem, point: Point): void;
}

const purposes: Record<AgendaItem['purpose'], string> = {
  decide: 'To decide',
  discuss: 'To talk about',
  note: 'To note only',
  'not sure': 'Not sure',
};

/** One item of the agenda, and what the forum brings to it. */
export const ItemEditor = still(function ItemEditor({
  item,
  number,
  views,
  change,
  remove,
  removePoint,
}: Props) {
  const [added, setAdded] = useState<string | null>(null);
  const nudge = tooMuch(item);
  const latest = useRef(item);
  latest.current = item;
  const ofPoint = useMemo(
    () => ({
      change: (next: Point) => {
        const { current: now } = latest;
        const points = now.points.map((each) => (each.id === next.id ? next : each));
        change({ ...now, points });
      },
      remove: (point: Point) => removePoint(latest.current, point),
    }),
    [change, removePoint],
  );

  function add(kind: PointKind): void {
    const point: Point = { id: crypto.randomUUID(), kind, text: '' };
    setAdded(point.id);
    change({ ...item, points: [...item.points, point] });
  }

  return (
    <section class="card item" aria-label={`Item ${number}`}>
      <div class="item-top">
        <span class="item-number" aria-hidden="true">
          {number}
        </span>
        <input
          type="text"
          autocomplete="off"
          aria-label={`Item ${number}`}
          placeholder="What is it about?"
          value={item.title}
          onInput={({ currentTarget }) => change({ ...item, title: currentTarget.value })}
        />
        <button
          type="button"
          class="link"
          aria-label={`Delete item ${number}`}
          onClick={() => remove(item)}
        >
          Delete
        </button>
      </div>
      <div class="item-facts">
        <label>
          At
          <input
            type="time"
            value={item.start ?? ''}
            onInput={({ currentTarget }) =>
              change({ ...item, start: currentTarget.value || undefined })
            }
          />
        </label>
        <label>
          What for
          <select
            value={item.purpose}
            onChange={({ currentTarget }) =>
              change({ ...item, purpose: currentTarget.value as AgendaItem['purpose'] })
            }
          >
            {Object.entries(purposes).map(([purpose, label]) => (
              <option key={purpose} value={purpose}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="grows">
          Who decides it
          <input
            type="text"
            autocomplete="off"
            placeholder="Cabinet? The ICB?"
            value={item.decider ?? ''}
            onInput={({ currentTarget }) =>
              change({ ...item, decider: currentTarget.value || undefined })
            }
          />
        </label>
      </div>
      {item.points.length > 0 && (
        <ul class="points" aria-label={`Points of item ${number}`}>
          {item.points.map((point, i) => (
            <PointEditor
              key={point.id}
              point={point}
              name={`Point ${number}.${i + 1}`}
              views={views}
              focused={point.id === added}
              change={ofPoint.change}
              remove={ofPoint.remove}
            />
          ))}
        </ul>
      )}
      {nudge && <p class="nudge">{nudge}</p>}
      <div class="does">
        <button type="button" class="button" onClick={() => add('ask')}>
          Add an ask<span class="unseen"> to item {number}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => add('question')}>
          Add a question<span class="unseen"> to item {number}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => add('red line')}>
          Add a red line<span class="unseen"> to item {number}</span>
        </button>
      </div>
    </section>
  );
});
