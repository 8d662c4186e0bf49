import { type Host, sweep } from './host.ts';

/** A page that takes the panel away gets it back after this long, so that a storm costs one return. */
const returnMs = 300;
/** This often; then the page is left in peace. */
const mostReturns = 8;
/** Left alone for this long, the panel counts from nothing again: pages re-render now and then. */
const peaceMs = 60_000;

export interface Home {
  /** Puts the host where it belongs just now. Cheap when it is there. */
  goHome(): void;
  /** The same, even if it has given up before: she asked for it. */
  comeBack(): void;
}

interface Needs {
  /** The document whose window the panel stands in. */
  page(): Document;
  goesOn(): boolean;
  moved(): void;
  /** The page took it away again and again. */
  lost(): void;
}

/**
 * Keeps the host in the page: on the document element, where no framework cleans up, or in whatever
 * element fills the screen, as nothing outside of that can be seen.
 */
export function keepAtHome(
  host: Host,
  { page, goesOn, moved, lost }: Needs,
  signal: AbortSignal,
): Home {
  let mounted = false;
  let gaveUp = false;
  let returns = 0;
  let lastReturn = Number.NEGATIVE_INFINITY;
  let returning: ReturnType<typeof setTimeout> | undefined;

  const removals = new MutationObserver(() => goesOn() && goHome());

  function goHome(): void {
    if (gaveUp) return;
    if (!mounted || host.element.isConnected) move();
    else returning ??= setTimeout(comeBackLater, returnMs);
  }

  function comeBackLater(): void {
    returning = undefined;
    if (!goesOn() || host.element.isConnected) return;
    const now = performance.now();
    if (now - lastReturn > peaceMs) returns = 0;
    lastReturn = now;
    gaveUp = returns++ >= mostReturns;
    if (!gaveUp) move();
    else {
      removals.disconnect();
      lost();
    }
  }

  function move(): void {
    const home = homeIn(page());
    if (host.element.isConnected && host.element.parentNode === home) return;
    if (!host.element.isConnected || host.element.ownerDocument !== home.ownerDocument) {
      sweep(home.ownerDocument);
      home.append(host.element);
      mounted = true;
    } else if ('moveBefore' in home) {
      host.moveTo(home);
    } else {
      // An older browser: better out of sight for a while than without her words.
      return;
    }
    removals.disconnect();
    // The page may also exchange its whole document element.
    removals.observe(home.ownerDocument, { childList: true });
    removals.observe(home, { childList: true });
    moved();
  }

  signal.addEventListener('abort', () => {
    removals.disconnect();
    clearTimeout(returning);
    host.element.remove();
  });
  return {
    goHome,
    comeBack() {
      if (host.element.isConnected) return;
      clearTimeout(returning);
      returning = undefined;
      gaveUp = false;
      returns = 0;
      move();
    },
  };
}

/** Elements whose children are never drawn. */
const childless = 'iframe, video, canvas, img, embed, object';

function homeIn(page: Document): Element {
  const full = page.fullscreenElement;
  return full && !full.matches(childless) ? full : page.documentElement;
}
