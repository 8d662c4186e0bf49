import { find, type Platform } from '../../lib/platforms/adapter.ts';

export interface Surroundings {
  /** What of each is in sight, cut off where the page cuts it off. */
  panes: DOMRectReadOnly[];
  captions: DOMRectReadOnly | null;
  /** What holds the lines of captions. */
  lines: HTMLElement | null;
}

/** Panes and captions come after a click or a key; some are fetched from far the first time. */
const lookForMs = 3000;
const lookMs = 200;

/**
 * Knows where the page's side panes and captions are. Where they are, not what is in them.
 *
 * Nothing is asked in turn: sizes come from observers of these few elements. Only for a moment after
 * she clicked or pressed a key (or the panel came) does it look for new ones.
 */
export function watchSurroundings(
  platform: Platform,
  page: Document,
  changed: (now: Surroundings) => void,
  signal: AbortSignal,
): void {
  const boxes = new Map<Element, DOMRectReadOnly | null>();
  let panes: Element[] = [];
  let captions: Element | null = null;

  /** Tells the box as it can be seen: a list of captions is longer than the window it scrolls in. */
  const sight = new IntersectionObserver((entries) => {
    for (const { target, intersectionRect } of entries) {
      if (boxes.has(target)) boxes.set(target, intersectionRect);
    }
    tell();
  });
  /** But it tells only when something comes into sight or goes; this one notices other sizes. */
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!boxes.has(target)) continue;
      sight.unobserve(target);
      sight.observe(target);
    }
  });
  let looking: ReturnType<typeof setTimeout> | undefined;
  let until: ReturnType<typeof setTimeout> | undefined;
  const additions = new MutationObserver(() => {
    looking ??= setTimeout(look, lookMs);
  });

  function look(): void {
    looking = undefined;
    panes = (platform.sidePanes ?? []).flatMap(({ css }) => [...page.querySelectorAll(css)]);
    captions = find(page, platform.selectors.captions);
    const found = new Set(captions ? [...panes, captions] : panes);
    for (const element of boxes.keys()) {
      if (found.has(element)) continue;
      boxes.delete(element);
      sight.unobserve(element);
      sizes.unobserve(element);
    }
    for (const element of found) {
      if (boxes.has(element)) continue;
      boxes.set(element, null);
      sight.observe(element);
      sizes.observe(element);
    }
    tell();
  }

  function tell(): void {
    const boxOf = (element: Element) => boxes.get(element) ?? null;
    changed({
      panes: panes.map(boxOf).filter((box) => box !== null),
      captions: captions && boxOf(captions),
      lines: captions instanceof HTMLElement ? captions : null,
    });
  }

  function lookForAWhile(): void {
    clearTimeout(until);
    until = setTimeout(() => additions.disconnect(), lookForMs);
    additions.observe(page, { childList: true, subtree: true });
    looking ??= setTimeout(look, lookMs);
  }

  for (const type of ['click', 'keyup'] as const) {
    page.addEventListener(type, lookForAWhile, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    for (const observer of [sight, sizes, additions]) observer.disconnect();
    clearTimeout(looking);
    clearTimeout(until);
  });
  look();
  lookForAWhile();
}
