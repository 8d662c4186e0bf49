/** From a passphrase to a key. Web Crypto only; knows no page and no store. */

/** How a key is made of a passphrase. Stands in clear beside what it locks; another name may follow. */
export interface Derivation {
  name: 'PBKDF2-SHA256';
  /** Rounds. */
  cost: number;
  /** 16 random bytes. */
  salt: Uint8Array<ArrayBuffer>;
}

/** OWASP asks for 600,000 (Password Storage Cheat Sheet, 2023); a laptop of 2026 takes half a second. */
export const usualCost = 1_000_000;
/** A file must not keep the computer busy for an hour. */
const mostCost = 20 * usualCost;
const saltLength = 16;

export function newDerivation(): Derivation {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  return { name: 'PBKDF2-SHA256', cost: usualCost, salt };
}

/**
 * The AES-256-GCM key of a passphrase; the same words typed on another keyboard give the same key.
 * Throws with a sentence when the derivation is one that we do not know, or a weaker one.
 */
export async function deriveKey(
  passphrase: string,
  { name, cost, salt }: Derivation,
): Promise<CryptoKey> {
  if (name !== 'PBKDF2-SHA256') {
    throw new Error('This was locked in a way that this Tableside does not know. Update it first.');
  }
  if (!Number.isInteger(cost) || cost < usualCost || cost > mostCost || salt.length < saltLength) {
    throw new Error(
      'This is not locked as Tableside locks things. It may have been tampered with.',
    );
  }
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: cost, salt },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
