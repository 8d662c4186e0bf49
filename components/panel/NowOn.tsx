import type { AgendaItem, ID } from '../../lib/model.ts';

interface Props {
  agenda: readonly AgendaItem[];
  current: AgendaItem | null;
  /** Null: by the time again, where the agenda gives times. */
  choose(id: ID | null): void;
}

/** The item being discussed. One click goes on; what she chose by hand stays until she changes it. */
export function NowOn({ agenda, current, choose }: Props) {
  const at = current ? agenda.findIndex(({ id }) => id === current.id) : -1;
  const before = agenda[at - 1];
  const next = agenda[at + 1];
  const hasTimes = agenda.some(({ start }) => start !== undefined);
  return (
    <div class="now-on">
      <label for="now-on">Now on</label>
      <select
        id="now-on"
        value={current?.id ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value || null)}
      >
        <option value="">{hasTimes ? 'Go by the time' : 'No item yet'}</option>
        {agenda.map(({ id, title }, i) => (
          <option key={id} value={id}>
            {i + 1} {title}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon"
        aria-label="Item before"
        title={before ? before.title : 'This is the first'}
        aria-disabled={!before}
        onClick={() => before && choose(before.id)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Next item"
        title={next ? next.title : 'This is the last'}
        aria-disabled={!next}
        onClick={() => next && choose(next.id)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
