/**
 * The small things that are remembered between calls, in the browser's own settings store. Notes belong
 * to the database, which only the background opens; here are only words that it does not have yet: the
 * draft, and a save on its way.
 *
 * The call page's script may use `place` and nothing else.
 */
import { browser } from 'wxt/browser';
import type { ID, ISODateTime, Place, PlatformName } from './model.ts';

export type Settings = { [P in PlatformName as `place.${P}`]: Place } & {
  /** When she said yes to captions being read. Absent: she has not. */
  captionsAccepted: ISODateTime;
  /** Minutes without mouse and keys until her notes lock, where a passphrase is set. */
  lockAfter: number;
} & {
  /** What stands in the jot box and is not saved yet, sealed; see entrypoints/panel/kept-words.ts. */
  [M in `draft.${ID}`]: unknown;
} & {
  /** A save that the store has not answered yet, sealed; see entrypoints/panel/outbox.ts. */
  [E in `sent.${ID}`]: unknown;
} & {
  /** How she wants tips, see lib/tips/choices.ts. Parsed there: call pages read this file too. */
  tips: unknown;
  /** For how long notes are kept, see lib/wipe/choices.ts. */
  wipe: unknown;
  /** When she last made a backup, and wants to hear of it again, see lib/backup/reminder.ts. */
  backup: unknown;
  /** Which notes she was told will go, see lib/wipe/wipe.ts. */
  wipeWarned: unknown;
  /** What she wants to be reminded of, see lib/reminders/choices.ts. */
  reminders: unknown;
  /** What she was reminded of, see lib/reminders/due.ts. */
  reminded: unknown;
} & {
  /** What was shown and closed in one meeting, see lib/tips/memory.ts. */
  [M in `tips.${ID}`]: unknown;
};

/** The panel's widths: below, its lines are too short to read; above, the call is too small to see. */
export const narrowest = 300;
export const widest = 480;

/**
 * By hand, where the rest of the edge is parsed with valibot: it would make the script in every call
 * page a tenth bigger (1.4 kB of 14, November 2026).
 */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false;
  const { side, width, collapsed, makeRoom } = value as Record<string, unknown>;
  return (
    (side === 'left' || side === 'right') &&
    typeof width === 'number' &&
    width >= narrowest &&
    width <= widest &&
    typeof collapsed === 'boolean' &&
    typeof makeRoom === 'boolean'
  );
}

/** Parsed where they are read. */
const objects = /^(tips|wipe|wipeWarned|backup|reminders|reminded)$|^(tips|sent)\./;

function fits(key: keyof Settings, value: unknown): boolean {
  if (key.startsWith('place.')) return isPlace(value);
  if (objects.test(key)) return typeof value === 'object' && value !== null;
  // Parsed where it is read; it was a plain string once.
  if (key.startsWith('draft.')) return value !== undefined;
  if (key === 'lockAfter') return typeof value === 'number' && value >= 1 && value <= 240;
  if (typeof value !== 'string') return false;
  return key !== 'captionsAccepted' || !Number.isNaN(Date.parse(value));
}

/** Null: never set, or not what it should be, which is the same to everybody. */
export async function readSetting<K extends keyof Settings>(key: K): Promise<Settings[K] | null> {
  const { [key]: value }: Record<string, unknown> = await browser.storage.local.get([
    key as string,
  ]);
  return fits(key, value) ? (value as Settings[K]) : null;
}

/** All settings whose names begin like this, with their names. */
export async function readSettings(beginning: 'sent.'): Promise<[string, unknown][]> {
  const found: Record<string, unknown> = await browser.storage.local.get(
    await settingNames(beginning),
  );
  return Object.entries(found).filter(([key, value]) => fits(key as keyof Settings, value));
}

/** The names alone. */
export async function settingNames(beginning: 'sent.' | `sent.${ID}.`): Promise<string[]> {
  const { local } = browser.storage;
  // Firefox before 143 does not tell names alone.
  const names = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
  return names.filter((name) => name.startsWith(beginning));
}

/** Calls back when a setting changes, here or in another part of the extension. */
export function watchSetting<K extends keyof Settings>(
  key: K,
  changed: (value: Settings[K] | null) => void,
): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[key as string];
    if (change) changed(fits(key, change.newValue) ? (change.newValue as Settings[K]) : null);
  });
}

/** Null forgets the setting. */
export async function writeSetting<K extends keyof Settings>(
  key: K,
  value: Settings[K] | null,
): Promise<void> {
  if (value === null) await browser.storage.local.remove(key as string);
  else await browser.storage.local.set({ [key]: value });
}
