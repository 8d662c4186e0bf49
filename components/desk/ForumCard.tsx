import { useState } from 'preact/hooks';
import type { Forum } from '../../lib/model.ts';

interface Props {
  forum: Forum | null;
  save(forum: Forum): Promise<unknown>;
}

const empty: Forum = { name: '', areas: [], myName: '', introLine: '' };

/** Who she speaks for. Stored when she leaves a line. */
export function ForumCard({ forum, save }: Props) {
  const [said, setSaid] = useState('');
  const now = forum ?? empty;

  async function set(part: Partial<Forum>): Promise<void> {
    const { sample: _, ...own } = { ...now, ...part };
    await save(own).then(
      () => setSaid('Saved on this computer'),
      (error: Error) => setSaid(error.message),
    );
  }

  return (
    <section class="card facts-card" aria-labelledby="forum">
      <h2 id="forum">Who you speak for</h2>
      <label>
        Your forum
        <input
          type="text"
          autocomplete="off"
          value={now.name}
          onChange={({ currentTarget }) => void set({ name: currentTarget.value })}
        />
      </label>
      <label>
        Its area
        <input
          type="text"
          autocomplete="off"
          value={now.areas.join(', ')}
          onChange={({ currentTarget }) =>
            void set({
              areas: currentTarget.value
                .split(',')
                .map((area) => area.trim())
                .filter(Boolean),
            })
          }
        />
      </label>
      <label>
        Your first name
        <input
          type="text"
          autocomplete="off"
          value={now.myName}
          onChange={({ currentTarget }) => void set({ myName: currentTarget.value })}
        />
      </label>
      <label>
        How you introduce yourself
        <input
          type="text"
          autocomplete="off"
          placeholder="I'm … , here for the forum."
          value={now.introLine}
          onChange={({ currentTarget }) => void set({ introLine: currentTarget.value })}
        />
      </label>
      <label>
        Who you can talk to after a hard meeting
        <input
          type="text"
          autocomplete="off"
          placeholder="A name, and how to reach them"
          value={now.supportContact ?? ''}
          onChange={({ currentTarget }) => void set({ supportContact: currentTarget.value })}
        />
      </label>
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}
