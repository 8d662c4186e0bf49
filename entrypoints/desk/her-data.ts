import { browser } from 'wxt/browser';
import type { DataActions, HerData } from '../../components/desk/data-actions.ts';
import { bringBackup } from '../../lib/backup/bring-backup.ts';
import { makeBackup, nameOfBackup } from '../../lib/backup/make-backup.ts';
import { peekBackup } from '../../lib/backup/read-backup.ts';
import type { KeptSetting } from '../../lib/backup/records.ts';
import { askedLater, backupMemoryIn } from '../../lib/backup/reminder.ts';
import { dayOfTime } from '../../lib/dates/day.ts';
import type { RestoreHow } from '../../lib/messages.ts';
import type { Link } from '../../lib/port.ts';
import { reminderChoicesIn, withReminder } from '../../lib/reminders/choices.ts';
import { readSetting, type Settings, watchSetting, writeSetting } from '../../lib/settings.ts';
import { wipeChoicesIn } from '../../lib/wipe/choices.ts';
import { wipeMemoryIn, withSeen } from '../../lib/wipe/wipe.ts';

const watched = ['backup', 'wipe', 'wipeWarned', 'reminders'] as const;
/** Settings that go with a backup: hers, and not this computer's. */
const backedUp = ['tips', 'wipe'] as const;
const notSaved = 'That could not be saved, so all is as it was. Please try again.';
const stoppedAgain =
  'The browser stopped in the middle of it. Nothing was changed. Please try again.';

export interface DeskData {
  /** Null until it was read. */
  readonly now: HerData | null;
  actions: DataActions;
}

/** What is remembered of her data, and what can be done with it; `changed` when to look again. */
export function herDataOf(
  request: Link<Record<never, never>>['request'],
  changed: () => void,
): DeskData {
  let now: HerData | null = null;
  const today = () => dayOfTime(new Date());

  async function read(): Promise<void> {
    const [backup, wipe, warned, reminders] = await Promise.all(
      watched.map((key) => readSetting(key).catch(() => null)),
    );
    now = {
      backup: backupMemoryIn(backup),
      wipe: wipeChoicesIn(wipe),
      warned: wipeMemoryIn(warned),
      reminders: reminderChoicesIn(reminders),
    };
    changed();
  }

  async function save<K extends (typeof watched)[number]>(
    key: K,
    value: Settings[K],
  ): Promise<void> {
    await writeSetting(key, value).catch(() => {
      throw new Error(notSaved);
    });
    await read();
  }

  void read();
  for (const key of watched) watchSetting(key, () => void read());

  return {
    get now() {
      return now;
    },
    actions: {
      readCounts: () => request('readCounts', {}),

      async makeBackup(passphrase, progress) {
        const counts = await request('readCounts', {});
        const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const settings = await settingsToKeep();
        const made = new Date();
        const file = await makeBackup(
          { readPage: (ask) => request('readPage', ask), settings },
          { made: made.toISOString(), ...(passphrase !== undefined && { passphrase }) },
          (count) => progress(all === 0 ? 1 : Math.min(1, count / all)),
        );
        return { file, name: nameOfBackup(dayOfTime(made), passphrase !== undefined) };
      },
      backupSaved: () => save('backup', { made: today(), later: null }),
      async backupLater() {
        const memory = backupMemoryIn(await readSetting('backup'));
        await save('backup', askedLater(memory, today()));
      },

      async peekBackup(file) {
        const { made, locked } = await peekBackup(file);
        return { made, isLocked: locked !== undefined };
      },
      async bringBackup(file, passphrase, progress) {
        const bring = () =>
          bringBackup(
            file,
            passphrase,
            (piece) => request('bringPiece', piece),
            () => crypto.randomUUID(),
            progress,
          );
        let restore = await bring();
        const preview = (await request('previewRestore', { restore })) ?? fail<never>(stoppedAgain);
        return {
          preview,
          async carryOut(how: RestoreHow) {
            const done = await request('restore', { restore, how });
            if (done) return done;
            // She thought about it for so long that the background was stopped meanwhile.
            restore = await bring();
            return (await request('restore', { restore, how })) ?? fail<never>(stoppedAgain);
          },
        };
      },

      isKeptSafe: () => navigator.storage.persisted(),
      askToKeepSafe: () => navigator.storage.persist(),
      deleteEverything: () => request('deleteEverything', {}),

      saveWipe: (choices) => save('wipe', choices),
      async sawWarning(going) {
        const before = wipeMemoryIn(await readSetting('wipeWarned'));
        const memory = withSeen(before, going, today());
        if (JSON.stringify(memory) !== JSON.stringify(before)) await save('wipeWarned', memory);
      },
      async turnReminder(kind, on) {
        // First of all, while her click still counts to the browser.
        if (on && !(await browser.permissions.request({ permissions: ['notifications'] }))) {
          return false;
        }
        const before = reminderChoicesIn(await readSetting('reminders'));
        await save('reminders', withReminder(before, kind, on, new Date().toISOString()));
        return true;
      },
    },
  };
}

async function settingsToKeep(): Promise<KeptSetting[]> {
  const values = await Promise.all(backedUp.map((key) => readSetting(key)));
  return backedUp.flatMap((key, i) => {
    const value = values[i];
    return typeof value === 'object' && value !== null ? [{ key, value }] : [];
  });
}

function fail<T>(says: string): T {
  throw new Error(says);
}
