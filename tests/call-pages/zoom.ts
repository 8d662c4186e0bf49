/**
 * A simulated Zoom web client. At app.zoom.us a shell holds the client in a same-origin iframe [6];
 * at an organisation's own subdomain the client stands alone [2]. The address decides, as there.
 * What app.zoom.us really sends as headers has not been seen, so `usual` is none.
 */
import { type Face, runCall } from './call.ts';
import { plainDialog } from './dialog.ts';
import { documentOf, headersOf, nonceOf } from './document.ts';
import { element, keepAll } from './element.ts';
import { callFrame } from './frame.ts';
import { labelsOf } from './labels.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import { rerender } from './rerender.ts';
import type { View } from './view.ts';
import { zoomCall } from './zoom-call.ts';
import { zoomHome, zoomLastModal, zoomPreview, zoomWaiting } from './zoom-doors.ts';
import { zoomStyle } from './zoom-style.ts';

export const urls = {
  shell: 'https://app.zoom.us/wc/12345678901/join?fromPWA=1&pwd=x',
  direct: 'https://acme.zoom.us/wc/12345678901/join?pwd=x',
};

/** How long the last modal stays before the whole tab goes to the home page [guess]. */
const homeMs = 3000;

export function matches(url: URL): boolean {
  return /(^|\.)zoom\.us$/.test(url.hostname) && url.pathname.startsWith('/wc/');
}

export function headers(options: PageOptions): Record<string, string> {
  return headersOf({}, options);
}

export function html(options: PageOptions, _url?: URL): string {
  const labels = labelsOf('zoom', options.lang);
  // The real page carries its texts in a script [2]: searching the page for words finds them always.
  const texts = JSON.stringify({ ended: labels.ended, leave: labels.leaveMeeting });
  const decoy = `<script nonce="${nonceOf(options)}">window.langResource = ${texts};</script>`;
  return documentOf(options, {
    title: 'Zoom',
    style: zoomStyle,
    body: `<div id="root"></div><div id="aria-notify-area"></div>${decoy}`,
  });
}

export function start(page: Document, options: PageOptions): CallPage {
  const where = new URL(page.defaultView?.location.href ?? 'about:blank');
  const isFrame = where.searchParams.has('frame');
  if (where.hostname === 'app.zoom.us' && where.pathname !== '/wc/home' && !isFrame) {
    return zoomShell(page, options, where);
  }
  const state = where.pathname === '/wc/home' ? 'ended' : options.state;
  const joined = where.searchParams.has('joined') && state === 'prejoin';
  const client = { ...options, state: joined ? 'lobby' : state } as PageOptions;
  return runCall(page, client, (sim) => zoomFace(page, client, sim));
}

/** The page around the client. Between preview and call the client's document may be a new one [guess]. */
function zoomShell(page: Document, options: PageOptions, where: URL): CallPage {
  function makeFrame(joined: boolean): HTMLIFrameElement {
    const inner = new URL(where);
    inner.searchParams.set('frame', '1');
    if (joined) inner.searchParams.set('joined', '1');
    const names = { id: 'webclient', class: 'pwa-webclient__iframe' };
    return element(page, 'iframe', { ...names, src: inner.href }) as HTMLIFrameElement;
  }
  let frame = makeFrame(false);
  const join = () => {
    const next = makeFrame(true);
    if (options.clientFrame === 'navigated') frame.src = next.src;
    else {
      frame.replaceWith(next);
      frame = next;
    }
    shell.follow(frame);
  };
  const shell = callFrame(frame, options.clientFrame === 'kept' ? {} : { join });
  page.defaultView?.addEventListener('message', ({ data }) => {
    if (data?.type === 'PWA_IPC' && data.action === 'join') shell.sim.join();
  });
  keepAll(page);
  page.body.append(frame);
  rerender(page, options, page.querySelector('#root'));
  return shell.sim;
}

function zoomFace(page: Document, options: PageOptions, sim: CallPage): Face {
  const labels = labelsOf('zoom', options.lang);
  const window = page.defaultView;
  const root =
    page.querySelector<HTMLElement>('#root') ??
    page.body.appendChild(element(page, 'div', { id: 'root' }));
  let view: View | null = null;
  let goingHome: ReturnType<typeof setTimeout> | undefined;

  /** The client tells the shell what happens; the message type is known [1], the action is not. */
  function join(): void {
    if (options.clientFrame === 'kept' || !window || window.parent === window) sim.join();
    else window.parent.postMessage({ type: 'PWA_IPC', action: 'join' }, window.location.origin);
  }

  function viewOf({ state, end }: CallStatus): View | null {
    if (window?.location.pathname === '/wc/home') return zoomHome(page);
    if (state === 'prejoin') return zoomPreview(page, options, labels, join);
    if (state === 'lobby') return zoomWaiting(page, options, labels, sim);
    if (state === 'call') return zoomCall(page, options, labels, sim);
    return end === 'left' ? null : zoomLastModal(page, labels, end);
  }

  function goHome(): void {
    if (window && matches(new URL(window.location.href))) {
      (window.top ?? window).location.href = '/wc/home';
    }
  }

  /** Only a resize makes the client measure its window again: a narrower body does nothing [1]. */
  function measure(): void {
    root.style.width = `${window?.innerWidth ?? 1024}px`;
    root.style.height = `${window?.innerHeight ?? 768}px`;
  }
  window?.addEventListener('resize', measure);
  measure();

  const dialog = plainDialog(
    page,
    { text: labels.noDevices, ok: labels.ok },
    () => sim.dialog(false),
    {
      parent: () => root,
      dialog: { class: 'zm-modal' },
      confirm: { class: 'zm-btn' },
    },
  );
  const update = (now: CallStatus) => {
    view?.update?.(now);
    dialog(now.dialog);
  };

  // Space unmutes while it is held, if nothing at all has the focus [1].
  let held = false;
  const free = (event: KeyboardEvent) => event.key === ' ' && page.activeElement === page.body;
  page.addEventListener('keydown', (event) => {
    if (!free(event) || sim.status.state !== 'call' || sim.status.mic) return;
    held = true;
    sim.mic(true);
  });
  page.addEventListener('keyup', (event) => {
    if (event.key !== ' ' || !held) return;
    held = false;
    sim.mic(false);
  });

  return {
    enter(now) {
      clearTimeout(goingHome);
      view?.close?.();
      view = viewOf(now);
      root.replaceChildren(...(view ? [view.element] : []));
      page.title = now.state === 'ended' ? 'Zoom' : `${options.title} - Zoom`;
      update(now);
      if (now.state === 'ended' && window?.location.pathname !== '/wc/home') {
        goingHome = setTimeout(goHome, homeMs);
      }
    },
    update,
    written: (turn) => view?.written?.(turn),
    speaking: (name, on) => view?.speaking?.(name, on),
    root,
  };
}
