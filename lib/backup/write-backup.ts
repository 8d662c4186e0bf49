import { type Bytes, joined, toHex } from './bytes.ts';
import { type BackupLine, sectionSize } from './format.ts';
import { headerLine } from './header.ts';
import { version } from './upgrade.ts';

/** The text of a backup as bytes, a section at a time; `lines` may come as slowly as they like. */
export async function* writeBackup(
  lines: AsyncIterable<readonly BackupLine[]>,
  made: string,
): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  let sum: Bytes = new Uint8Array(0);
  let records = 0;
  let text = `${headerLine({ version, made })}\n`;

  async function section(end: boolean): Promise<Bytes> {
    const body = encoder.encode(text);
    text = '';
    sum = new Uint8Array(await crypto.subtle.digest('SHA-256', joined([sum, body])));
    const last = { sum: toHex(sum), records, ...(end && { end }) };
    return joined([body, encoder.encode(`${JSON.stringify(last)}\n`)]);
  }

  for await (const some of lines) {
    for (const line of some) {
      text += `${JSON.stringify({ store: line.store, record: line.record })}\n`;
      records++;
      if (text.length >= sectionSize) yield await section(false);
    }
  }
  yield await section(true);
}
