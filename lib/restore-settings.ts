import type { KeptSetting } from './backup/records.ts';
import type { RestoreHow } from './messages.ts';
import { readSetting, writeSetting } from './settings.ts';

/**
 * The settings that came with a backup, once its records are stored. Her choices here stay when she adds
 * to them. A setting that cannot be kept is chosen again with a click: the records are what counts.
 */
export async function restoreSettings(
  settings: readonly KeptSetting[],
  how: RestoreHow,
): Promise<void> {
  for (const { key, value } of settings) {
    const has = how === 'add' && (await readSetting(key).catch(() => null)) !== null;
    if (!has) await writeSetting(key, value).catch(() => {});
  }
}
