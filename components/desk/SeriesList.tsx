import { useState } from 'preact/hooks';
import { byYear, type Count, countWords, type SeriesGroup } from '../../lib/archive/series-list.ts';
import type { ID } from '../../lib/model.ts';
import { clockTime } from '../shared/dates.ts';
import { dayAndYear, dayInWords } from './when.ts';

interface Props {
  group: SeriesGroup;
  /** Of its meetings; empty while they are being counted. */
  counts: ReadonlyMap<ID, Count>;
}

const first = 5;
const step = 20;

/** The meetings of one series, the latest first; older ones when she asks for them. */
export function SeriesList({ group, counts }: Props) {
  const [most, setMost] = useState(first);
  const { name, meetings } = group;
  const shown = meetings.slice(0, most);
  const rest = meetings.length - shown.length;
  const open = meetings.reduce((sum, { id }) => sum + (counts.get(id)?.open ?? 0), 0);
  const years = byYear(shown);
  return (
    <section class="card series" aria-label={name}>
      <h2>
        {name}
        <span class="count">
          {meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings`}
          {open > 0 && `, ${open.toLocaleString('en-GB')} open`}
        </span>
      </h2>
      {years.map(({ year, of }) => (
        <div key={year}>
          {year && <h3 class="year">{year}</h3>}
          <ul>
            {of.map(({ id, title, start }) => {
              const count = counts.get(id);
              const day = year ? dayInWords(start) : dayAndYear(start);
              const when = `${day}, ${clockTime(start)}`;
              // Under the name of its series a title that is the same tells nothing.
              const isNamed = title !== name;
              return (
                <li key={id} class="series-meeting">
                  <a href={`#notes=${id}`}>{isNamed ? title : when}</a>
                  <span class="hint">{isNamed ? when : ''}</span>
                  <span class="hint series-count">{count ? countWords(count) : ''}</span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="link"
          aria-label={`Show older meetings: ${name}`}
          onClick={() => setMost(most + step)}
        >
          Show older meetings ({rest})
        </button>
      )}
    </section>
  );
}
