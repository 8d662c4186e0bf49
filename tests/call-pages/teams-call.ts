/** Teams in a call: title, timer, toolbar at the top, the stage, side panels and captions. */
import { button, element, noise, optional, set } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import { hangup } from './teams-hangup.ts';
import { teamsMenu } from './teams-menu.ts';
import { teamsChat, teamsRoster } from './teams-panels.ts';
import { teamsStage } from './teams-stage.ts';
import type { View } from './view.ts';

/** Below this width the raise-hand button is in the "More" menu [2, the width is a guess]. */
const narrow = 900;

export function teamsCall(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
  sim: CallPage,
): View {
  const isNew = options.build === 'new';
  const timer = element(page, 'span', {
    role: 'timer',
    'data-tid': 'call-duration',
    id: 'call-duration-custom',
  });
  const badge = element(page, 'span', { 'data-tid': 'toolbar-item-badge' });
  const people = button(
    page,
    { id: 'roster-button', 'data-tid': 'calling-toolbar-people-button' },
    labels.people,
    () => sim.roster(!sim.status.roster),
  );
  people.append(' ', badge);
  const chat = button(page, { id: 'chat-button' }, labels.chat, () => sim.chat(!sim.status.chat));
  const hand = button(page, { id: 'raisehands-button' }, labels.raise, () =>
    sim.hand(!sim.status.hand),
  );
  const camera = button(page, { id: 'video-button' }, labels.toggleCamera, () =>
    sim.camera(!sim.status.camera),
  );
  const mic = button(page, { id: 'microphone-button' }, labels.toggleMic, () =>
    sim.mic(!sim.status.mic),
  );
  const share = button(page, { id: isNew ? 'share-button' : 'screenshare-button' }, '', () =>
    sim.present(!sim.status.presenting),
  );
  const view = button(page, { id: 'view-mode-button' }, labels.fullScreen, () =>
    page.documentElement.requestFullscreen(),
  );
  const spills = (page.defaultView?.innerWidth ?? 1024) < narrow;
  const menu = teamsMenu(page, options, labels, sim, () => (spills ? [hand] : []));
  const bar = element(
    page,
    'div',
    { role: 'toolbar', class: noise('toolbar') },
    chat,
    people,
    ...(spills ? [] : [hand]),
    view,
    menu.button,
    camera,
    mic,
    share,
    hangup(page, options, labels, sim),
  );

  const stage = teamsStage(page, options);
  const middle = element(page, 'div', { class: 'sim-middle' }, stage.element);
  const rosterView = teamsRoster(page, options, labels);
  const chatView = teamsChat(page, options, labels, sim);
  const wrapper = element(
    page,
    'div',
    { 'data-tid': 'modern-stage-wrapper', class: noise('stage wrapper') },
    element(
      page,
      'div',
      { class: 'sim-callbar' },
      element(
        page,
        'span',
        { 'data-tid': isNew ? 'call-title' : 'calling-header-title' },
        options.title,
      ),
      timer,
      bar,
    ),
    middle,
  );
  /** How a banner looks is a guess; that there is one, and its text, is not. */
  const banner = (tid: string, text: string) =>
    optional(
      () => element(page, 'div', { 'data-tid': tid, role: 'alert', class: 'sim-banner' }, text),
      (made) => wrapper.insertBefore(made, middle),
    );
  const recording = banner('recording-notification', labels.recording);
  const presenting = banner('presenting-notification', labels.presenting);
  const panel = (made: Element) =>
    optional(
      () => made,
      () => middle.append(made),
    );
  const roster = panel(rosterView.element);
  const chatPanel = panel(chatView.element);

  const tick = () => {
    timer.textContent = duration(performance.now() - sim.status.since);
  };
  const ticking = setInterval(tick, 1000);
  tick();

  return {
    element: wrapper,
    speaking: stage.speaking,
    update(now: CallStatus) {
      badge.textContent = String(now.people.length);
      set(mic, {
        'data-state': now.mic ? 'mic' : 'mic-off',
        'aria-label': now.mic ? labels.mute : labels.unmute,
      });
      set(camera, { 'aria-label': now.camera ? labels.cameraOff : labels.cameraOn });
      set(hand, {
        'aria-label': `${now.hand ? labels.lower : labels.raise} (Ctrl+Shift+K)`,
        'aria-pressed': String(now.hand),
      });
      const sharing = now.presenting ? labels.stopSharing : labels.share;
      set(share, { 'aria-label': sharing, 'aria-pressed': String(now.presenting) });
      share.textContent = sharing;
      recording(now.recording);
      presenting(now.presenting);
      stage.update?.(now);
      if (roster(now.roster)) rosterView.update?.(now);
      if (chatPanel(now.chat)) chatView.update?.(now);
    },
    close() {
      clearInterval(ticking);
      menu.close();
    },
  };
}

/** "00:12", and after an hour "1:02:03" [2]. */
function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const short = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return minutes < 60 ? short : `${Math.floor(minutes / 60)}:${short}`;
}
