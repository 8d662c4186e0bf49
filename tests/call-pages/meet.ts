/**
 * A simulated Meet page: one document at one address for every state. The headers are those captured
 * on 21 August 2026 [1], without where to report.
 */
import { type Face, runCall } from './call.ts';
import { plainDialog } from './dialog.ts';
import { documentOf, headersOf, nonceOf } from './document.ts';
import { element } from './element.ts';
import { onKeys } from './keys.ts';
import { labelsOf } from './labels.ts';
import { meetCall } from './meet-call.ts';
import { meetDoor, meetEnd, meetLobby } from './meet-doors.ts';
import { meetStyle } from './meet-style.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import type { View } from './view.ts';

export const urls = { call: 'https://meet.google.com/abc-defg-hij' };

const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/;

export function matches(url: URL): boolean {
  return url.hostname === 'meet.google.com' && code.test(url.pathname);
}

/** Two policies in one header, parted by a comma, are the two headers of the real page. */
export function headers(options: PageOptions): Record<string, string> {
  const scripts = [
    `script-src 'nonce-${nonceOf(options)}' 'unsafe-inline' 'unsafe-eval' 'strict-dynamic' https: http:`,
    "object-src 'none'",
    "base-uri 'self'",
  ];
  const usual = {
    'content-security-policy': `${scripts.join('; ')}, require-trusted-types-for 'script'`,
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cross-origin-resource-policy': 'same-site',
    'x-frame-options': 'SAMEORIGIN',
  };
  return headersOf(usual, options);
}

export function html(options: PageOptions, url = new URL(urls.call)): string {
  // An invisible frame of another service is in every real page.
  const decoy = '<iframe title="reCAPTCHA" hidden></iframe>';
  return documentOf(options, {
    title: `Meet - ${codeOf(url)}`,
    style: meetStyle,
    body: `<div class="sim-app"></div>${decoy}`,
  });
}

function codeOf(url: URL): string {
  return code.exec(url.pathname)?.[1] ?? 'abc-defg-hij';
}

export function start(page: Document, options: PageOptions): CallPage {
  return runCall(page, options, (sim) => meetFace(page, options, sim));
}

function meetFace(page: Document, options: PageOptions, sim: CallPage): Face {
  const labels = labelsOf('meet', options.lang);
  const app =
    page.querySelector('.sim-app') ??
    page.body.appendChild(element(page, 'div', { class: 'sim-app' }));
  let view: View | null = null;

  function viewOf({ state }: CallStatus): View {
    if (state === 'prejoin') return meetDoor(page, options, labels, sim);
    if (state === 'lobby') return meetLobby(page, labels, sim);
    if (state === 'call') return meetCall(page, options, labels, sim);
    return meetEnd(page, labels, sim);
  }

  const dialog = plainDialog(
    page,
    { text: labels.dialog, ok: labels.ok },
    () => sim.dialog(false),
    {
      parent: () => page.body,
      dialog: { class: 'uW2Fw-P5QLlc' },
      confirm: { 'data-mdc-dialog-action': 'ok' },
    },
  );

  onKeys(page, {
    'Ctrl+D': () => sim.mic(!sim.status.mic),
    'Ctrl+E': () => sim.camera(!sim.status.camera),
    'Ctrl+Alt+H': () => sim.hand(!sim.status.hand),
    'Ctrl+Alt+C': () => sim.chat(!sim.status.chat),
    'Ctrl+Alt+P': () => sim.roster(!sim.status.roster),
    C: () => sim.captions(!sim.status.captions),
  });

  const update = (now: CallStatus) => {
    view?.update?.(now);
    dialog(now.dialog);
  };
  return {
    enter(now) {
      view?.close?.();
      view = viewOf(now);
      app.replaceChildren(view.element);
      const where = page.defaultView?.location.href ?? 'about:blank';
      const name = now.state === 'prejoin' ? codeOf(new URL(where)) : options.title;
      page.title = `Meet - ${name}`;
      update(now);
    },
    update,
    written: (turn) => view?.written?.(turn),
    speaking: (name, on) => view?.speaking?.(name, on),
    root: app,
  };
}
