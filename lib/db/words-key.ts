import { newDataKey } from '../lock/data-key.ts';
import type { Database } from './database.ts';
import { read, write } from './write.ts';

const only = 'words';

/**
 * What the panel seals words with that wait in the settings store, a draft or a save on its way. It
 * stands here and not beside them: when a passphrase is set it is sealed as all records are, and what the
 * browser keeps of older words in its files cannot be read without it. 64 hexadecimal digits.
 */
export async function wordsKey(db: Database): Promise<string> {
  const known = await read(db, ['secrets'], (tx) => tx.objectStore('secrets').get(only));
  if (known) return known.hex;
  return write(db, ['secrets'], async (tx) => {
    const secrets = tx.objectStore('secrets');
    // Another panel may have asked meanwhile.
    const made = (await secrets.get(only)) ?? { hex: hexOf(newDataKey()) };
    await secrets.put(made, only);
    return made.hex;
  });
}

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
