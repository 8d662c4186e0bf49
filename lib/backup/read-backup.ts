import { type Bytes, joined, toHex } from './bytes.ts';
import {
  type BackupLine,
  type BackupStore,
  backupStores,
  type Header,
  isCut,
  isDamaged,
  isNone,
  isTooBig,
  largestFile,
  largestSection,
} from './format.ts';
import { parseHeader } from './header.ts';
import { isPlainData } from './plain-data.ts';
import { openBackup } from './sealed.ts';
import { upgradedLine } from './upgrade.ts';

const lineEnd = 10;
/** Ours has some 200 letters. */
const longestHeader = 2000;

/** From when it is, and whether a passphrase locks it. Reads no more than its first line. */
export async function peekBackup(file: Blob): Promise<Header> {
  return (await headerOf(file)).header;
}

/**
 * The records of a backup, a section at a time, each as today's format has it and none of them parsed.
 * A section comes only when its sum fits. The last one comes when the whole file is known to be sound;
 * whoever takes them keeps them apart until then. `seen` gets the bytes as they are read from the file.
 * Throws a `BackupError`.
 */
export async function* readBackup(
  file: Blob,
  passphrase = '',
  seen: (bytes: number) => void = () => {},
): AsyncGenerator<BackupLine[]> {
  const { header, line } = await headerOf(file);
  const { locked } = header;
  const text = locked
    ? openBackup(partsOf(file.slice(line.length), seen), line, locked, passphrase)
    : partsOf(file, seen);
  yield* recordsIn(text, header);
}

async function headerOf(file: Blob): Promise<{ header: Header; line: Bytes }> {
  if (file.size > largestFile) throw isTooBig();
  const start = new Uint8Array(await file.slice(0, longestHeader).arrayBuffer());
  const end = start.indexOf(lineEnd);
  if (end === -1) throw isNone();
  const line = start.subarray(0, end + 1);
  return { header: parseHeader(new TextDecoder().decode(line)), line };
}

/** As the browser reads it from the disk. */
async function* partsOf(file: Blob, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      seen(part.value.length);
      yield part.value;
    }
  } finally {
    reader.releaseLock();
  }
}

interface Sum {
  sum: string;
  records: number;
  end?: true;
}

async function* recordsIn(
  text: AsyncIterable<Uint8Array>,
  outer: Header,
): AsyncGenerator<BackupLine[]> {
  let sum: Bytes = new Uint8Array(0);
  let records = 0;
  let isFirst = true;
  let ended = false;
  for await (const { body, last } of sectionsOf(text)) {
    if (ended) throw isDamaged();
    sum = new Uint8Array(await crypto.subtle.digest('SHA-256', joined([sum, body])));
    const lines = textOf(body).split('\n').slice(0, -1);
    // The text of a locked one has its own; both were written in the same moment.
    if (isFirst && headerIn(lines.shift(), outer).locked) throw isDamaged();
    isFirst = false;
    records += lines.length;
    const said = sumIn(last);
    if (said.sum !== toHex(sum) || said.records !== records) throw isDamaged();
    ended = said.end === true;
    yield lines.map((line) => upgradedLine(lineIn(line), outer.version));
  }
  if (!ended) throw isCut();
}

function headerIn(line: string | undefined, outer: Header): Header {
  const header = parseHeader(line ?? '');
  if (header.version !== outer.version || header.made !== outer.made) throw isDamaged();
  return header;
}

/** The bytes up to each line that holds a sum, and that line. */
async function* sectionsOf(
  text: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ body: Bytes; last: Bytes }> {
  let rest: Bytes = new Uint8Array(0);
  /** So far no sum begins in it. */
  let looked = 0;
  for await (const part of text) {
    rest = joined([rest, part]);
    for (let end = rest.indexOf(lineEnd, looked); end !== -1; end = rest.indexOf(lineEnd, looked)) {
      const start = looked;
      looked = end + 1;
      if (!isSum(rest, start)) continue;
      yield { body: rest.subarray(0, start), last: rest.subarray(start, end) };
      rest = rest.subarray(looked);
      looked = 0;
    }
    if (rest.length > largestSection) throw isDamaged();
  }
  if (rest.length > 0) throw isCut();
}

const sumBegins = new TextEncoder().encode('{"sum":');

function isSum(text: Uint8Array, at: number): boolean {
  return sumBegins.every((byte, i) => text[at + i] === byte);
}

function sumIn(line: Bytes): Sum {
  return jsonIn(textOf(line)) as unknown as Sum;
}

function lineIn(line: string): BackupLine {
  const { store, record, ...more } = jsonIn(line);
  if (!isStore(store) || Object.keys(more).length > 0 || !isPlainData(record)) throw isDamaged();
  return { store, record };
}

const isStore = (name: unknown): name is BackupStore => backupStores.some((each) => each === name);

function jsonIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // As damaged as what is no object.
  }
  throw isDamaged();
}

function textOf(bytes: Bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw isDamaged();
  }
}
