import type { Derivation } from './passphrase.ts';
import { deriveKey } from './passphrase.ts';

/** The key that seals the records, closed with the key of the passphrase. Nothing in it is secret. */
export interface ClosedKey {
  version: 1;
  derivation: Derivation;
  iv: Uint8Array<ArrayBuffer>;
  box: Uint8Array<ArrayBuffer>;
}

const ivLength = 12;

/** Takes as long as the derivation costs: half a second and more. */
export async function closeKey(
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  derivation: Derivation,
): Promise<ClosedKey> {
  const key = await deriveKey(passphrase, derivation);
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: asBytes(derivation) },
    key,
    dataKey,
  );
  return { version: 1, derivation, iv, box: new Uint8Array(box) };
}

/** Null: that is not the passphrase. */
export async function openKey(
  { derivation, iv, box }: ClosedKey,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await deriveKey(passphrase, derivation);
  try {
    const additionalData = asBytes(derivation);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box);
    return new Uint8Array(opened);
  } catch (cause) {
    // The one thing it says of a wrong key.
    if (cause instanceof DOMException && cause.name === 'OperationError') return null;
    throw cause;
  }
}

export function newDataKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** How it was derived cannot be changed beside the box without the box noticing. */
function asBytes({ name, cost, salt }: Derivation): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([name, cost, ...salt]));
}
