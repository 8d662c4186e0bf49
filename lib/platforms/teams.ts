/**
 * Microsoft Teams in the browser: the full client (`/v2/`) and the guest client
 * (`/light-meetings/`), on its three hosts. Facts and their sources are of 2026; ids and data-tids
 * have held since 2022, captions changed about twice a year.
 */
import { find, type Platform, textOf } from './adapter.ts';

const hosts = ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'];

/** While she reads a chat during the call, the stage shrinks to this and the toolbar goes. */
const callMonitor = { css: '[data-tid^="call-monitor"]', seen: '2026-08' };
const call = [
  { css: '#hangup-button', seen: '2026-09' },
  { css: '[data-tid="hangup-main-btn"]', seen: '2026-08' },
  { css: '[data-tid="hangup-leave-button"]', seen: '2026-08' },
  callMonitor,
];
const ended = [
  { css: '#calling-retry-screen-title', seen: '2026-08' },
  { css: '[data-tid="anon-meeting-end-screen-rejoin-button"]', seen: '2026-08' },
  { css: '[data-tid="calling-e2ee-end-screen"]', seen: '2026-08' },
];
const join = [
  { css: '#prejoin-join-button', seen: '2026-08' },
  { css: '[data-tid="prejoin-join-button"]', seen: '2026-08' },
];

export const teams: Platform = {
  name: 'teams',
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
    { css: '[data-tid="calling-roster-wrapper"]', seen: '2026-08' },
    { css: 'aside:has([data-tid="message-pane-list-runway"])', seen: '2026-08' },
    { css: '[data-tid="message-pane-list-runway"]', seen: '2026-08' },
  ],
  selectors: {
    call,
    mic: [
      // The pre-join screen has a second #microphone-button; only the one with a state is in a call.
      { css: '#microphone-button[data-state]', seen: '2026-09' },
      { css: '#microphone-button', seen: '2026-09' },
    ],
    captions: [
      { css: '[data-tid="closed-caption-v2-virtual-list-content"]', seen: '2026-08' },
      { css: '[data-tid="closed-caption-v2-window-wrapper"]', seen: '2026-08' },
      { css: '[data-tid="closed-caption-renderer-wrapper"]', seen: '2026-05' },
    ],
  },
  state: (page) => {
    if (find(page, ended)) return 'ended';
    if (find(page, call)) return 'in-call';
    const button = find(page, join);
    if (!button) return 'none';
    // In the lobby the join button stays, switched off; before a name is typed it is off too.
    const waiting = button.hasAttribute('disabled') && !page.querySelector('input[data-tid]');
    return waiting ? 'lobby' : 'prejoin';
  },
  title: (page) =>
    textOf(
      find(page, [
        { css: '[data-tid="call-title"]', seen: '2026-08' },
        { css: '[data-tid="calling-header-title"]', seen: '2026-05' },
        { css: '[data-tid="call-monitor-title"]', seen: '2026-05' },
      ]),
    ) ?? titleOf(page.title),
  mic: (button) => {
    const state = button.getAttribute('data-state');
    if (state === 'mic') return 'live';
    return state === 'mic-off' ? 'muted' : 'unknown';
  },
  captions: {
    shape: 'list',
    rows: (root) =>
      [...root.querySelectorAll('[data-tid="closed-caption-text"]')].map((row) => ({
        text: row.textContent ?? '',
      })),
  },
};

/** "(2) Chat | Weekly review | Microsoft Teams" -> "Weekly review" */
function titleOf(title: string): string | null {
  const parts = title
    .replace(/^\(\d+\)\s*/, '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && !/^(Chat|Calendar|Meet|Microsoft Teams)$/.test(part));
  return parts[0] ?? null;
}
