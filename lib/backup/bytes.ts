/** Bytes of any length, cut and joined. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The same bytes in blocks of one size; the last, which may be shorter and is never empty, says so. */
export async function* blocksOf(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ block: Bytes; last: boolean }> {
  let parts: Uint8Array[] = [];
  let held = 0;
  for await (const part of bytes) {
    parts.push(part);
    held += part.length;
    if (held <= size) continue;
    let rest = joined(parts);
    // Not when it is exactly one block: it may be the last.
    for (; rest.length > size; rest = rest.subarray(size)) {
      yield { block: rest.subarray(0, size), last: false };
    }
    parts = [rest];
    held = rest.length;
  }
  yield { block: joined(parts), last: true };
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Null: that is no base64. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
