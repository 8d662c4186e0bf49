import type { ID, Series, SeriesKind } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';

interface Props {
  series: readonly Series[];
  chosen: ID | undefined;
  choose(id: ID | undefined): void;
  save(series: Series): Promise<unknown>;
}

const kinds: Record<SeriesKind, string> = {
  board: 'Board',
  'steering group': 'Steering group',
  ICB: 'NHS (ICB) group',
  'task and finish': 'Task and finish group',
  inspection: 'Inspection',
  event: 'Event',
  other: 'Something else',
};

const powers: Record<Series['power'], string> = {
  decides: 'It decides',
  recommends: 'It recommends, others decide',
  advises: 'It gives advice',
  'not sure': 'Not sure. Ask.',
};

/** Meetings of one kind: who decides there, and where its decisions go. Known again next time. */
export function SeriesFields({ series, chosen, choose, save }: Props) {
  const id = useOwnId();
  const current = series.find((each) => each.id === chosen);

  async function begin(): Promise<void> {
    const made: Series = {
      id: crypto.randomUUID(),
      name: '',
      kind: 'board',
      power: 'not sure',
      goesUpTo: [],
    };
    await save(made);
    choose(made.id);
  }

  return (
    <section class="card facts-card" aria-labelledby={`${id}-series`}>
      <h2 id={`${id}-series`}>Who decides</h2>
      <label>
        One of a series
        <select
          value={chosen ?? ''}
          onChange={({ currentTarget }) =>
            currentTarget.value === 'new' ? void begin() : choose(currentTarget.value || undefined)
          }
        >
          <option value="">No, or not sure</option>
          {series.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name.trim() || 'A new series'}
            </option>
          ))}
          <option value="new">Add a series</option>
        </select>
      </label>
      {current && (
        <>
          <label>
            Its name
            <input
              type="text"
              autocomplete="off"
              value={current.name}
              onChange={({ currentTarget }) => void save({ ...current, name: currentTarget.value })}
            />
          </label>
          <label>
            Kind
            <select
              value={current.kind}
              onChange={({ currentTarget }) =>
                void save({ ...current, kind: currentTarget.value as SeriesKind })
              }
            >
              {Object.entries(kinds).map(([kind, label]) => (
                <option key={kind} value={kind}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Can it decide?
            <select
              value={current.power}
              onChange={({ currentTarget }) =>
                void save({ ...current, power: currentTarget.value as Series['power'] })
              }
            >
              {Object.entries(powers).map(([power, label]) => (
                <option key={power} value={power}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Then it goes to
            <input
              type="text"
              autocomplete="off"
              aria-describedby={`${id}-route`}
              value={current.goesUpTo.join(', ')}
              onChange={({ currentTarget }) =>
                void save({
                  ...current,
                  goesUpTo: currentTarget.value
                    .split(',')
                    .map((step) => step.trim())
                    .filter(Boolean),
                })
              }
            />
          </label>
          <p class="hint" id={`${id}-route`}>
            In order, with commas: Leadership team, Cabinet.
          </p>
        </>
      )}
    </section>
  );
}
