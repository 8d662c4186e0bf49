/** The lock alone, without the sums inside it. */
import { expect, test } from 'vitest';
import { parseHeader } from '../../../lib/backup/header.ts';
import { openBackup, sealBackup } from '../../../lib/backup/sealed.ts';

const passphrase = 'seven grey otters hum';

async function* from(parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function collected(
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

test('Chunks open in their order, all of them, and with their own header only', async () => {
  const text = Array.from({ length: 40 }, (_, i) => new Uint8Array(2 ** 16).fill(i));
  const [head, a, b, c] = await collected(sealBackup(from(text), '2026-06-03', passphrase));
  if (!head || !a || !b || !c) throw new Error('Three chunks were to be made.');
  const { locked } = parseHeader(new TextDecoder().decode(head.subarray(0, -1)));
  if (!locked) throw new Error('It is not locked.');
  const open = (chunks: Uint8Array[], line = head) =>
    collected(openBackup(from(chunks), line, locked, passphrase));

  expect(Buffer.concat(await open([a, b, c])).equals(Buffer.concat(text))).toBe(true);
  for (const wrong of [[a, b], [a], [a, c], [b, a, c], [a, a, b, c], [a, b, c, c], []]) {
    await expect(open(wrong)).rejects.toThrow('Nothing was changed.');
  }
  const other = head.slice();
  other.set([(other[30] ?? 0) ^ 1], 30);
  await expect(open([a, b, c], other)).rejects.toThrow('does not open');
}, 20_000);
