import { readSetting, watchSetting, writeSetting } from '../../lib/settings.ts';
import { choicesIn, type TipChoices, usualChoices } from '../../lib/tips/choices.ts';

export interface DeskTips {
  /** Null until they were read: nothing is written over what stands there. */
  readonly choices: TipChoices | null;
  /** Fails with a sentence for her; then all is as it was. */
  save(choices: TipChoices): Promise<void>;
}

/** Her choices of the tips, as the settings have them; `changed` when to look again. */
export function tipChoicesOf(changed: () => void): DeskTips {
  let stored: TipChoices | null = null;
  let choices: TipChoices | null = null;
  let writing = 0;

  // Read anew at each change: what another page wrote before our own last word is no news.
  async function read(): Promise<void> {
    if (writing > 0) return;
    const value = await readSetting('tips').catch(() => stored ?? usualChoices);
    if (writing > 0) return;
    stored = choicesIn(value);
    choices = stored;
    changed();
  }

  void read();
  watchSetting('tips', () => void read());

  return {
    get choices() {
      return choices;
    },
    async save(next) {
      // At once, so that two quick changes build on each other.
      choices = next;
      writing++;
      changed();
      try {
        await writeSetting('tips', next);
        stored = next;
      } catch {
        throw new Error('That could not be saved, so all is as it was. Please try again.');
      } finally {
        writing--;
        await read();
      }
    },
  };
}
