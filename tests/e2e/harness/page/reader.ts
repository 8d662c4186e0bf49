/**
 * Runs in a simulated call page: what our script in such a page reads with, without the extension
 * around it, so that a test can compare what was heard with what was said.
 */
import type { Call } from '../../../../lib/model.ts';
import { platformOf } from '../../../../lib/platforms/platforms.ts';
import { type CallWatch, watchCall } from '../../../../lib/platforms/watch.ts';

export interface Reader {
  watch: CallWatch;
  /** Everything that was told of the call, oldest first. */
  reads: Call[];
  /** The lines as they stand, by their id. */
  lines: Map<number, string>;
}

declare global {
  interface Window {
    reader?: Reader;
  }
}

const platform = platformOf(new URL(location.href));
if (!platform) throw new Error('This is no call page.');
const reads: Call[] = [];
const lines = new Map<number, string>();
const tell = {
  read: (call: Call) => void reads.push(call),
  settled: ({ id, text }: { id: number; text: string }) => void lines.set(id, text),
};
const life = new AbortController();
window.reader = { watch: watchCall(platform, document, tell, life.signal), reads, lines };
