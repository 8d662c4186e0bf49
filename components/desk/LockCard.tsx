import { useState } from 'preact/hooks';
import type { LockState } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';
import { SavedLine, useSaving } from './SavedLine.tsx';

interface Props {
  lock: LockState;
  /** Minutes without mouse and keys until they lock. */
  after: number;
  actions: Pick<
    DeskActions,
    'setLock' | 'closeLock' | 'changeLock' | 'removeLock' | 'strengthOf' | 'saveLockAfter'
  >;
}

const waits = [5, 15, 30, 60];

/** Her notes behind a passphrase: set, locked now, changed, taken away. */
export function LockCard({ lock, after, actions }: Props) {
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const saving = useSaving();
  const { strengthOf } = actions;
  return (
    <section class="card lock" aria-labelledby="lock-title">
      <h2 id="lock-title">Passphrase lock</h2>
      {lock === 'off' ? (
        <>
          <p class="hint">
            Who else uses this computer? With a passphrase nobody reads your notes without it. They
            lock by themselves when you go away.
          </p>
          <NewPassphrase
            strengthOf={strengthOf}
            does="Lock my notes"
            doing="Locking. This takes a few seconds"
            use={actions.setLock}
          />
        </>
      ) : (
        <>
          <p class="hint">Your notes need your passphrase. They are open now.</p>
          <p class="lock-does">
            <button type="button" class="button" onClick={() => void actions.closeLock()}>
              Lock now
            </button>
            <button
              type="button"
              class="button quiet"
              aria-expanded={open === 'change'}
              onClick={() => setOpen(open === 'change' ? null : 'change')}
            >
              Change it
            </button>
            <button
              type="button"
              class="button quiet"
              aria-expanded={open === 'remove'}
              onClick={() => setOpen(open === 'remove' ? null : 'remove')}
            >
              Take it away
            </button>
          </p>
          {open === 'change' && (
            <NewPassphrase
              strengthOf={strengthOf}
              does="Use the new one"
              doing="Changing it"
              asksOld
              use={(to, from) => actions.changeLock({ from, to })}
              done={() => setOpen(null)}
            />
          )}
          {open === 'remove' && (
            <PassphraseForm
              does="Take the passphrase away"
              doing="Unlocking for good. This takes a few seconds"
              use={actions.removeLock}
            />
          )}
          <label class="lock-after">
            Lock after
            <select
              value={String(after)}
              onChange={({ currentTarget: { value } }) =>
                void saving.follow(actions.saveLockAfter(Number(value)))
              }
            >
              {waits.map((minutes) => (
                <option key={minutes} value={String(minutes)}>
                  {minutes} minutes
                </option>
              ))}
            </select>
            without mouse and keys
          </label>
          <p class="hint">
            In a call they stay open, unless your computer shows its lock screen. Alt+Shift+L locks
            them at once.
          </p>
          <SavedLine {...saving} />
        </>
      )}
    </section>
  );
}
