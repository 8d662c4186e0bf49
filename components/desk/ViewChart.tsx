import { honestNumber } from '../../lib/brief/numbers.ts';
import { peopleOf } from '../../lib/brief/people-chart.ts';
import type { Evidence } from '../../lib/model.ts';

/** The room one figure takes, and how many stand in a row. */
const width = 14;
const height = 21;
const mostAcross = 25;

/** How many of how many, as little people. Filled or outlined: it needs no colour. */
export function ViewChart({ evidence }: { evidence: Evidence }) {
  const people = peopleOf(evidence);
  if (!people) return null;
  const { filled, all, each } = people;
  const across = Math.min(all, mostAcross);
  const size = { width: across * width, height: Math.ceil(all / across) * height };
  return (
    <div class="view-chart">
      <svg
        role="img"
        aria-label={`${honestNumber(evidence)} said this.`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        {...size}
      >
        <path class="view-people-said" d={figures(0, filled, across)} />
        <path class="view-people-asked" d={figures(filled, all, across)} />
      </svg>
      {each > 1 && (
        <p class="hint">
          One figure stands for about {each} {evidence.unit}.
        </p>
      )}
    </div>
  );
}

/** A head and shoulders each. One path for all of them: a hundred figures are one thing to draw. */
function figures(from: number, to: number, across: number): string {
  let path = '';
  for (let i = from; i < to; i++) {
    const x = (i % across) * width;
    const y = Math.floor(i / across) * height;
    path += `M${x + 4} ${y + 5}a3 3 0 1 1 6 0a3 3 0 1 1-6 0z`;
    path += `M${x + 2} ${y + 19}v-4a5 5 0 0 1 10 0v4z`;
  }
  return path;
}
