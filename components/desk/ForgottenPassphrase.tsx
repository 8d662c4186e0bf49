import { useState } from 'preact/hooks';

interface Props {
  deleteEverything(): Promise<unknown>;
}

/** What is left to do without the passphrase, in two steps: it cannot be undone. */
export function ForgottenPassphrase({ deleteEverything }: Props) {
  const [isSure, setSure] = useState(false);
  const [problem, setProblem] = useState('');
  return (
    <details class="forgotten">
      <summary>I have forgotten it</summary>
      <p>
        Then nobody can read these notes any more. A backup opens with its own passphrase, or with
        none. You can delete what is here, begin again, and restore a backup.
      </p>
      {isSure ? (
        <p class="lock-does">
          <button type="button" class="button" onClick={() => setSure(false)}>
            Keep everything
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => void deleteEverything().catch(({ message }) => setProblem(message))}
          >
            Yes, delete everything now
          </button>
        </p>
      ) : (
        <button type="button" class="button quiet" onClick={() => setSure(true)}>
          Delete everything and begin again
        </button>
      )}
      <p class={problem ? 'problem' : ''} role="status">
        {problem}
      </p>
    </details>
  );
}
