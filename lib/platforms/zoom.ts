/**
 * Zoom's web client. At app.zoom.us a shell holds the client in a same-origin `iframe#webclient`;
 * at an organisation's own subdomain it may stand alone. Both are the same document to us: the
 * script runs in every frame, and only the client's own document ever has a call in it.
 *
 * Its class names are words that have held for years, unlike the hashes of the other two.
 */
import {
  eitherOf,
  find,
  findAll,
  labelOf,
  numberIn,
  type Platform,
  type Selector,
  textOf,
} from './adapter.ts';

const labels = {
  mute: ['mute', 'mein mikrofon stummschalten', 'stummschalten', 'desativar'],
  unmute: ['unmute', 'stummschaltung aufheben', 'ativar'],
  raise: ['raise hand', 'hand heben', 'levantar a mão'],
  lower: ['lower hand', 'hand senken', 'abaixar a mão'],
  share: ['share screen', 'bildschirm freigeben', 'compartilhar tela'],
  stopShare: ['stop share', 'freigabe beenden', 'parar compartilhamento'],
  recording: ['recording', 'aufzeichnung läuft', 'gravando'],
  letIn: ['let you in', 'lässt sie bald ein', 'deixará você entrar', "know you're here"],
  end: [
    'ended by host',
    'you have been removed',
    'vom host beendet',
    'sie wurden entfernt',
    'encerrada pelo anfitrião',
    'você foi removido',
  ],
};

const button = (says: readonly string[]): Selector => ({
  css: 'button',
  says,
  seen: '2026-08',
  expected: 1,
});

const selectors: Platform['selectors'] = {
  prejoin: [
    { css: '#input-for-name', seen: '2026-08', expected: 1 },
    { css: '#inputname', seen: '2025-06', expected: 1 },
    { css: '#preview-audio-control-button', seen: '2026-08', expected: 1 },
    { css: 'button.preview-join-button', seen: '2026-08', expected: 1 },
    { css: '#joinBtn', seen: '2025-06', expected: 1 },
  ],
  lobby: [
    { css: 'button.leave-btn', seen: '2026-08', expected: 1 },
    { css: '#root span', says: labels.letIn, seen: '2026-08', expected: 1 },
  ],
  call: [
    { css: '#wc-footer', seen: '2026-08', expected: 1 },
    { css: '#foot-bar', seen: '2026-08', expected: 1 },
    { css: '.meeting-app', seen: '2026-08', expected: 1 },
    { css: 'button.footer__leave-btn', seen: '2026-08', expected: 1 },
    { css: '#audioOptionMenu', seen: '2026-05', expected: 1 },
  ],
  ended: [{ css: '.zm-modal-body-title', seen: '2026-08', expected: 1 }],
  // In the page only while the information about the meeting is open.
  title: [{ css: '.meeting-info-icon__meeting-topic-text', seen: '2026-05', expected: 1 }],
  mic: [
    { css: 'button.join-audio-container__btn', seen: '2026-08', expected: 1 },
    { css: '[feature-type="audio"] button', seen: '2026-08', expected: 1 },
  ],
  hand: [
    { css: '[feature-type="reaction"] button', seen: '2026-08', expected: 1 },
    button([...labels.raise, ...labels.lower]),
  ],
  share: [
    { css: '[feature-type="share"] button', seen: '2026-08', expected: 1 },
    button(labels.share),
  ],
  presenting: [
    { css: '.sharer-button--stop', seen: '2026-08', expected: 1 },
    button(labels.stopShare),
  ],
  recording: [{ css: '[role="status"]', says: labels.recording, seen: '2026-08', expected: 1 }],
  // The list is virtual: more people than rows.
  roster: [
    { css: '[id^="participants-list-"]', seen: '2026-08', expected: 15 },
    { css: '.participants-li', seen: '2026-08', expected: 15 },
  ],
  tile: [
    { css: '.video-avatar__avatar-footer > span', seen: '2026-08', expected: 7 },
    { css: 'video-player ~ div > span[role="none"]', seen: '2026-08', expected: 7 },
  ],
  count: [
    // "open the participants list pane,[3] particpants" has its number in brackets in any language.
    { css: 'button[aria-label*=",["]', seen: '2026-08', expected: 1 },
    { css: '.footer-button__number-counter', seen: '2026-08', expected: 1 },
  ],
  captions: [
    { css: '.live-transcription-subtitle__box', seen: '2026-08', expected: 1 },
    { css: '.lt-subtitle-wrap', seen: '2026-08', expected: 1 },
  ],
};

export const zoom: Platform = {
  name: 'zoom',
  // Its web client alone: the rest of zoom.us is not our business.
  pages: ['https://*.zoom.us/wc/*'],
  owns: (url) => /(^|\.)zoom\.us$/.test(url.hostname),
  address: (url) => {
    // /j/ is what an invitation has.
    const id = /\/(?:wc\/(?:join\/)?|j\/)(\d{9,11})(?:\/|$)/.exec(url.pathname);
    return id ? `zoom:${id[1]}` : null;
  },
  keepClear: { top: 12, bottom: 76 },
  sidePanes: [{ css: '#wc-container-right', seen: '2026-08', expected: 1 }],
  callFrame: { css: 'iframe#webclient', seen: '2026-08', expected: 1 },
  selectors,
  state: (page) => {
    // Every dialog may have such a title: it ends the call if it says so, or if the call is gone.
    const last = find(page, selectors.ended);
    if (last && eitherEnd(last)) return 'ended';
    if (find(page, selectors.call)) return 'in-call';
    if (last) return 'ended';
    if (find(page, selectors.prejoin)) return 'prejoin';
    return find(page, selectors.lobby) ? 'lobby' : 'none';
  },
  title: (page) => textOf(find(page, selectors.title)) ?? titleOf(page.title),
  mic: (page) => {
    // The label is the only state, and it is localised: what we cannot read is unknown.
    const found = find(page, selectors.mic);
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
    const rows = findAll(page, selectors.roster);
    const shown = rows.length > 0 ? rows.map(nameOfRow) : namesOfTiles(page);
    const badge = find(page, selectors.count);
    const label = badge?.getAttribute('aria-label');
    return {
      names: shown.filter((name) => name !== null),
      count: numberIn(label ? /\[\d+\]/.exec(label)?.[0] : badge?.textContent),
    };
  },
  captions: {
    shape: 'boxes',
    windowMs: 20_000,
    rows: (root) =>
      [...root.querySelectorAll('.live-transcription-subtitle__item')].map((item) => ({
        text: item.textContent ?? '',
        mark: markOf(item.previousElementSibling),
      })),
  },
};

function eitherEnd(title: Element): boolean {
  const label = labelOf(title);
  return labels.end.some((text) => label.includes(text));
}

/** The overlay has no names, only a picture or initials beside the text. */
function markOf(beside: Element | null): string {
  if (!beside?.matches('img, [aria-hidden="true"]')) return '';
  return beside.getAttribute('src') ?? beside.textContent ?? '';
}

/** "Ann Lee (Host, me),computer audio muted,video off" is what the label of a row looks like. */
function nameOfRow(row: Element): string | null {
  const name = textOf(row.querySelector('.participants-item__display-name'));
  return name ?? /^(.+?)(?: \([^()]*\))?,[^,]*,[^,]*$/.exec(labelOf(row))?.[1] ?? null;
}

/** Whoever speaks is shown large, and may be shown small as well. */
function namesOfTiles(page: Document): (string | null)[] {
  const isLarge = (tile: Element) =>
    tile.closest('.speaker-active-container__video-frame') !== null;
  const tiles = findAll(page, selectors.tile);
  const small = tiles.filter((tile) => !isLarge(tile)).map(textOf);
  const large = tiles.filter(isLarge).map(textOf);
  return [...small, ...large.filter((name) => !small.includes(name))];
}

/** "Topic - Zoom" -> "Topic"; "Zoom" says nothing. */
function titleOf(title: string): string | null {
  const topic = title.replace(/\s*[-|]?\s*Zoom( Meeting)?$/, '').trim();
  return topic || null;
}
