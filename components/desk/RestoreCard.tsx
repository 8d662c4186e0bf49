import { useRef, useState } from 'preact/hooks';
import type { RestoreHow } from '../../lib/messages.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { BroughtBackup, DataActions } from './data-actions.ts';
import { FileDrop } from './FileDrop.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { RestoreChoice } from './RestoreChoice.tsx';
import { countOf } from './store-words.ts';

interface Props {
  actions: Pick<DataActions, 'peekBackup' | 'bringBackup'>;
}

type Stage =
  | { at: 'start' }
  | { at: 'passphrase'; file: File; made: string }
  | { at: 'reading'; share: number }
  | { at: 'choice'; made: string; brought: BroughtBackup }
  | { at: 'writing' };

/** Brings a backup back: chosen, opened, looked at, and only then carried out. */
export function RestoreCard({ actions }: Props) {
  const id = useOwnId();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<{ says: string; failed: boolean } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  function begin(next: Stage): void {
    setSaid(null);
    setStage(next);
  }

  /** Says why, and goes back to where she can try again. */
  function fail(error: unknown, back: Stage): void {
    setSaid({ says: (error as Error).message, failed: true });
    setStage(back);
  }

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    begin({ at: 'reading', share: 0 });
    try {
      const { made, isLocked } = await actions.peekBackup(file);
      setPassphrase('');
      if (isLocked) return setStage({ at: 'passphrase', file, made });
      await bring(file, made, undefined);
    } catch (error) {
      fail(error, { at: 'start' });
    }
  }

  async function bring(file: File, made: string, opensWith: string | undefined): Promise<void> {
    begin({ at: 'reading', share: 0 });
    const brought = await actions.bringBackup(file, opensWith, (share) =>
      setStage({ at: 'reading', share }),
    );
    setStage({ at: 'choice', made, brought });
  }

  async function carryOut({ carryOut: carry }: BroughtBackup, how: RestoreHow): Promise<void> {
    begin({ at: 'writing' });
    try {
      const { added, changed, kept } = await carry(how);
      const more = changed + kept;
      const says =
        how === 'replace'
          ? `What was here is replaced. ${countOf(added, 'thing is', 'things are')} back.`
          : `${countOf(added, 'thing is', 'things are')} back. ${countOf(more, 'was', 'were')} completed.`;
      setSaid({ says, failed: false });
      setStage({ at: 'start' });
      heading.current?.focus();
    } catch (error) {
      fail(error, { at: 'start' });
    }
  }

  return (
    <FileDrop read={([file]) => void choose(file)}>
      <section aria-labelledby={id}>
        <h2 id={id} tabIndex={-1} ref={heading}>
          Restore
        </h2>
        {stage.at === 'start' && (
          <>
            <p class="hint">Bring back what a backup holds. You see what it does first.</p>
            <div class="does">
              <label class="button quiet">
                Choose a backup
                <input
                  type="file"
                  class="unseen"
                  accept=".txt,.locked"
                  onChange={({ currentTarget }) => {
                    const [file] = currentTarget.files ?? [];
                    currentTarget.value = '';
                    void choose(file);
                  }}
                />
              </label>
              <span class="hint">Or drop the file here.</span>
            </div>
          </>
        )}
        {stage.at === 'passphrase' && (
          <form
            class="passphrase"
            onSubmit={(event) => {
              event.preventDefault();
              bring(stage.file, stage.made, passphrase).catch((error) => fail(error, stage));
            }}
          >
            <label for={`${id}-opens`}>The passphrase of this backup</label>
            <input
              id={`${id}-opens`}
              type="password"
              autocomplete="off"
              ref={(box) => void (document.activeElement === document.body && box?.focus())}
              value={passphrase}
              onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
            <div class="does">
              <button type="submit" class="button" disabled={passphrase === ''}>
                Open the backup
              </button>
              <button type="button" class="button quiet" onClick={() => begin({ at: 'start' })}>
                Cancel
              </button>
            </div>
          </form>
        )}
        {stage.at === 'reading' && <ProgressLine says="Reading the backup" share={stage.share} />}
        {stage.at === 'choice' && (
          <RestoreChoice
            made={stage.made}
            preview={stage.brought.preview}
            choose={(how) => void carryOut(stage.brought, how)}
            cancel={() => begin({ at: 'start' })}
          />
        )}
        {stage.at === 'writing' && <ProgressLine says="Writing it down" share={null} />}
        {said && (
          <p class={said.failed ? 'problem' : 'said'} role={said.failed ? 'alert' : 'status'}>
            {said.says}
          </p>
        )}
      </section>
    </FileDrop>
  );
}
