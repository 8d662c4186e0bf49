/**
 * Reads the captions of one call while captions help is on. Everything it reads stays in this
 * script's memory for seconds and leaves it as settled lines without a speaker.
 */
import type { Caption } from '../model.ts';
import { find, type Platform } from './adapter.ts';
import { createLineLog } from './settle.ts';

/** Captions change up to twenty times a second; reading them more often than this shows no more. */
const readMs = 150;
/** How often lines are asked for while words have not settled. Nothing runs when all have. */
const settleCheckMs = 500;
/** While the page shows no captions, how long a look for them is put off. */
const searchMs = 500;

interface Tell {
  seen(seen: boolean): void;
  settled(caption: Caption): void;
}

export function watchCaptions(
  platform: Platform,
  page: Document,
  tell: Tell,
  signal: AbortSignal,
): void {
  const log = createLineLog(platform.captions.shape);
  let root: Element | null | undefined;
  let lastRead = 0;
  let reading: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let searching: ReturnType<typeof setTimeout> | undefined;

  const rows = new MutationObserver(changed);
  const around = new MutationObserver(() => {
    searching ??= setTimeout(search, searchMs);
  });
  signal.addEventListener('abort', () => {
    rows.disconnect();
    around.disconnect();
    for (const timer of [reading, settling, searching]) clearTimeout(timer);
  });

  function search(): void {
    searching = undefined;
    const found = find(page, platform.selectors.captions);
    if (found === root) return;
    root = found;
    rows.disconnect();
    around.disconnect();
    tell.seen(root !== null);
    if (!root) {
      around.observe(page, { childList: true, subtree: true });
      return;
    }
    rows.observe(root, { childList: true, subtree: true, characterData: true });
    for (let node: Node | null = root.parentNode; node; node = node.parentNode) {
      around.observe(node, { childList: true });
    }
    read();
  }

  function changed(): void {
    const wait = lastRead + readMs - performance.now();
    if (wait <= 0) read();
    else reading ??= setTimeout(read, wait);
  }

  function read(): void {
    clearTimeout(reading);
    reading = undefined;
    if (!root) return;
    lastRead = performance.now();
    log.see(platform.captions.rows(root), lastRead);
    if (log.pending) settling ??= setTimeout(settle, settleCheckMs);
  }

  function settle(): void {
    settling = undefined;
    const at = new Date().toISOString();
    for (const { id, text } of log.settled(performance.now())) tell.settled({ id, text, at });
    if (log.pending) settling = setTimeout(settle, settleCheckMs);
  }

  search();
}
