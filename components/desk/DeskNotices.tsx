import { useEffect } from 'preact/hooks';
import type { BackupMemory } from '../../lib/backup/reminder.ts';
import { dayWords } from '../../lib/dates/day-words.ts';
import type { ISODate } from '../../lib/model.ts';
import type { Going } from '../../lib/wipe/wipe.ts';
import { dayOf } from '../shared/dates.ts';
import type { DataActions } from './data-actions.ts';

interface Props {
  backup: BackupMemory;
  isBackupDue: boolean;
  going: readonly Going[];
  today: ISODate;
  actions: Pick<DataActions, 'backupLater' | 'sawWarning'>;
}

/** Calm lines above whatever place she is in. */
export function DeskNotices({ backup, isBackupDue, going, today, actions }: Props) {
  const [next] = going;
  useEffect(() => {
    if (!next) return;
    // A page in the background warns nobody.
    const see = () => document.hidden || void actions.sawWarning(going);
    see();
    document.addEventListener('visibilitychange', see);
    return () => document.removeEventListener('visibilitychange', see);
  }, [going.map(({ meeting, on }) => `${meeting.id} ${on}`).join()]);

  return (
    <>
      {next && (
        <p class="notice" role="status">
          {going.length === 1
            ? `Notes of “${next.meeting.title}” go on ${dayWords(next.goes, today)}.`
            : `Notes of ${going.length} meetings go soon, the first on ${dayWords(next.goes, today)}.`}{' '}
          <a href={going.length === 1 ? `#notes=${next.meeting.id}` : '#your-data'}>Look at them</a>
        </p>
      )}
      {isBackupDue && (
        <p class="notice" role="status">
          {backup.made
            ? `Your last backup was on ${dayOf(backup.made)}.`
            : 'Your notes have no backup yet.'}{' '}
          <a href="#your-data">Make one</a>
          <button type="button" class="link" onClick={() => void actions.backupLater()}>
            Not now
          </button>
        </p>
      )}
    </>
  );
}
