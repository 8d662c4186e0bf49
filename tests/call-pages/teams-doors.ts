/** Teams before and after the call: pre-join, lobby, end screen, and the calendar behind them. */
import { button, element } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import type { View } from './view.ts';

/** Pre-join; as `waiting` it is the lobby: the same screen, join disabled, and a line of text [3]. */
export function teamsDoor(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
  sim: CallPage,
  waiting: boolean,
): View {
  const name = element(page, 'input', {
    type: 'text',
    'data-tid': 'prejoin-display-name-input',
    placeholder: labels.typeName,
    disabled: waiting ? '' : undefined,
    value: waiting ? options.self : undefined,
  }) as HTMLInputElement;
  const named = options.signedIn || waiting;
  const join = button(
    page,
    {
      id: 'prejoin-join-button',
      'data-tid': 'prejoin-join-button',
      class: 'sim-primary',
      disabled: waiting || !named ? '' : undefined,
    },
    labels.joinNow,
    () => sim.join(),
  ) as HTMLButtonElement;
  name.addEventListener('input', () => {
    join.disabled = name.value.trim() === '';
  });

  const mic = element(page, 'div', {
    role: 'switch',
    tabindex: '0',
    'data-tid': 'toggle-mute',
    'aria-label': labels.toggleMic,
  });
  mic.addEventListener('click', () => sim.mic(!sim.status.mic));
  const camera = element(page, 'div', {
    role: 'switch',
    tabindex: '0',
    'data-tid': 'toggle-video',
    'aria-label': labels.toggleCamera,
  });
  camera.addEventListener('click', () => sim.camera(!sim.status.camera));
  // A second one with this id: whoever looks for the mic must look beside the hang-up [1].
  const decoy = button(page, { id: 'microphone-button' }, labels.toggleMic, () =>
    sim.mic(!sim.status.mic),
  );

  const door = element(
    page,
    'div',
    { class: 'sim-door' },
    element(page, 'h1', {}, options.title),
    ...(options.signedIn ? [] : [name]),
    element(page, 'div', { class: 'sim-switches' }, mic, camera, decoy),
    ...(waiting ? [element(page, 'p', { role: 'status' }, labels.lobby)] : []),
    join,
    button(page, { 'data-tid': 'prejoin-cancel-button' }, labels.cancel, () => sim.end('left')),
  );
  if (waiting && options.lobbyHangup) {
    const leave = { id: 'hangup-button', 'aria-label': labels.leave };
    door.append(button(page, leave, labels.leaveShort, () => sim.end('left')));
  }

  return {
    element: door,
    update(now: CallStatus) {
      mic.setAttribute('aria-checked', String(now.mic));
      mic.textContent = labels.toggleMic;
      camera.setAttribute('aria-checked', String(now.camera));
      camera.textContent = labels.toggleCamera;
      // Seen for the muted state; the live one is a guess [1].
      const scenario = now.mic ? 'preJoinMute' : 'preJoinUnmute';
      decoy.setAttribute('data-track-action-scenario', scenario);
    },
  };
}

/** "You left the meeting", with a way back [2-3]. */
export function teamsEndScreen(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
  sim: CallPage,
): View {
  const tid = options.signedIn ? undefined : 'anon-meeting-end-screen-rejoin-button';
  return {
    element: element(
      page,
      'div',
      { class: 'sim-door' },
      element(page, 'h1', { id: 'calling-retry-screen-title' }, labels[sim.status.end]),
      button(page, { 'data-tid': tid, class: 'sim-primary' }, labels.rejoin, () => sim.rejoin()),
    ),
  };
}

/** The calendar has a "Leave" button of its own, which ends nothing [1]. */
export function teamsCalendar(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
): HTMLElement {
  return element(
    page,
    'section',
    { 'data-tid': 'calendar-view', hidden: '', class: 'sim-door' },
    element(page, 'h1', {}, labels.calendar),
    element(
      page,
      'div',
      { class: noise },
      `${options.title} 10:00 `,
      element(
        page,
        'button',
        { type: 'button', 'aria-label': labels.leaveShort },
        labels.leaveShort,
      ),
    ),
  );
}

const noise = 'fui-Card ___9zpj3n0';
