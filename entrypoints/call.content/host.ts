import { browser } from 'wxt/browser';
import { narrowest, widest } from '../../lib/settings.ts';
import styles from './host.css?inline';

/** What we put in the page: one element, with everything else in its closed shadow root. */
export interface Host {
  /** A secret between this script and the frame: the page can neither read nor guess it. */
  readonly key: string;
  /** In the page. Another one after `moveTo`. */
  readonly element: HTMLElement;
  /** Holds frame and handle; stands where the panel stands. Another one after `moveTo`. */
  readonly stand: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** On the panel's inner edge: drags it wider. */
  readonly handle: HTMLElement;
  /** All there is of a collapsed panel. */
  readonly tab: HTMLButtonElement;
  /** Fills the frame. Apart from making it, so that the hub knows the key first. */
  load(): void;
  /** Makes the browser paint the frame. */
  paint(): void;
  /** Goes to another place in the same document. The frame is not loaded again. */
  moveTo(home: Element): void;
}

/**
 * The panel is an extension page in a frame, so that the page sees no key typed in it, and the frame
 * is in a closed shadow root, so that the page cannot reach it.
 */
export function makeHost(): Host {
  const key = crypto.randomUUID();
  const frame = document.createElement('iframe');
  frame.title = 'Tableside';
  frame.allow = 'clipboard-write';

  const handle = document.createElement('div');
  handle.className = 'handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', 'Width of Tableside');
  handle.setAttribute('aria-valuemin', String(narrowest));
  handle.setAttribute('aria-valuemax', String(widest));

  const tab = document.createElement('button');
  tab.type = 'button';
  tab.textContent = 'Tableside';
  tab.setAttribute('aria-label', 'Show Tableside');

  let stand = document.createElement('div');
  stand.className = 'stand';
  stand.append(frame, handle);
  let element = around(stand, tab);

  // Chromium paints a frame of another process only while the page around it paints too. On a still
  // page the panel stayed blank for up to 5 s; while this runs there are frames (Chromium 156).
  const paint = () => void frame.animate([{ opacity: 0 }, { opacity: 1 }], 400);
  frame.addEventListener('load', paint);

  return {
    key,
    get element() {
      return element;
    },
    get stand() {
      return stand;
    },
    frame,
    handle,
    tab,
    load: () => {
      frame.src = `${browser.runtime.getURL('/panel.html')}#${key}`;
    },
    paint,
    moveTo(home) {
      const [from, next] = [element, stand.cloneNode(false) as HTMLDivElement];
      element = around(next, tab);
      home.append(element);
      // The frame itself, as Firefox 153 loads it again when an element is moved whose shadow root it
      // is in. append() loads it again everywhere.
      next.moveBefore(frame, null);
      next.append(handle);
      stand = next;
      from.remove();
    },
  };
}

function around(...parts: Element[]): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'all: initial !important';
  const style = document.createElement('style');
  style.textContent = styles;
  element.attachShadow({ mode: 'closed' }).append(style, ...parts);
  return element;
}

/**
 * Takes away a panel whose script is gone: after an update that script may never wake again to do it
 * itself. Only extensions can look into a closed shadow root, so the remains need no mark.
 */
export function sweep(page: Document): void {
  const ours = browser.runtime.getURL('/panel.html');
  for (const parent of [page.documentElement, page.fullscreenElement]) {
    for (const child of parent?.children ?? []) {
      const frame = closedRootOf(child)?.querySelector('iframe');
      if (frame?.src.startsWith(ours)) child.remove();
    }
  }
}

function closedRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const firefox = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if ('openOrClosedShadowRoot' in firefox) return firefox.openOrClosedShadowRoot ?? null;
  const { dom } = browser as {
    dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot | null };
  };
  return dom?.openOrClosedShadowRoot(element) ?? null;
}
