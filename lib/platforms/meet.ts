/**
 * Google Meet: one document at one address for every state of a call. Its classes are hashes that
 * change every 6 to 12 months; jsnames last longer, role=region and aria labels longest.
 */
import {
  eitherOf,
  find,
  findAll,
  numberIn,
  type Platform,
  pressed,
  type Selector,
  textOf,
} from './adapter.ts';

const labels = {
  join: [
    'join now',
    'ask to join',
    'join anyway',
    'join here too',
    'switch here',
    'jetzt teilnehmen',
    'teilnahme anfragen',
    'participar agora',
    'pedir para participar',
  ],
  asking: ['asking to be let in', 'please wait until', 'bitte warte', 'aguarde até'],
  mute: ['turn off microphone', 'mikrofon ausschalten', 'desativar microfone'],
  unmute: ['turn on microphone', 'mikrofon einschalten', 'ativar microfone'],
  raise: ['raise hand', 'hand heben', 'levantar a mão'],
  lower: ['lower hand', 'hand senken', 'abaixar a mão'],
  share: ['share screen', 'present now', 'bildschirm teilen', 'compartilhar tela'],
  stopPresenting: ['stop presenting', 'präsentation beenden', 'parar apresentação'],
  recording: ['being recorded', 'wird aufgezeichnet', 'sendo gravada'],
  people: ['people', 'personen', 'pessoas'],
  captions: ['captions', 'untertitel', 'legendas'],
  end: [
    'you left the meeting',
    'ended the meeting',
    'been removed from the meeting',
    'besprechung verlassen',
    'für alle beendet',
    'aus der besprechung entfernt',
    'saiu da reunião',
    'encerrou a reunião',
    'removido da reunião',
  ],
};

const button = (says: readonly string[]): Selector => ({
  css: 'button',
  says,
  seen: '2026-08',
  expected: 1,
});
const mainTile = 'main [data-participant-id]:not([role="listitem"])';

const selectors: Platform['selectors'] = {
  prejoin: [{ css: 'button[jsname="Qx7uuf"]', seen: '2026-08', expected: 1 }, button(labels.join)],
  // Leave and mic are in the lobby already, so that they are no marks of a call.
  lobby: [
    { css: 'button[jsname="CQylAd"]', seen: '2026-08', expected: 1 },
    { css: '[role="status"]', says: labels.asking, seen: '2026-08', expected: 1 },
  ],
  call: [
    { css: 'button[data-panel-id="2"]', seen: '2026-08', expected: 1 },
    { css: 'button[jsname="RrG0hf"]', seen: '2026-08', expected: 1 },
    { css: 'button[jsname="r8qRAd"]', seen: '2026-01', expected: 1 },
    { css: 'button[jsname="FpSaz"]', seen: '2026-05', expected: 1 },
    { css: mainTile, seen: '2026-08', expected: 11 },
  ],
  ended: [
    { css: 'h1', says: labels.end, seen: '2026-08', expected: 1 },
    { css: '.roSPhc', seen: '2026-05', expected: 1 },
  ],
  title: [{ css: '[data-meeting-title]', seen: '2026-05', expected: 1 }],
  mic: [
    { css: 'button[jsname="hw0c9"]', seen: '2026-08', expected: 1 },
    button([...labels.mute, ...labels.unmute]),
  ],
  hand: [
    { css: 'button[jsname="FpSaz"]', seen: '2026-05', expected: 1 },
    button([...labels.raise, ...labels.lower]),
  ],
  share: [button(labels.share)],
  presenting: [button(labels.stopPresenting)],
  recording: [
    { css: '[role="status"]', says: labels.recording, seen: '2026-08', expected: 1 },
    { css: '[role="dialog"]', says: labels.recording, seen: '2026-08', expected: 0 },
  ],
  roster: [
    { css: '[role="list"] > [data-participant-id]', seen: '2026-08', expected: 20 },
    { css: 'aside [role="listitem"]', seen: '2026-08', expected: 20 },
  ],
  tile: [
    { css: `${mainTile} .notranslate`, seen: '2026-08', expected: 11 },
    { css: `${mainTile} > span`, seen: '2026-08', expected: 11 },
  ],
  count: [
    { css: 'button[data-panel-id="1"]', seen: '2026-05', expected: 1 },
    button(labels.people),
  ],
  captions: [
    { css: '[jsname="dsyhDe"] [role="region"]', seen: '2026-08', expected: 1 },
    { css: '[jscontroller="D1tHje"] [role="region"]', seen: '2026-05', expected: 1 },
    { css: '[role="region"]', says: labels.captions, seen: '2026-08', expected: 1 },
  ],
};

export const meet: Platform = {
  name: 'meet',
  pages: ['https://meet.google.com/*'],
  owns: (url) => url.hostname === 'meet.google.com',
  address: (url) => {
    const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})$/.exec(url.pathname)?.[1];
    return code ? `meet:${code}` : null;
  },
  keepClear: { top: 12, bottom: 92 },
  sidePanes: [{ css: 'aside[aria-label]', seen: '2026-08', expected: 1 }],
  selectors,
  state: (page) => {
    if (find(page, selectors.call)) return 'in-call';
    if (find(page, selectors.ended)) return 'ended';
    if (find(page, selectors.prejoin)) return 'prejoin';
    return find(page, selectors.lobby) ? 'lobby' : 'none';
  },
  title: (page) =>
    named(find(page, selectors.title)?.getAttribute('data-meeting-title')) ??
    named(page.title.replace(/^Meet\s*[-–]\s*/, '')),
  mic: (page) => {
    const found = find(page, selectors.mic);
    const muted = found?.getAttribute('data-is-muted');
    if (muted === 'true') return 'muted';
    if (muted === 'false') return 'live';
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
    const is = found && pressed(found);
    if (is !== null) return is ? 'up' : 'down';
    return (
      (found &&
        eitherOf<'up' | 'down'>(found, [
          ['up', labels.lower],
          ['down', labels.raise],
        ])) ??
      'unknown'
    );
  },
  presenting: (page) => {
    if (find(page, selectors.presenting)) return 'yes';
    return find(page, selectors.share) ? 'no' : 'unknown';
  },
  people: (page) => {
    // Once opened the list stays in the page, hidden and no longer kept up.
    const rows = findAll(page, selectors.roster).filter((row) => !row.closest('[hidden]'));
    const shown =
      rows.length > 0
        ? rows.map((row) => row.getAttribute('aria-label') ?? textOf(row))
        : findAll(page, selectors.tile).map(textOf);
    return {
      names: shown.filter((name) => name !== null),
      count: numberIn(find(page, selectors.count)?.getAttribute('aria-label')),
    };
  },
  captions: {
    shape: 'list',
    // A block is a picture with a name, then the text. What stays below the last one is none.
    rows: (root) =>
      [...root.children]
        .filter((block) => block.childElementCount > 1 && block.querySelector('img'))
        .map((block) => ({ text: block.lastElementChild?.textContent ?? '' })),
  },
};

/** A meeting without a name shows its code, or "Meet". */
function named(title: string | null | undefined): string | null {
  const text = title?.trim() ?? '';
  return /^([a-z]{3}-[a-z]{4}-[a-z]{3}|(Google )?Meet)?$/.test(text) ? null : text;
}
