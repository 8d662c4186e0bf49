import { asksOf } from '../../lib/brief/brief.ts';
import type { Plan } from '../../lib/model.ts';
import { clockTime } from '../shared/dates.ts';
import { dayInWords } from './when.ts';

interface Props {
  plans: readonly Plan[];
  remove(plan: Plan): void;
}

/** What comes next first; what has no day yet above it, as it is still being made. */
export function MeetingList({ plans, remove }: Props) {
  if (plans.length === 0) {
    return (
      <p class="empty empty-large">
        No meeting yet. Add the next one, or try a made-up one first. You can wipe it again.
      </p>
    );
  }
  const sorted = plans.toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  return (
    <ul class="meetings" aria-label="Your meetings">
      {sorted.map((plan) => {
        const title = plan.title.trim() || 'New meeting';
        return (
          <li key={plan.id} class="card meeting">
            <div>
              <h2>
                <a href={`#meetings=${plan.id}`}>{title}</a>
                {plan.sample && <span class="tag tag-warm">Made up</span>}
              </h2>
              <p>{whenOf(plan)}</p>
              <p class="hint">{asksInWords(asksOf({ agenda: plan.agenda, views: [] }).length)}</p>
            </div>
            <button
              type="button"
              class="link"
              aria-label={`Delete ${title}`}
              onClick={() => remove(plan)}
            >
              Delete
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function whenOf({ start, end }: Plan): string {
  if (!start) return 'No day yet';
  const until = end ? ` to ${clockTime(end)}` : '';
  return `${dayInWords(start)}, ${clockTime(start)}${until}`;
}

function asksInWords(asks: number): string {
  if (asks === 0) return 'No asks yet';
  return asks === 1 ? '1 ask' : `${asks} asks`;
}
