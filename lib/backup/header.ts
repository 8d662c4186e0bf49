import type { Derivation } from '../lock/passphrase.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { type Header, isDamaged, isNewer, isNone, type } from './format.ts';
import { version } from './upgrade.ts';

export const ivLength = 8;
const saltLength = 16;

/** One line, without its end. */
export function headerLine({ version: of, made, locked }: Omit<Header, 'type'>): string {
  if (!locked) return JSON.stringify({ type, version: of, made });
  const { name, cost, salt } = locked.derivation;
  return JSON.stringify({
    type,
    version: of,
    made,
    locked: { name, cost, salt: toBase64(salt), iv: toBase64(locked.iv) },
  });
}

/** Throws a `BackupError` when it is none of ours, or of a version that is not known yet. */
export function parseHeader(line: string): Header {
  const value = objectIn(line);
  if (value?.type !== type) throw isNone();
  const { version: of, made } = value;
  if (typeof of !== 'number' || !Number.isInteger(of) || of < 0) throw isDamaged();
  if (of > version) throw isNewer();
  if (typeof made !== 'string' || Number.isNaN(Date.parse(made))) throw isDamaged();
  const locked = value.locked === undefined ? undefined : lockedIn(value.locked);
  return { type, version: of, made, ...(locked && { locked }) };
}

/** Whether the way it was locked is one we use is asked when the key is made. */
function lockedIn(value: unknown): Header['locked'] {
  if (typeof value !== 'object' || value === null) throw isDamaged();
  const { name, cost, salt, iv } = value as Record<string, unknown>;
  if (typeof name !== 'string' || typeof cost !== 'number') throw isDamaged();
  const [salted, counted] = [bytesIn(salt, saltLength), bytesIn(iv, ivLength)];
  return { derivation: { name: name as Derivation['name'], cost, salt: salted }, iv: counted };
}

function bytesIn(value: unknown, length: number): Uint8Array<ArrayBuffer> {
  const bytes = typeof value === 'string' ? fromBase64(value) : null;
  if (bytes?.length !== length) throw isDamaged();
  return bytes;
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
