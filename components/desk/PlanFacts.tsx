import { useRef, useState } from 'preact/hooks';
import type { Plan } from '../../lib/model.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DeskActions } from './actions.ts';
import { fieldClock, fieldDate, timeOf } from './when.ts';

interface Props {
  plan: Plan;
  set(part: Partial<Plan>): void;
  addressHashOf: DeskActions['addressHashOf'];
}

/** When it is, how the call finds this brief, and when she has to go. */
export function PlanFacts({ plan, set, addressHashOf }: Props) {
  const [fields, setFields] = useState(() => ({
    day: fieldDate(plan.start ?? plan.end ?? plan.leaveBy),
    start: fieldClock(plan.start),
    end: fieldClock(plan.end),
    leaveBy: fieldClock(plan.leaveBy),
  }));
  // Two fields that change in one turn build on each other.
  const latest = useRef(fields);
  const [link, setLink] = useState<string | null>(null);
  const id = useOwnId();

  function setWhen(part: Partial<typeof fields>): void {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setFields(next);
    set({
      start: timeOf(next.day, next.start),
      end: timeOf(next.day, next.end),
      leaveBy: timeOf(next.day, next.leaveBy),
    });
  }

  async function readLink(box: HTMLInputElement): Promise<void> {
    if (box.value.trim() === '') return;
    const addressHash = await addressHashOf(box.value);
    setLink(
      addressHash
        ? 'Found. The link itself is not kept.'
        : 'This is no Teams, Zoom or Meet link that we know. The title and time will do.',
    );
    if (!addressHash) return;
    box.value = '';
    set({ addressHash });
  }

  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      setWhen({ [name]: event.currentTarget.value }),
  });

  return (
    <section class="card facts-card" aria-labelledby={`${id}-facts`}>
      <h2 id={`${id}-facts`}>The meeting</h2>
      <label>
        Title
        <input
          type="text"
          autocomplete="off"
          value={plan.title}
          placeholder="As the invitation has it"
          onInput={({ currentTarget }) => set({ title: currentTarget.value })}
        />
      </label>
      <label>
        Day
        <input type="date" {...field('day')} />
      </label>
      <div class="pair">
        <label>
          Starts
          <input type="time" {...field('start')} />
        </label>
        <label>
          Ends
          <input type="time" {...field('end')} />
        </label>
      </div>
      <label>
        I leave at
        <input type="time" {...field('leaveBy')} />
      </label>
      <label>
        Papers came
        <input
          type="date"
          value={plan.papersCame ?? ''}
          onInput={({ currentTarget }) => set({ papersCame: currentTarget.value || undefined })}
        />
      </label>
      <label>
        Link to the call
        <input
          type="url"
          autocomplete="off"
          aria-describedby={`${id}-link`}
          placeholder={plan.addressHash ? 'Known' : 'Paste it here'}
          onInput={({ currentTarget }) => void readLink(currentTarget)}
        />
      </label>
      <p class="hint" id={`${id}-link`} role="status">
        {link ?? 'So the panel finds this brief in the call. The link is not kept.'}
      </p>
    </section>
  );
}
