import { useState } from 'preact/hooks';

interface Props {
  /** Refuses with a sentence. */
  unlock(passphrase: string): Promise<unknown>;
}

/** All that is to be seen while her notes are locked. */
export function Unlock({ unlock }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [says, setSays] = useState('');
  const [waiting, setWaiting] = useState(false);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (passphrase === '' || waiting) return;
    setWaiting(true);
    setSays('');
    await unlock(passphrase).then(
      () => setPassphrase(''),
      (error: Error) => setSays(error.message),
    );
    setWaiting(false);
  }

  return (
    <form class="unlock" onSubmit={(event) => void send(event)}>
      <h1 tabIndex={-1}>Locked</h1>
      <p>Your notes are safe. Type your passphrase to see them.</p>
      <label>
        Passphrase
        <input
          type="password"
          autoComplete="off"
          value={passphrase}
          onInput={({ currentTarget: { value } }) => setPassphrase(value)}
        />
      </label>
      <button type="submit" class="button" aria-disabled={waiting}>
        {waiting ? 'Unlocking' : 'Unlock'}
      </button>
      <p class={says ? 'problem' : ''} role="status">
        {says}
      </p>
    </form>
  );
}
