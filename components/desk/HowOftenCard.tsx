import { budgets, type HowOften } from '../../lib/tips/choices.ts';
import { useOwnId } from '../shared/own-id.ts';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  often: HowOften;
  choose(often: HowOften): Promise<void>;
}

const atMost = ({ gapMs, anHour }: (typeof budgets)[HowOften]) =>
  `one line in ${gapMs / 60_000} minutes, and ${anHour} in an hour.`;

const ways: readonly { often: HowOften; name: string; means: string }[] = [
  { often: 'normal', name: 'Normal', means: `At most ${atMost(budgets.normal)}` },
  { often: 'quiet', name: 'Quiet', means: `Half of that: ${atMost(budgets.quiet)}` },
  { often: 'none', name: 'None', means: 'No tips. The jot box and the jargon still work.' },
];

/** How many tips there may be in a call. */
export function HowOftenCard({ often, choose }: Props) {
  const id = useOwnId();
  const saving = useSaving();
  return (
    <section class="card">
      <h2 id={id}>How often</h2>
      <div class="how-often" role="radiogroup" aria-labelledby={id}>
        {ways.map((way) => (
          <label key={way.often} class="how-often-way">
            <input
              type="radio"
              name={`${id}-often`}
              aria-label={way.name}
              aria-describedby={`${id}-${way.often}`}
              checked={way.often === often}
              onChange={() => void saving.follow(choose(way.often))}
            />
            <span>
              <b>{way.name}</b>
              <span class="hint" id={`${id}-${way.often}`}>
                {way.means}
              </span>
            </span>
          </label>
        ))}
      </div>
      <SavedLine {...saving} />
    </section>
  );
}
