/**
 * Reads the captions of one call while captions help is on. Everything it reads stays in this
 * script's memory and leaves it as settled lines without a speaker.
 */
import type { Caption, CaptionsSeen } from '../model.ts';
import { find, type Platform } from './adapter.ts';
import { createLineLog } from './settle.ts';
import { throttle } from './throttle.ts';

/** While the page shows no captions they are looked for at most this often. */
const searchMs = 500;
/** No word for so long, with captions on the page: it may have changed, or nobody speaks. */
const quietMs = 300_000;

export interface CaptionWatch {
  /** When words last changed, on the clock of `performance.now()`. */
  changedAt(): number;
}

interface Tell {
  seen(seen: CaptionsSeen): void;
  settled(caption: Caption): void;
}

export function watchCaptions(
  platform: Platform,
  page: Document,
  tell: Tell,
  signal: AbortSignal,
): CaptionWatch {
  const log = createLineLog(platform.captions);
  let root: Element | null | undefined;
  /** When words last came, or captions themselves. */
  let lastSign = 0;
  let isQuiet = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let quieting: ReturnType<typeof setTimeout> | undefined;

  // Every change is read, as a page may take a word away with the next one.
  const rows = new MutationObserver(() => read());
  const around = new MutationObserver(() => askSearch());
  const askSearch = throttle(search, searchMs, signal);
  signal.addEventListener(
    'abort',
    () => {
      rows.disconnect();
      around.disconnect();
      clearTimeout(settling);
      clearTimeout(quieting);
    },
    { once: true },
  );

  function search(): void {
    const found = find(page, platform.selectors.captions);
    if (found === root) return;
    const isFirst = root === undefined;
    if (root) show([]);
    root = found;
    rows.disconnect();
    around.disconnect();
    clearTimeout(quieting);
    isQuiet = false;
    tell.seen(root ? 'seen' : 'none');
    if (!root) {
      around.observe(page, { childList: true, subtree: true });
      return;
    }
    rows.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['src'],
    });
    for (let node: Node | null = root.parentNode; node; node = node.parentNode) {
      around.observe(node, { childList: true });
    }
    lastSign = performance.now();
    quieting = setTimeout(checkQuiet, quietMs);
    // What was said before she switched captions help on is not taken up.
    read(isFirst ? 'before' : 'drawn');
  }

  function read(kind?: 'before' | 'drawn'): void {
    if (root) show(platform.captions.rows(root), kind);
  }

  function show(shown: ReturnType<Platform['captions']['rows']>, kind?: 'before' | 'drawn'): void {
    const now = performance.now();
    log.see(shown, now, kind);
    if (log.changed > lastSign) {
      lastSign = log.changed;
      if (isQuiet) wake();
    }
    if (settling === undefined) settleNext(now);
  }

  function settleNext(now: number): void {
    const due = log.due(now);
    settling = due === null ? undefined : setTimeout(settle, due - now);
  }

  function settle(): void {
    const now = performance.now();
    const at = new Date().toISOString();
    for (const { id, text } of log.settled(now)) tell.settled({ id, text, at });
    settleNext(now);
  }

  function wake(): void {
    isQuiet = false;
    quieting = setTimeout(checkQuiet, quietMs);
    tell.seen('seen');
  }

  function checkQuiet(): void {
    const wait = lastSign + quietMs - performance.now();
    if (wait > 0) {
      quieting = setTimeout(checkQuiet, wait);
      return;
    }
    isQuiet = true;
    tell.seen('quiet');
  }

  search();
  return { changedAt: () => log.changed };
}
