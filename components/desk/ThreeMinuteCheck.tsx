import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  asksWithoutView,
  type CheckLine,
  conflicts,
  decidersOf,
  minutesMissed,
  missingVoices,
  papersLine,
  pinnedLine,
} from '../../lib/brief/check.ts';
import type { Plan, Prep } from '../../lib/model.ts';
import { clockTime } from '../shared/dates.ts';

interface Props {
  plan: Plan;
  prep: Prep;
  /** Letters on the agenda that no list has. */
  unknownWords: readonly string[];
  today: Date;
}

/** A calm look before the meeting. It says what is there; nothing here is a fault. */
export function ThreeMinuteCheck({ plan, prep, unknownWords, today }: Props) {
  const deciders = decidersOf(plan, prep.series);
  const missing = missingVoices(plan, prep.views);
  const bare = asksWithoutView(plan, prep);
  return (
    <section class="card check" aria-labelledby="three-minute-check">
      <h2 id="three-minute-check">Three-minute check</h2>
      <Part title="Papers">
        <Line {...papersLine(plan, today)} />
      </Part>
      <Part title="Who decides">
        {deciders.length === 0 && <p>No items on the agenda yet.</p>}
        <ol class="check-items">
          {deciders.map(({ item, says, next }) => (
            <li key={item.id}>
              <b>{item.title}</b>
              <Line says={says} next={next} />
            </li>
          ))}
        </ol>
      </Part>
      <Conflicts key={plan.id} />
      <Part title="Whose views are missing">
        {missing.length === 0 && <p>Your views name nobody who is missing.</p>}
        <ul>
          {missing.map(({ viewId, topic, notHeardFrom }) => (
            <li key={viewId}>
              <b>{topic}:</b> {notHeardFrom}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Words in no list">
        {unknownWords.length === 0 ? (
          <p>All the letters we found are in a list.</p>
        ) : (
          <Line says={unknownWords.join(', ')} next="Ask what they mean. Others may wonder too." />
        )}
      </Part>
      <Part title="Asks in sight">
        <Line {...pinnedLine(plan, prep)} />
        {bare.length > 0 && (
          <Line
            says={bare.length === 1 ? '1 ask has no view.' : `${bare.length} asks have no view.`}
            next="In the meeting, ask them as a question."
          />
        )}
      </Part>
      <Part title="Leaving">
        <Leaving plan={plan} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="check-part">
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

function Line({ says, next }: CheckLine) {
  return (
    <p>
      {says} {next && <span class="check-next">{next}</span>}
    </p>
  );
}

function Leaving({ plan }: { plan: Plan }) {
  const missed = minutesMissed(plan);
  if (!plan.leaveBy) return <p>You did not say that you have to go early.</p>;
  return (
    <Line
      says={`You go at ${clockTime(plan.leaveBy)}.`}
      next={
        missed === null
          ? undefined
          : `That is ${missed} minutes before the end. Tell the chair at the start.`
      }
    />
  );
}

/** Ticks live in this page's memory and nowhere else. */
function Conflicts() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return (
    <fieldset class="check-part">
      <legend>Conflict of interest</legend>
      <div>
        <p class="hint">Tick what is true. Not stored.</p>
        {conflicts.map(({ says, next }) => (
          <div key={says}>
            <label class="check-tick">
              <input
                type="checkbox"
                checked={ticked.has(says)}
                onChange={({ currentTarget: { checked } }) =>
                  setTicked(new Set([...ticked, says].filter((each) => each !== says || checked)))
                }
              />
              {says}
            </label>
            {ticked.has(says) && <p class="check-next check-do">{next}</p>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
