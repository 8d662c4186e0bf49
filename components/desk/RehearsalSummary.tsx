import type { Moment } from '../../lib/tips/rehearsal/moment.ts';
import { tipOf } from '../../lib/tips/tips.ts';

/** What came up in the play, when it is over. */
export function RehearsalSummary({ moments }: { moments: readonly Moment[] }) {
  const came = saysOf(moments.filter((moment) => moment.came));
  const waited = saysOf(moments.filter(({ tip, came }) => !came && !tipOf(tip)?.passes));
  if (came.length + waited.length === 0) {
    return <p class="empty">No tip came. That is fine: not every meeting needs one.</p>;
  }
  return (
    <section class="card rehearsal-summary" aria-labelledby="came-up">
      <h2 id="came-up">What came up</h2>
      <Tips title="Shown, one at a time" tips={came} />
      <Tips title="Noticed, and waiting for you" tips={waited} />
    </section>
  );
}

function Tips({ title, tips }: { title: string; tips: readonly string[] }) {
  if (tips.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {tips.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </>
  );
}

/** Each once, however often it came. */
const saysOf = (moments: readonly Moment[]) => [...new Set(moments.map(({ says }) => says))];
