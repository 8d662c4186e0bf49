import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupMemory } from '../../lib/backup/reminder.ts';
import { dayOf } from '../shared/dates.ts';
import { useOwnId } from '../shared/own-id.ts';
import type { DeskActions } from './actions.ts';
import type { DataActions } from './data-actions.ts';
import { NewPassphrase, type PassphraseWords } from './NewPassphrase.tsx';
import { ProgressLine } from './ProgressLine.tsx';

interface Props {
  memory: BackupMemory;
  actions: Pick<DataActions, 'makeBackup' | 'backupSaved'>;
  strengthOf: DeskActions['strengthOf'];
}

const ofBackup: PassphraseWords = {
  first: 'Passphrase for the backup',
  again: 'Type it again',
  lost: 'If you forget it, nobody can open this backup, we cannot either. Your notes here stay.',
  safe: 'I have it somewhere safe, apart from the file.',
};

interface Made {
  address: string;
  name: string;
  size: number;
}

/** Everything in one file that she keeps somewhere else. */
export function BackUpCard({ memory, actions, strengthOf }: Props) {
  const id = useOwnId();
  const [isLocked, setLocked] = useState<boolean | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (!made) return;
    link.current?.focus();
    return () => URL.revokeObjectURL(made.address);
  }, [made]);

  async function make(passphrase?: string): Promise<void> {
    setProblem(null);
    setMade(null);
    setShare(0);
    try {
      const { file, name } = await actions.makeBackup(passphrase, setShare);
      setMade({ address: URL.createObjectURL(file), name, size: file.size });
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setShare(null);
    }
  }

  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>Back up</h2>
      <p class="hint">
        All your notes, briefs, views, people and words in one file. Keep it on another computer.{' '}
        {memory.made ? `Your last backup was on ${dayOf(memory.made)}.` : 'There is no backup yet.'}
      </p>
      <div class="data-choice" role="radiogroup" aria-label="Lock the backup">
        <label>
          <input
            type="radio"
            name={`${id}-lock`}
            aria-label="With a passphrase"
            checked={isLocked === true}
            onChange={() => setLocked(true)}
          />
          <span>
            <b>With a passphrase</b>
            <span class="hint">Only who knows it can read the file.</span>
          </span>
        </label>
        <label>
          <input
            type="radio"
            name={`${id}-lock`}
            aria-label="As plain text"
            checked={isLocked === false}
            onChange={() => setLocked(false)}
          />
          <span>
            <b>As plain text</b>
            <span class="hint">Anybody who gets the file can read it.</span>
          </span>
        </label>
      </div>
      {isLocked === true && (
        <NewPassphrase
          strengthOf={strengthOf}
          does="Make a backup"
          doing="Making it"
          words={ofBackup}
          use={make}
        />
      )}
      {isLocked === false && (
        <div class="does">
          <button
            type="button"
            class="button"
            aria-disabled={share !== null}
            onClick={() => share === null && void make()}
          >
            Make a backup
          </button>
        </div>
      )}
      {share !== null && <ProgressLine says="Making the backup" share={share} />}
      {made && (
        <div class="backup-made" role="status">
          <p>The backup is ready. Save it now: it is not kept here.</p>
          <a
            ref={link}
            class="button"
            href={made.address}
            download={made.name}
            onClick={() => void actions.backupSaved()}
          >
            Save the file
          </a>
          <p class="hint">
            {made.name}, {sizeInWords(made.size)}
          </p>
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 100_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
