import { browser } from 'wxt/browser';
import styles from './panel-host.css?inline';

export interface PanelHost {
  /** A secret between this script and the frame: the page can neither read nor guess it. */
  key: string;
  /** Fills the frame. Apart from mounting, so that the hub knows the key first. */
  load(): void;
  show(): void;
  hide(): void;
  /** Gives the keyboard back to the call: Zoom's hold-space works only with the body focused. */
  returnFocus(): void;
}

/** The page may take the panel away this often; then it stays away and the page is left in peace. */
const mostReturns = 5;

/**
 * Puts the panel beside the call: an extension page in a frame, so that the page sees no key typed in
 * it, inside a closed shadow root on the document element, where no framework cleans up.
 */
export function mountPanel(
  keepClear: { top: number; bottom: number },
  signal: AbortSignal,
): PanelHost {
  const key = crypto.randomUUID();
  const host = document.createElement('div');
  host.style.cssText = 'all: initial !important';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const frame = document.createElement('iframe');
  frame.title = 'Tableside';
  frame.allow = 'clipboard-write';
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.textContent = 'Tableside';
  tab.setAttribute('aria-label', 'Show Tableside');
  tab.hidden = true;
  tab.addEventListener('click', (event) => event.isTrusted && show());
  frame.style.setProperty('--top', `${keepClear.top}px`);
  frame.style.setProperty('--bottom', `${keepClear.bottom}px`);
  root.append(style, frame, tab);

  function setHidden(hidden: boolean): void {
    frame.hidden = hidden;
    tab.hidden = !hidden;
  }
  function show(): void {
    setHidden(false);
  }
  function returnFocus(): void {
    frame.blur();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returns++ < mostReturns) document.documentElement.append(host);
    else watcher.disconnect();
  });
  document.documentElement.append(host);
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    host.remove();
  });

  return {
    key,
    load: () => {
      // Chromium paints a frame of another process only while the page around it paints too. On a still
      // page the panel stayed blank for up to 5 s; while this runs there are frames (Chromium 156).
      frame.addEventListener('load', () => frame.animate([{ opacity: 0 }, { opacity: 1 }], 400));
      frame.src = `${browser.runtime.getURL('/panel.html')}#${key}`;
    },
    show,
    hide: () => {
      setHidden(true);
      returnFocus();
    },
    returnFocus,
  };
}
