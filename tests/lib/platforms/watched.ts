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
  /** Observers that observe. */
  observers: Set<MutationObserver>;
  end(): void;
}

export function watched(
  platform: Platform,
  chosen: Partial<PageOptions> = {},
  url?: string,
): Watched {
  const opened = open(platform.name, chosen, url);
  const observers = spyOnObservers(opened.page);
  const reads: Call[] = [];
  const lines = new Map<number, string>();
  const life = new AbortController();
  const tell = {
    read: (call: Call) => void reads.push(call),
    settled: ({ id, text }: { id: number; text: string }) => void lines.set(id, text),
  };
  const watch = watchCall(platform, opened.page, tell, life.signal);
  return { ...opened, watch, reads, lines, observers, end: () => life.abort() };
}

function spyOnObservers(page: Document): Set<MutationObserver> {
  const window = page.defaultView as (Window & typeof globalThis) | null;
  if (!window) throw new Error('The page has no window.');
  const observing = new Set<MutationObserver>();
  class Spy extends window.MutationObserver {
    override observe(...what: Parameters<MutationObserver['observe']>): void {
      observing.add(this);
      super.observe(...what);
    }
    override disconnect(): void {
      observing.delete(this);
      super.disconnect();
    }
  }
  vi.stubGlobal('MutationObserver', Spy);
  return observing;
}

/** Lets time pass until something has been done. */
export async function pass(doing: Promise<void>, stepMs = 250): Promise<void> {
  let done = false;
  doing.then(() => {
    done = true;
  });
  while (!done) await vi.advanceTimersByTimeAsync(stepMs);
}

/** What our own code, and not the page's, has set going. */
export interface Ours {
  timers: Set<unknown>;
  listeners: number;
}

/** Counts timers and listeners by who asks for them: whatever is called from lib/platforms is ours. */
export function spyOnTimers(): Ours {
  const ours: Ours = { timers: new Set(), listeners: 0 };
  const isOurs = () => /^(?!.*\/tests\/).*\/lib\/platforms\//m.test(new Error().stack ?? '');
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat } = globalThis;
  vi.stubGlobal('setTimeout', (run: () => void, ms?: number) => {
    const timer = set(() => {
      ours.timers.delete(timer);
      run();
    }, ms);
    if (isOurs()) ours.timers.add(timer);
    return timer;
  });
  vi.stubGlobal('clearTimeout', (timer: ReturnType<typeof setTimeout>) => {
    ours.timers.delete(timer);
    clear(timer);
  });
  vi.stubGlobal('setInterval', (run: () => void, ms?: number) => {
    const timer = repeat(run, ms);
    if (isOurs()) ours.timers.add(timer);
    return timer;
  });
  const { addEventListener } = EventTarget.prototype;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    ...what
  ) {
    // A signal's own listeners end with it.
    if (isOurs() && !(this instanceof AbortSignal)) ours.listeners++;
    addEventListener.apply(this, what);
  });
  return ours;
}
