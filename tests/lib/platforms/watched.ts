/** A simulated call page with the watcher of its platform on it, and all that it tells. */
import { vi } from 'vitest';
import type { Call } from '../../../lib/model.ts';
import type { Platform } from '../../../lib/platforms/adapter.ts';
import { type CallWatch, watchCall } from '../../../lib/platforms/watch.ts';
import { open } from '../../call-pages/open-page.ts';
import type { PageOptions } from '../../call-pages/page.ts';

export interface Watched extends ReturnType<typeof open> {
  watch: CallWatch;
  /** Everything that was told of the call, oldest first. */
  reads: Call[];
  /** The lines as they stand, by their id. */
  lines: Map<number, string>;
  end(): void;
}

export function watched(
  platform: Platform,
  chosen: Partial<PageOptions> = {},
  url?: string,
): Watched {
  const opened = open(platform.name, chosen, url);
  vi.stubGlobal('MutationObserver', windowOf(opened.page).MutationObserver);
  const reads: Call[] = [];
  const lines = new Map<number, string>();
  const life = new AbortController();
  const tell = {
    read: (call: Call) => void reads.push(call),
    settled: ({ id, text }: { id: number; text: string }) => void lines.set(id, text),
  };
  const watch = watchCall(platform, opened.page, tell, life.signal);
  return { ...opened, watch, reads, lines, end: () => life.abort() };
}

export function windowOf(page: Document): Window & typeof globalThis {
  if (!page.defaultView) throw new Error('The page has no window.');
  return page.defaultView;
}

/** Lets time pass until something has been done. */
export async function pass(doing: Promise<void>, stepMs = 250): Promise<void> {
  let done = false;
  doing.then(() => {
    done = true;
  });
  while (!done) await vi.advanceTimersByTimeAsync(stepMs);
}
