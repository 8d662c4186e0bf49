/**
 * A simulated Teams page for the full client (`/v2/`) and the guest client (`/light-meetings/`).
 * Trusted Types are enforced with named policies on the new host and in the guest client [5];
 * `connect-src` is one source's list, COOP and COEP are not known [guess: none].
 */
import { type Face, runCall } from './call.ts';
import { trappingDialog } from './dialog.ts';
import { documentOf, headersOf } from './document.ts';
import { button, element, keepAll } from './element.ts';
import { callFrame } from './frame.ts';
import { onKeys } from './keys.ts';
import { labelsOf } from './labels.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import { rerender } from './rerender.ts';
import { teamsCall } from './teams-call.ts';
import { type TeamsCaptions, teamsCaptions } from './teams-captions.ts';
import { teamsCalendar, teamsDoor, teamsEndScreen } from './teams-doors.ts';
import { teamsStyle } from './teams-style.ts';
import type { View } from './view.ts';
import type { Turn } from './voices.ts';

/** As people meet them: a guest's link leads to the first. */
export const urls = {
  full: 'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/123456789012?p=x',
  newHost: 'https://teams.cloud.microsoft/v2/?meetingjoin=true#/meet/123456789012?p=x',
  personal: 'https://teams.live.com/v2/?meetingjoin=true#/meet/123456789012?p=x',
  light:
    'https://teams.microsoft.com/light-meetings/launch?agent=web&coords=eyJ4IjoxfQ&anon=true&lightExperience=true',
};

/** The outermost element of the caption pane, in both builds. */
const captionPane =
  '[data-tid="closed-caption-renderer-wrapper"], [data-tid="closed-captions-renderer"]';

const hosts = /^teams\.(microsoft\.com|cloud\.microsoft|live\.com)$/;

export function matches(url: URL): boolean {
  return hosts.test(url.hostname) && /^\/(v2|light-meetings|meet|l)(\/|$)/.test(url.pathname);
}

export function headers(options: PageOptions): Record<string, string> {
  const policy = [
    "require-trusted-types-for 'script'",
    // The names are made up: there is a list, and a policy that is not on it throws.
    'trusted-types @msteams/a @msteams/b',
    "connect-src 'self' https://statics.teams.cdn.office.net blob: data:",
  ];
  return headersOf({ 'content-security-policy': policy.join('; ') }, options);
}

export function html(options: PageOptions, _url?: URL): string {
  return documentOf(options, {
    title: 'Microsoft Teams',
    style: teamsStyle,
    body: '<div id="app"></div>',
  });
}

export function start(page: Document, options: PageOptions): CallPage {
  const labels = labelsOf('teams', options.lang);
  const where = page.defaultView?.location;
  const inFrame = where?.search.includes('frame=1') ?? false;
  const bare = inFrame || where?.pathname.startsWith('/light-meetings');
  const main = element(page, 'div', { 'data-tid': 'app-layout-area--main' });
  const layout = element(page, 'div', {
    'data-tid': 'app-layout',
    class: bare ? 'sim-bare' : undefined,
  });
  if (!bare) layout.append(...chrome());
  layout.append(main);
  const app =
    page.querySelector('#app') ?? page.body.appendChild(element(page, 'div', { id: 'app' }));
  app.append(layout);

  function chrome(): HTMLElement[] {
    return [
      element(
        page,
        'div',
        { 'data-tid': 'app-layout-area--header' },
        element(page, 'input', { type: 'search', 'aria-label': 'Search' }),
        element(page, 'span', { 'data-tid': 'me-control-displayname' }, options.self),
      ),
      element(
        page,
        'nav',
        {},
        button(page, {}, labels.chat, () => {}),
        button(page, {}, labels.calendar, () => {}),
      ),
    ];
  }

  if (options.frame === 'iframe' && !inFrame) {
    const frame = element(page, 'iframe', {
      id: 'experience-container-0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
      src: '/v2/?frame=1',
    }) as HTMLIFrameElement;
    const { sim } = callFrame(frame);
    page.title = `${options.title} | Microsoft Teams`;
    main.append(frame);
    keepAll(page);
    rerender(page, options, app);
    return sim;
  }
  return runCall(page, options, (sim) => teamsFace(page, options, sim, main));
}

function teamsFace(page: Document, options: PageOptions, sim: CallPage, main: Element): Face {
  const labels = labelsOf('teams', options.lang);
  const calendar = teamsCalendar(page, options, labels);
  let view: View | null = null;
  let captions: TeamsCaptions | null = null;
  /** The last rows, for a stage that is drawn anew while captions are on. */
  let recent: Turn[] = [];
  main.append(calendar);

  function viewOf({ state, end }: CallStatus): View | null {
    if (state === 'prejoin') return teamsDoor(page, options, labels, sim, false);
    if (state === 'lobby') return teamsDoor(page, options, labels, sim, true);
    if (state === 'call') return teamsCall(page, options, labels, sim);
    if (state === 'minimised') return callMonitor();
    const gone = options.after === 'calendar' && end === 'left';
    return gone ? null : teamsEndScreen(page, options, labels, sim);
  }

  /** What is left of the stage while you read a chat. Its mic is not the call's mic button [2]. */
  function callMonitor(): View {
    return {
      element: element(
        page,
        'div',
        { 'data-tid': options.build === 'new' ? 'call-monitor' : 'call-monitor-v2' },
        element(page, 'span', { 'data-tid': 'call-monitor-title' }, options.title),
        button(page, { id: 'microphone-button' }, labels.toggleMic, () => sim.mic(!sim.status.mic)),
        button(page, {}, labels.backToCall, () => sim.minimise(false)),
      ),
    };
  }

  function enter(now: CallStatus): void {
    view?.close?.();
    // The pane may stay mounted after the call [1].
    const pane = main.querySelector(captionPane);
    if (pane && options.keepsCaptions && now.state === 'ended') main.append(pane);
    else pane?.remove();
    captions = null;
    view?.element.remove();
    if (now.state !== 'call' && now.state !== 'minimised') recent = [];
    view = viewOf(now);
    if (view) main.append(view.element);
    calendar.toggleAttribute('hidden', view !== null);
    goTo(now);
    update(now);
  }

  const dialog = trappingDialog(page, { text: labels.dialog, ok: labels.ok }, () =>
    sim.dialog(false),
  );

  function update(now: CallStatus): void {
    view?.update?.(now);
    dialog(now.dialog);
    if (now.state === 'call') showCaptions(now.captions);
  }

  function showCaptions(on: boolean): void {
    if (on && !captions) {
      main.querySelector(captionPane)?.remove();
      captions = teamsCaptions(page, options, recent);
      view?.element.append(captions.element);
    } else if (!on && captions) {
      if (!options.keepsCaptions) captions.element.remove();
      captions = null;
      recent = [];
    }
  }

  /** The hash changes while the user looks around; the title says where she is. */
  function goTo({ state }: CallStatus): void {
    const place = !view ? 'Calendar' : state === 'minimised' ? 'Chat | Tom Birch' : options.title;
    page.title = `${place} | Microsoft Teams`;
    const where = page.defaultView?.location;
    if (!where || !matches(new URL(where.href)) || where.pathname.startsWith('/light')) return;
    if (state === 'minimised') where.hash = '#/conversations/19:chat@thread.v2';
    if (state === 'ended' && !view) where.hash = '#/calendar';
  }

  onKeys(page, {
    'Ctrl+Shift+M': () => sim.mic(!sim.status.mic),
    'Ctrl+Shift+O': () => sim.camera(!sim.status.camera),
    'Ctrl+Shift+K': () => sim.hand(!sim.status.hand),
    'Ctrl+Shift+H': () => sim.end('left'),
    'Alt+Shift+C': () => sim.captions(!sim.status.captions),
  });

  return {
    enter,
    update,
    root: page.querySelector('#app'),
    speaking: (name, on) => view?.speaking?.(name, on),
    written(turn) {
      if (!sim.status.captions) return;
      recent = [...recent.filter(({ id }) => id !== turn.id), turn].sort((a, b) => a.id - b.id);
      recent = recent.slice(-5);
      captions?.written(turn);
    },
  };
}
