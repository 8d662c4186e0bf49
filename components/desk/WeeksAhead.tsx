import type { WeekAhead } from '../../lib/archive/weeks-ahead.ts';
import { dayOf } from '../shared/dates.ts';

/** So many dots of a day stand above each other; the number beside them says all. */
const mostDots = 5;
const dayWidth = 18;
const height = 84;

/** The next eight weeks: a dot for each thing that was promised, on its day. */
export function WeeksAhead({ weeks }: { weeks: readonly WeekAhead[] }) {
  return (
    <ol class="weeks-ahead" aria-label="The next 8 weeks">
      {weeks.map(({ from, days, count }, i) => (
        <li key={from}>
          <svg viewBox={`0 0 ${7 * dayWidth} ${height}`} aria-hidden="true">
            <line x1="0" x2={7 * dayWidth} y1={height - 1} y2={height - 1} />
            {days.flatMap((many, day) =>
              Array.from({ length: Math.min(many, mostDots) }, (_, dot) => (
                <circle
                  key={`${day} ${dot}`}
                  cx={(day + 0.5) * dayWidth}
                  cy={height - 11 - dot * 15}
                  r="5.5"
                />
              )),
            )}
          </svg>
          <span class="week-day">{i === 0 ? 'This week' : dayOf(from).replace(/^\w+ /, '')}</span>
          <span class="week-count">{count === 0 ? 'none' : count}</span>
        </li>
      ))}
    </ol>
  );
}
