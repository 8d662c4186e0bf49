import { useEffect, useState } from 'preact/hooks';
import type { PassphraseStrength } from '../../lib/lock/strength.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DeskActions } from './actions.ts';

interface Props {
  strengthOf: DeskActions['strengthOf'];
  does: string;
  doing: string;
  /** The one of now is asked for too. */
  asksOld?: true;
  /** Where it is not for her notes as they stand in the browser. */
  words?: PassphraseWords;
  use(passphrase: string, old: string): Promise<unknown>;
  done?(): void;
}

export interface PassphraseWords {
  first: string;
  again: string;
  /** What it means to lose it. */
  lost: string;
  safe: string;
}

const ofNotes: PassphraseWords = {
  first: 'New passphrase',
  again: 'The same again',
  lost: 'If you forget it, your notes cannot be read any more. Nobody can bring them back, we cannot either.',
  safe: 'I have it somewhere safe, not on this computer.',
};

/** A new passphrase, typed twice, with how hard it is to guess and what it means to lose it. */
export function NewPassphrase({
  strengthOf,
  does,
  doing,
  asksOld,
  words = ofNotes,
  use,
  done,
}: Props) {
  const id = useOwnId();
  const [old, setOld] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [kept, setKept] = useState(false);
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  const [says, setSays] = useState('');
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    setStrength(null);
    setSays('');
    if (first === '') return;
    let asked = true;
    void strengthOf(first).then((found) => asked && setStrength(found));
    return () => {
      asked = false;
    };
  }, [first]);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (waiting) return;
    const missing = whatIsMissing();
    setSays(missing);
    if (missing !== '') return;
    setWaiting(true);
    await use(first, old).then(
      () => done?.(),
      (error: Error) => setSays(error.message),
    );
    setWaiting(false);
  }

  function whatIsMissing(): string {
    if (first === '') return 'Type a passphrase first.';
    if (!strength) return 'Still looking how hard it is to guess. Press again in a moment.';
    if (!strength.enough) return `That one is too weak. ${strength.says}`;
    if (first !== second) return 'The two are not the same. Type it again.';
    if (!kept) return 'Keep it somewhere safe first, then tick the box.';
    return '';
  }

  return (
    <form class="passphrase" onSubmit={(event) => void send(event)}>
      {asksOld && <Box label="The passphrase of now" value={old} set={setOld} />}
      <Box label={words.first} value={first} set={setFirst} about={`${id}-strength`} />
      <p class="strength" id={`${id}-strength`}>
        <meter
          min={0}
          max={4}
          value={first === '' ? 0 : (strength?.score ?? 0)}
          aria-hidden="true"
        />{' '}
        <span role="status">
          {first === '' ? 'Four words are easy to keep and hard to guess.' : (strength?.says ?? '')}
        </span>
      </p>
      <Box label={words.again} value={second} set={setSecond} />
      <p class="lock-warning">{words.lost}</p>
      <label class="tick">
        <input type="checkbox" checked={kept} onChange={() => setKept(!kept)} />
        <span>{words.safe}</span>
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

interface BoxProps {
  label: string;
  value: string;
  set(value: string): void;
  about?: string;
}

function Box({ label, value, set, about }: BoxProps) {
  return (
    <label>
      {label}
      <input
        type="password"
        autoComplete="off"
        value={value}
        aria-describedby={about}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}
