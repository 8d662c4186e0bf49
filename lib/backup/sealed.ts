/**
 * A locked backup: one header line in clear, then chunks of AES-256-GCM, each with the header, its
 * number and whether it is the last in its additional data. So no byte of the header, no order and no
 * end can be changed. (The construction is STREAM: Hoang, Reyhanitabar, Rogaway, Vizár 2015.)
 */
import { deriveKey, newDerivation } from '../lock/passphrase.ts';
import { type Bytes, blocksOf, joined } from './bytes.ts';
import { BackupError, type Header, isCut, isDamaged } from './format.ts';
import { headerLine, ivLength } from './header.ts';
import { version } from './upgrade.ts';

/** Of the text in one chunk, in bytes: the browser seals it in a millisecond. */
const chunkSize = 2 ** 20;
/** What GCM adds to each. */
const tagLength = 16;

/** `plain` sealed, its header first. */
export async function* sealBackup(
  plain: AsyncIterable<Uint8Array>,
  made: string,
  passphrase: string,
): AsyncGenerator<Bytes> {
  const derivation = newDerivation();
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const header = new TextEncoder().encode(
    `${headerLine({ version, made, locked: { derivation, iv } })}\n`,
  );
  const key = await deriveKey(passphrase, derivation);
  yield header;
  let n = 0;
  for await (const { block, last } of blocksOf(plain, chunkSize)) {
    const sealed = await crypto.subtle.encrypt(waysOf(header, iv, n++, last), key, block);
    yield new Uint8Array(sealed);
  }
}

/**
 * The text behind a header. `line`: the header's own bytes as they stand in the file, with the end of
 * the line. Throws a `BackupError`.
 */
export async function* openBackup(
  sealed: AsyncIterable<Uint8Array>,
  line: Bytes,
  { derivation, iv }: NonNullable<Header['locked']>,
  passphrase: string,
): AsyncGenerator<Bytes> {
  const key = await deriveKey(passphrase, derivation).catch((cause: Error) => {
    throw new BackupError(`${cause.message} Nothing was changed.`);
  });
  let n = 0;
  for await (const { block, last } of blocksOf(sealed, chunkSize + tagLength)) {
    if (block.length === 0) throw isCut();
    const ways = waysOf(line, iv, n, last);
    const opened = await crypto.subtle.decrypt(ways, key, block).catch(() => {
      throw n === 0 ? doesNotOpen() : isDamaged();
    });
    n++;
    yield new Uint8Array(opened);
  }
}

/** Nothing tells a wrong passphrase from a first chunk that was changed. */
const doesNotOpen = () =>
  new BackupError(
    'That passphrase does not open this backup. If you are sure of it, the file is damaged. Nothing was changed.',
  );

function waysOf(header: Bytes, iv: Uint8Array, n: number, last: boolean): AesGcmParams {
  const count = new Uint8Array(5);
  new DataView(count.buffer).setUint32(0, n);
  count[4] = last ? 1 : 0;
  return {
    name: 'AES-GCM',
    iv: joined([iv, count.subarray(0, 4)]),
    additionalData: joined([header, count]),
  };
}
