/**
 * Seals and opens values at once, without a promise: a transaction of IndexedDB ends by itself while
 * Web Crypto is waited for, so Web Crypto cannot be used inside one.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, hexToBytes } from '@noble/ciphers/utils.js';

/** So long that random ones never meet. */
const nonceLength = 24;

/**
 * What JSON can hold, as bytes that only `key` (32 bytes) opens. `about`: where it stands; moved to
 * another place it does not open.
 */
export function seal(key: Uint8Array, about: string, value: unknown): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const words = new TextEncoder().encode(JSON.stringify(value));
  const closed = xchacha20poly1305(key, nonce, bytes(about)).encrypt(words);
  const sealed = new Uint8Array(nonceLength + closed.length);
  sealed.set(nonce);
  sealed.set(closed, nonceLength);
  return sealed;
}

/** Throws when it was sealed with another key or for another place, or was changed since. */
export function unseal(key: Uint8Array, about: string, sealed: Uint8Array): unknown {
  const nonce = sealed.subarray(0, nonceLength);
  const cipher = xchacha20poly1305(key, nonce, bytes(about));
  return JSON.parse(new TextDecoder().decode(cipher.decrypt(sealed.subarray(nonceLength))));
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** The same as text, for stores that hold no bytes. */
export function sealHex(key: Uint8Array, about: string, value: unknown): string {
  return bytesToHex(seal(key, about, value));
}

export function unsealHex(key: Uint8Array, about: string, sealed: string): unknown {
  return unseal(key, about, hexToBytes(sealed));
}
