import { useEffect, useState } from 'preact/hooks';
import type { Strength } from '../../lib/lock/strength.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DataActions } from './data-actions.ts';

interface Props {
  strengthOf: DataActions['strengthOf'];
  /** The passphrase when it is strong enough and typed twice alike; null: not yet. */
  chosen(passphrase: string | null): void;
}

/** A new passphrase, typed twice, with how strong it is in words. */
export function NewPassphrase({ strengthOf, chosen }: Props) {
  const id = useOwnId();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [strength, setStrength] = useState<Strength | null>(null);

  useEffect(() => {
    let isNews = true;
    if (first === '') setStrength(null);
    // Where it cannot be told, she is not kept from locking it.
    else {
      void strengthOf(first)
        .catch((): Strength => ({ score: 3, enough: true, says: '' }))
        .then((found) => isNews && setStrength(found));
    }
    return () => {
      isNews = false;
    };
  }, [first]);
  const isReady = strength?.enough === true && first === again;
  useEffect(() => chosen(isReady ? first : null), [isReady, first]);

  return (
    <div class="new-passphrase">
      <label for={`${id}-first`}>Passphrase</label>
      <input
        id={`${id}-first`}
        type="password"
        autocomplete="off"
        aria-describedby={`${id}-says`}
        value={first}
        onInput={({ currentTarget }) => setFirst(currentTarget.value)}
      />
      <p class="hint strength" id={`${id}-says`} role="status">
        <meter min={0} max={4} value={strength?.score ?? 0} aria-hidden="true" />
        {strength?.says || 'Four words that have nothing to do with each other are good.'}
      </p>
      <label for={`${id}-again`}>The same passphrase again</label>
      <input
        id={`${id}-again`}
        type="password"
        autocomplete="off"
        value={again}
        onInput={({ currentTarget }) => setAgain(currentTarget.value)}
      />
      {again !== '' && !first.startsWith(again) && (
        <p class="hint" role="status">
          The two are not the same yet.
        </p>
      )}
      <p class="lost-passphrase">
        <b>Write it down and keep it apart from the file.</b> Nobody can open the file without it.
        We cannot either.
      </p>
    </div>
  );
}
