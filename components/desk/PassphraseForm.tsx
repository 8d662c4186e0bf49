import { useState } from 'preact/hooks';

interface Props {
  does: string;
  doing: string;
  use(passphrase: string): Promise<unknown>;
}

/** Asks for the passphrase before something is done. */
export function PassphraseForm({ does, doing, use }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [says, setSays] = useState('');
  const [waiting, setWaiting] = useState(false);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (passphrase === '' || waiting) return;
    setWaiting(true);
    setSays('');
    await use(passphrase).catch((error: Error) => setSays(error.message));
    setWaiting(false);
  }

  return (
    <form class="passphrase" onSubmit={(event) => void send(event)}>
      <label>
        Your passphrase
        <input
          type="password"
          autoComplete="off"
          value={passphrase}
          onInput={({ currentTarget: { value } }) => setPassphrase(value)}
        />
      </label>
      <button type="submit" class="button" aria-disabled={waiting}>
        {waiting ? doing : does}
      </button>
      <p class={says ? 'problem' : ''} role="status">
        {says}
      </p>
    </form>
  );
}
