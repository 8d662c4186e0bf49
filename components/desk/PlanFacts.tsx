import { useState } from 'preact/hooks';
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
  const [day, setDay] = useState(fieldDate(plan.start));
  const [clocks, setClocks] = useState({
    start: fieldClock(plan.start),
    end: fieldClock(plan.end),
    leaveBy: fieldClock(plan.leaveBy),
  });
  const [link, setLink] = useState<string | null>(null);
  const id = useOwnId();

  function setTimes(nextDay: string, next: typeof clocks): void {
    setDay(nextDay);
    setClocks(next);
    set({
      start: timeOf(nextDay, next.start),
      end: timeOf(nextDay, next.end),
      leaveBy: timeOf(nextDay, next.leaveBy),
    });
  }

  async function readLink(text: string): Promise<void> {
    if (text.trim() === '') return;
    const addressHash = await addressHashOf(text);
    setLink(
      addressHash
        ? 'Found. The link itself is not kept.'
        : 'This is no Teams, Zoom or Meet link that we know. The title and time will do.',
    );
    if (addressHash) set({ addressHash });
  }

  const clock = (name: keyof typeof clocks) => ({
    type: 'time' as const,
    value: clocks[name],
    onInput: (event: { currentTarget: HTMLInputElement }) =>
      setTimes(day, { ...clocks, [name]: event.currentTarget.value }),
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
        <input
          type="date"
          value={day}
          onInput={({ currentTarget }) => setTimes(currentTarget.value, clocks)}
        />
      </label>
      <div class="pair">
        <label>
          Starts
          <input {...clock('start')} />
        </label>
        <label>
          Ends
          <input {...clock('end')} />
        </label>
      </div>
      <div class="pair">
        <label>
          I leave at
          <input {...clock('leaveBy')} />
        </label>
        <label>
          Papers came
          <input
            type="date"
            value={plan.papersCame ?? ''}
            onInput={({ currentTarget }) => set({ papersCame: currentTarget.value || undefined })}
          />
        </label>
      </div>
      <label>
        Link to the call
        <input
          type="url"
          autocomplete="off"
          aria-describedby={`${id}-link`}
          placeholder={plan.addressHash ? 'Known' : 'Paste it here'}
          onInput={({ currentTarget }) => void readLink(currentTarget.value)}
        />
      </label>
      <p class="hint" id={`${id}-link`} role="status">
        {link ?? 'So the panel finds this brief in the call. The link is not kept.'}
      </p>
    </section>
  );
}
