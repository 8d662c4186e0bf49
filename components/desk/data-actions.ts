import type { BackupMemory } from '../../lib/backup/reminder.ts';
import type { Restored, RestoreHow, RestorePreview, StoreCounts } from '../../lib/messages.ts';
import type { ISODateTime } from '../../lib/model.ts';
import type { ReminderChoices, ReminderKind } from '../../lib/reminders/choices.ts';
import type { WipeChoices } from '../../lib/wipe/choices.ts';
import type { Going, WipeMemory } from '../../lib/wipe/wipe.ts';

/** What is remembered of her data in the browser's settings. */
export interface HerData {
  backup: BackupMemory;
  wipe: WipeChoices;
  warned: WipeMemory;
  reminders: ReminderChoices;
}

/** A backup she chose: read and sound, and nothing changed yet. */
export interface BroughtBackup {
  preview: RestorePreview;
  carryOut(how: RestoreHow): Promise<Restored>;
}

/** How far it is, from 0 to 1. */
type Progress = (share: number) => void;

/** What "Your data" asks for. A promise that fails does so with a sentence for her. */
export interface DataActions {
  readCounts(): Promise<StoreCounts>;
  makeBackup(
    passphrase: string | undefined,
    progress: Progress,
  ): Promise<{ file: Blob; name: string }>;
  backupSaved(): Promise<void>;
  backupLater(): Promise<void>;
  peekBackup(file: File): Promise<{ made: ISODateTime; isLocked: boolean }>;
  bringBackup(
    file: File,
    passphrase: string | undefined,
    progress: Progress,
  ): Promise<BroughtBackup>;
  /** Has the browser promised to keep what is stored? */
  isKeptSafe(): Promise<boolean>;
  askToKeepSafe(): Promise<boolean>;
  deleteEverything(): Promise<unknown>;
  saveWipe(choices: WipeChoices): Promise<void>;
  sawWarning(going: readonly Going[]): Promise<void>;
  /** False: the browser, or she, did not allow it. */
  turnReminder(kind: ReminderKind, on: boolean): Promise<boolean>;
}
