import type { Place } from '../../lib/model.ts';
import type { Platform } from '../../lib/platforms/adapter.ts';
import { keepWordsClear } from './caption-words.ts';
import { clearanceOf } from './clearance.ts';
import { makeDraggable } from './handle.ts';
import { keepAtHome } from './home.ts';
import type { Host } from './host.ts';
import type { Life } from './life.ts';
import { roomAround } from './make-room.ts';
import { type Surroundings, watchSurroundings } from './surroundings.ts';

export const usualPlace: Place = { side: 'right', width: 340, collapsed: false, makeRoom: false };

export interface PanelPlace {
  set(place: Place): void;
  show(): void;
  hide(): void;
  toggle(): void;
  /** Her screen is shown to others: nobody needs to see the panel. */
  sharing(now: boolean): void;
  /** The panel steps aside for what the page shows during a call; afterwards nothing is watched. */
  inCall(now: boolean): void;
  /** Gives the keyboard to the panel. */
  takeFocus(): void;
  /** Gives the keyboard back to the call: Zoom's hold-space works only with the body focused. */
  returnFocus(): void;
}

interface Tell {
  /** She put the panel somewhere else. */
  placed(place: Place): void;
  /** It was away while she showed her screen, and is back. */
  sharingEnded(): void;
  lost(): void;
}

/** Stands the panel beside the call, and keeps it there. */
export function standPanel(
  host: Host,
  platform: Platform,
  first: Place,
  tell: Tell,
  life: Life,
): PanelPlace {
  const { signal } = life;
  const room = roomAround(platform, window);
  let place = first;
  let around: Surroundings = { panes: [], captions: null, lines: null };
  const words = keepWordsClear(signal);
  let shared = false;
  /** She opened it herself while sharing, and knows what she does. */
  let opened = false;
  let watching: AbortController | null = null;

  const inSight = () => !place.collapsed && (!shared || opened);
  /** In the page around the call while the call makes room; not while the call fills the screen. */
  const outside = () => room !== null && place.makeRoom && !document.fullscreenElement;

  const home = keepAtHome(
    host,
    {
      page: () => (room && outside() ? room.page : document),
      goesOn: life.goesOn,
      moved: host.paint,
      lost: tell.lost,
    },
    signal,
  );

  function arrange(): void {
    const { side, width } = place;
    const given = room?.give(side, outside() && inSight() ? width : 0) ?? false;
    home.goHome();
    const { innerWidth, innerHeight } = host.element.ownerDocument.defaultView ?? window;
    const page = { width: innerWidth, height: innerHeight };
    const clear =
      outside() && inSight() && given
        ? { top: 0, bottom: 0, aside: 0, over: 0 }
        : clearanceOf(place, page, platform.keepClear, around.panes, around.captions);
    for (const element of [host.stand, host.tab]) {
      element.classList.toggle('left', side === 'left');
      element.classList.toggle('right', side === 'right');
      element.style.setProperty('--aside', `${clear.aside}px`);
    }
    host.stand.classList.toggle('flush', clear.aside === 0);
    host.stand.style.setProperty('--top', `${clear.top}px`);
    host.stand.style.setProperty('--bottom', `${clear.bottom}px`);
    host.stand.style.setProperty('--width', `${width}px`);
    host.handle.setAttribute('aria-valuenow', String(width));
    setHidden(!inSight());
    words.keepOut(around.lines, side, inSight() ? clear.over : 0);
    host.tab.classList.toggle('quiet', shared);
  }

  function setHidden(hidden: boolean): void {
    if (host.stand.hidden === hidden && host.tab.hidden !== hidden) return;
    if (hidden) returnFocus();
    host.stand.hidden = hidden;
    host.tab.hidden = !hidden;
    if (!hidden) host.paint();
  }

  function put(change: Partial<Place>): void {
    place = { ...place, ...change };
    arrange();
    tell.placed(place);
  }

  function show(): void {
    opened = true;
    home.comeBack();
    put({ collapsed: false });
  }

  function returnFocus(): void {
    const { activeElement } = host.element.ownerDocument;
    if (activeElement !== host.element) return;
    for (const part of [host.frame, host.handle, host.tab]) part.blur();
    // The panel may stand in the page around the call, and the keys belong in the call.
    window.focus();
  }

  host.tab.addEventListener('click', (event) => event.isTrusted && show(), { signal });
  makeDraggable(
    host,
    {
      now: () => place,
      dragged(width) {
        place = { ...place, width };
        arrange();
      },
      dropped: () => tell.placed(place),
      left: returnFocus,
    },
    signal,
  );
  for (const page of new Set([document, room?.page ?? document])) {
    page.addEventListener('fullscreenchange', () => life.goesOn() && arrange(), { signal });
    page.defaultView?.addEventListener('resize', arrange, { signal });
  }
  // A frame that goes takes its script with it: nothing of ours may be left in the page around it.
  const gone = (event: PageTransitionEvent) => {
    if (event.isTrusted && !event.persisted) life.end();
  };
  window.addEventListener('pagehide', gone, { signal });
  signal.addEventListener('abort', () => {
    watching?.abort();
    room?.give(place.side, 0);
  });
  arrange();

  return {
    set: (next) => put(next),
    show,
    hide: () => put({ collapsed: true }),
    toggle: () => (inSight() && host.element.isConnected ? put({ collapsed: true }) : show()),
    sharing(now) {
      if (now === shared) return;
      const wasAway = shared && !inSight() && !place.collapsed;
      shared = now;
      opened = false;
      arrange();
      if (wasAway) tell.sharingEnded();
    },
    inCall(now) {
      if (now === (watching !== null)) return;
      watching?.abort();
      watching = now ? new AbortController() : null;
      if (!watching) return;
      const changed = (next: Surroundings) => {
        around = next;
        arrange();
      };
      watchSurroundings(platform, document, changed, watching.signal);
    },
    takeFocus: () => host.frame.focus(),
    returnFocus,
  };
}
