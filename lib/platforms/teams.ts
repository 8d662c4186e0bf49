/**
 * Microsoft Teams in the browser: the full client (`/v2/`) and the guest client
 * (`/light-meetings/`), on its three hosts. Facts and their sources are of 2026; ids and data-tids
 * have held since 2022, captions changed about twice a year.
 */
import {
  eitherOf,
  find,
  findAll,
  findNear,
  numberIn,
  type Platform,
  pressed,
  type Selector,
  textOf,
} from './adapter.ts';

const hosts = ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'];

const labels = {
  mute: ['mute', 'mikrofon stummschalten', 'stummschalten', 'desativar microfone'],
  unmute: ['unmute', 'stummschaltung aufheben', 'ativar microfone'],
  raise: ['raise', 'hand heben', 'levantar a mão'],
  lower: ['lower', 'hand senken', 'abaixar a mão'],
  share: ['share', 'inhalte teilen', 'compartilhar conteúdo'],
  stopSharing: ['stop sharing', 'teilen beenden', 'parar de compartilhar'],
  presenting: ['you are presenting', "you're presenting", 'sie präsentieren', 'está apresentando'],
  recording: ['being recorded', 'wird aufgezeichnet', 'sendo gravada'],
  letIn: ['let you in', 'in kürze eingelassen', 'deixará você entrar'],
  end: [
    'you left the meeting',
    'the meeting has ended',
    'been removed from this meeting',
    'besprechung verlassen',
    'besprechung ist beendet',
    'aus dieser besprechung entfernt',
    'saiu da reunião',
    'a reunião terminou',
    'removido desta reunião',
  ],
};

/** While she reads a chat during the call, the stage shrinks to this and the toolbar goes. */
const callMonitor = [
  { css: '[data-tid="call-monitor"]', seen: '2026-08', expected: 1 },
  { css: '[data-tid="call-monitor-v2"]', seen: '2026-08', expected: 1 },
];
const hangup = [
  { css: '#hangup-button', seen: '2026-09', expected: 1 },
  { css: '[data-tid="hangup-main-btn"]', seen: '2026-08', expected: 1 },
  { css: '[data-tid="hangup-leave-button"]', seen: '2026-08', expected: 0 },
  { css: '[data-inp="hangup-button"]', seen: '2025-06', expected: 0 },
];
/** Another #microphone-button is before the call and in the call monitor: without a state. */
const callMic = { css: '#microphone-button[data-state]', seen: '2026-09', expected: 1 };
const button = (says: readonly string[]): Selector => ({
  css: 'button[aria-label]',
  says,
  seen: '2026-08',
  expected: 1,
});

const selectors: Platform['selectors'] = {
  prejoin: [
    { css: '#prejoin-join-button', seen: '2026-08', expected: 1 },
    { css: '[data-tid="prejoin-join-button"]', seen: '2026-08', expected: 1 },
  ],
  lobby: [{ css: '[role="status"]', says: labels.letIn, seen: '2026-08', expected: 1 }],
  // A presenter's full screen may have no hang-up, but it has the mic.
  call: [...hangup, ...callMonitor, callMic],
  ended: [
    { css: '#calling-retry-screen-title', seen: '2026-08', expected: 1 },
    {
      css: '[data-tid="anon-meeting-end-screen-rejoin-button"]',
      seen: '2026-08',
      expected: 1,
    },
    { css: '[data-tid="calling-e2ee-end-screen"]', seen: '2026-08', expected: 0 },
    { css: 'h1', says: labels.end, seen: '2026-08', expected: 1 },
  ],
  title: [
    { css: '[data-tid="call-title"]', seen: '2026-08', expected: 1 },
    { css: '[data-tid="calling-header-title"]', seen: '2026-05', expected: 1 },
    { css: '[data-tid="call-monitor-title"]', seen: '2026-05', expected: 1 },
  ],
  mic: [callMic, button([...labels.mute, ...labels.unmute])],
  // In a narrow window it is in a menu, and in the page only while that is open.
  hand: [
    { css: '#raisehands-button', seen: '2026-08', expected: 1 },
    button([
      'raise your hand',
      'lower your hand',
      ...labels.raise.slice(1),
      ...labels.lower.slice(1),
    ]),
  ],
  share: [
    { css: '#share-button', seen: '2026-08', expected: 1 },
    { css: '#screenshare-button', seen: '2026-05', expected: 1 },
    button([...labels.share.slice(1), ...labels.stopSharing, 'share content']),
  ],
  presenting: [
    button(labels.stopSharing),
    { css: '[role="alert"]', says: labels.presenting, seen: '2026-08', expected: 1 },
  ],
  recording: [{ css: '[role="alert"]', says: labels.recording, seen: '2026-08', expected: 1 }],
  // Not participantsFromThread-: they were asked to come.
  roster: [
    { css: '[data-tid^="participantsInCall-"]', seen: '2026-08', expected: 20 },
    { css: '[data-tid^="attendeesInMeeting-"]', seen: '2026-05', expected: 20 },
    { css: '[data-cid="roster-participant"]', seen: '2026-08', expected: 20 },
  ],
  tile: [
    { css: '[data-tid="participant-info-nametag"]', seen: '2026-08', expected: 11 },
    { css: '[data-cid="calling-participant-stream"]', seen: '2026-08', expected: 11 },
  ],
  count: [
    { css: '#roster-button [data-tid="toolbar-item-badge"]', seen: '2026-08', expected: 1 },
    {
      css: '[data-tid="calling-toolbar-people-button"] [data-tid="toolbar-item-badge"]',
      seen: '2026-08',
      expected: 1,
    },
    { css: '#roster-title-section-2', seen: '2026-05', expected: 1 },
  ],
  captions: [
    { css: '[data-tid="closed-caption-v2-virtual-list-content"]', seen: '2026-08', expected: 1 },
    { css: '[data-tid="closed-caption-v2-window-wrapper"]', seen: '2026-08', expected: 1 },
    { css: '[data-tid="closed-caption-renderer-wrapper"]', seen: '2026-05', expected: 1 },
    { css: '[data-tid="closed-captions-renderer"]', seen: '2025-06', expected: 1 },
  ],
};

export const teams: Platform = {
  name: 'teams',
  pages: hosts.map((host) => `https://${host}/*`),
  owns: (url) => hosts.includes(url.hostname),
  address: (url) => {
    // The id stands in the path, or in the hash of the full client; the hash changes during a call.
    const where = decodeURIComponent(url.pathname + url.hash);
    const id = /\/meet\/(\d{9,15})|\/meetup-join\/(19:meeting_[\w-]+@thread\.v2)/.exec(where);
    return id ? `teams:${id[1] ?? id[2]}` : null;
  },
  // Its header and the call's toolbar, with mic and leave, are at the top.
  keepClear: { top: 112, bottom: 12 },
  sidePanes: [
    { css: '[data-tid="calling-roster-wrapper"]', seen: '2026-08', expected: 1 },
    { css: 'aside:has([data-tid="message-pane-list-runway"])', seen: '2026-08', expected: 1 },
    { css: '[data-tid="message-pane-list-runway"]', seen: '2026-08', expected: 1 },
  ],
  selectors,
  state: (page) => {
    if (find(page, callMonitor) || find(page, [callMic])) return 'in-call';
    if (find(page, selectors.ended)) return 'ended';
    // A lobby may have a hang-up too, so it is asked for first.
    if (find(page, selectors.lobby)) return 'lobby';
    const join = find(page, selectors.prejoin);
    if (join) return join.hasAttribute('disabled') && !asksForName(page) ? 'lobby' : 'prejoin';
    return find(page, selectors.call) ? 'in-call' : 'none';
  },
  title: (page) => textOf(find(page, selectors.title)) ?? titleOf(page.title),
  mic: (page) => {
    const beside = find(page, hangup);
    const found = beside ? findNear(beside, selectors.mic) : find(page, [callMic]);
    const state = found?.getAttribute('data-state');
    if (state === 'mic') return 'live';
    if (state === 'mic-off') return 'muted';
    return (
      (found &&
        eitherOf<'muted' | 'live'>(found, [
          ['muted', labels.unmute],
          ['live', labels.mute],
        ])) ??
      'unknown'
    );
  },
  hand: (page) => {
    const found = find(page, selectors.hand);
    if (!found) return 'unknown';
    const is = pressed(found);
    const said = eitherOf<'up' | 'down'>(found, [
      ['up', labels.lower],
      ['down', labels.raise],
    ]);
    return said ?? (is === null ? 'unknown' : is ? 'up' : 'down');
  },
  presenting: (page) => {
    if (find(page, selectors.presenting)) return 'yes';
    const found = find(page, selectors.share);
    const is = found && pressed(found);
    if (is !== null) return is ? 'yes' : 'no';
    return found && eitherOf(found, [['no', labels.share]]) ? 'no' : 'unknown';
  },
  people: (page) => {
    const rows = findAll(page, selectors.roster);
    const shown =
      rows.length > 0 ? rows.map(nameOfRow) : findAll(page, selectors.tile).map(nameOfTile);
    return {
      names: shown.filter((name) => name !== null),
      count: numberIn(find(page, selectors.count)?.textContent),
    };
  },
  captions: {
    shape: 'list',
    rows: (root) =>
      [...root.querySelectorAll('[data-tid="closed-caption-text"]')].map((row) => ({
        text: row.textContent ?? '',
      })),
  },
};

/** Before a name is typed the join button is switched off too. */
function asksForName(page: Document): boolean {
  const name = page.querySelector<HTMLInputElement>('[data-tid="prejoin-display-name-input"]');
  return name !== null && !name.disabled && name.value.trim() === '';
}

/** Names have commas in them, so the label of a row does not tell where the name ends. */
function nameOfRow(row: Element): string | null {
  const named = /^(?:participantsInCall|attendeesInMeeting)-(.+)$/s.exec(
    row.getAttribute('data-tid') ?? '',
  );
  return named?.[1] ?? textOf(row.querySelector('[id^="roster-avatar-img-"]'));
}

function nameOfTile(tile: Element): string | null {
  if (tile.getAttribute('data-tid') === 'participant-info-nametag') return textOf(tile);
  const nametag = tile.querySelector('[data-tid="participant-info-nametag"]');
  return textOf(nametag) ?? tile.getAttribute('data-tid');
}

/** "(2) Chat | Weekly review | Microsoft Teams" -> "Weekly review" */
function titleOf(title: string): string | null {
  const parts = title
    .replace(/^\(\d+\)\s*/, '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && !/^(Chat|Calendar|Meet|Microsoft Teams)$/.test(part));
  return parts[0] ?? null;
}
