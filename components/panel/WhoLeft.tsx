import type { Coming } from '../../lib/meeting-state.ts';
import type { Partner } from '../../lib/model.ts';
import { powerWords } from '../../lib/partners/partner-words.ts';
import { whoLeft } from '../../lib/partners/who-left.ts';
import { clockTime } from '../shared/dates.ts';

interface Props {
  comings: readonly Coming[];
  partners: readonly Partner[];
}

/** Who has left and is not back, the latest first. */
export function WhoLeft({ comings, partners }: Props) {
  const gone = whoLeft(comings, partners).toReversed();
  if (gone.length === 0) return null;
  return (
    <div class="who-left">
      <h3>Who left: {gone.length}</h3>
      <ul>
        {gone.map(({ name, partner, at }, i) => {
          const power = partner && powerWords(partner);
          return (
            <li key={`${name} ${at} ${i}`}>
              {name} left at {clockTime(at)}
              {power && (
                <>
                  {' '}
                  <span class="tag">{power}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
