/**
 * Her words that wait in the settings store for the database, sealed: browsers keep what was overwritten
 * there in their files for a long time. The key stands in the database and comes with the snapshot, so
 * that old words cannot be read any more once a passphrase is set.
 */
import { browser } from 'wxt/browser';
import type { ID } from '../../lib/model.ts';
import { readSetting, readSettings, writeSetting } from '../../lib/settings.ts';

type Name = `draft.${ID}` | `sent.${ID}`;

export interface KeptWords {
  /** The key, 64 hexadecimal digits; null: there is none now. */
  use(key: string | null): void;
  /** Null forgets them. */
  keep(name: Name, words: unknown): Promise<void>;
  /** Waits for a key. Null: there are none. */
  read(name: Name): Promise<unknown>;
  /** All whose names begin like this. */
  readAll(beginning: 'sent.'): Promise<unknown[]>;
}

// Loaded beside the panel: nobody types before it is there.
const sealing = import('../../lib/lock/seal.ts');
let sealer: Awaited<typeof sealing> | null = null;
void sealing.then((loaded) => {
  sealer = loaded;
});

export function keepWords(): KeptWords {
  let key: Uint8Array | null = null;
  let arrived = Promise.withResolvers<Uint8Array>();

  async function opened(name: string, value: unknown): Promise<unknown> {
    const { unsealHex } = await sealing;
    const with_ = await arrived.promise;
    // Before 2026-11-28 they stood there in clear.
    if (!isSealed(value)) return value;
    try {
      return unsealHex(with_, name, value.sealed);
    } catch {
      // Of another database, as when everything was deleted meanwhile: it is as if it were not there.
      return null;
    }
  }

  return {
    use(hex) {
      const next = hex === null ? null : bytesOf(hex);
      if (next) arrived.resolve(next);
      else if (key) arrived = Promise.withResolvers();
      key = next;
    },

    async keep(name, words) {
      if (words === null) return forgetWords(name);
      // At once where that can be: the page may be going.
      const { sealHex } = sealer ?? (await sealing);
      if (key) return writeSetting(name, { sealed: sealHex(key, name, words) });
      // The database does not answer, so nobody knows the key: kept in memory as long as the browser runs.
      await browser.storage.session.set({ [name]: words });
    },

    async read(name) {
      const kept = await readSetting(name);
      if (kept !== null) return opened(name, kept);
      const { [name]: inMemory }: Record<string, unknown> = await browser.storage.session.get(name);
      return inMemory ?? null;
    },

    async readAll(beginning) {
      const kept = await readSettings(beginning);
      const inMemory: Record<string, unknown> = await browser.storage.session.get(null);
      const unsealed = Object.entries(inMemory).filter(([name]) => name.startsWith(beginning));
      return Promise.all([
        ...kept.map(([name, value]) => opened(name, value)),
        ...unsealed.map(([, value]) => value),
      ]);
    },
  };
}

/** Wherever they were kept. */
export async function forgetWords(name: Name): Promise<void> {
  await Promise.all([writeSetting(name, null), browser.storage.session.remove(name)]);
}

function isSealed(value: unknown): value is { sealed: string } {
  return typeof value === 'object' && value !== null && 'sealed' in value;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
