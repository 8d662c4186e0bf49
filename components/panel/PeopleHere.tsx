import type { Coming } from '../../lib/meeting-state.ts';
import type { People } from '../../lib/model.ts';
import { clockTime } from '../shared/dates.ts';

interface Props {
  people: People | null;
  comings: Coming[];
  now: Date;
}

/** How long somebody's coming or going is news. */
const newsMs = 5 * 60_000;

/** Who the page shows, and who came or went in the last minutes. */
export function PeopleHere({ people, comings, now }: Props) {
  const recent = comings.filter(({ at }) => now.getTime() - Date.parse(at) < newsMs);
  return (
    <section class="card">
      <h2>Who is here{people && `: ${people.count ?? people.names.length}`}</h2>
      {recent.toReversed().map(({ name, did, at }) => (
        <p key={`${name} ${at}`} class="coming">
          {name} {did} at {clockTime(at)}
        </p>
      ))}
      {people ? (
        <details class="more">
          <summary>{people.whole ? 'Names' : 'The names the page shows'}</summary>
          <ul>
            {people.names.map((name, i) => (
              <li key={i}>{name}</li>
            ))}
          </ul>
        </details>
      ) : (
        <p class="hint">The page shows no names now. Open its list of people to see them here.</p>
      )}
    </section>
  );
}
