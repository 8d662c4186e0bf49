/**
 * Zoom's web client. At app.zoom.us a shell holds the client in a same-origin `iframe#webclient`;
 * at an organisation's own subdomain it may stand alone. Both are the same document to us: the
 * script runs in every frame, and only the client's own document ever has a call in it.
 */
import { find, type Platform, textOf } from './adapter.ts';

const call = [
  { css: '#wc-footer', seen: '2026-08' },
  { css: '.meeting-app', seen: '2026-08' },
  { css: 'button.footer__leave-btn', seen: '2026-08' },
];

export const zoom: Platform = {
  name: 'zoom',
  owns: (url) => /(^|\.)zoom\.us$/.test(url.hostname),
  address: (url) => {
    const id = /\/wc\/(?:join\/)?(\d{9,11})(?:\/|$)/.exec(url.pathname);
    return id ? `zoom:${id[1]}` : null;
  },
  keepClear: { top: 12, bottom: 76 },
  sidePanes: [{ css: '#wc-container-right', seen: '2026-08' }],
  callFrame: { css: 'iframe#webclient', seen: '2026-08' },
  selectors: {
    call,
    mic: [{ css: 'button.join-audio-container__btn', seen: '2026-08' }],
    captions: [
      { css: '.live-transcription-subtitle__box', seen: '2026-08' },
      { css: '#live-transcription-subtitle', seen: '2026-05' },
    ],
  },
  state: (page) => {
    if (page.querySelector('.zm-modal-body-title')) return 'ended';
    if (find(page, call)) return 'in-call';
    if (page.querySelector('#input-for-name, #inputname, .preview-join-button')) return 'prejoin';
    return page.querySelector('button.leave-btn') ? 'lobby' : 'none';
  },
  title: (page) =>
    textOf(page.querySelector('.meeting-info-icon__meeting-topic-text')) ?? titleOf(page.title),
  mic: (button) => {
    // The label is the only state, and it is localised: what we cannot read is unknown.
    const label = button.getAttribute('aria-label')?.toLowerCase() ?? '';
    if (/^unmute|stummschaltung aufheben|^ativar/.test(label)) return 'muted';
    return /^mute|stummschalten|^desativar/.test(label) ? 'live' : 'unknown';
  },
  captions: {
    shape: 'boxes',
    rows: (root) => {
      const items = root.querySelectorAll('.live-transcription-subtitle__item');
      const spans = items.length > 0 ? [...items] : [root];
      return spans.map((span) => ({
        text: span.textContent ?? '',
        mark: markOf(span.previousElementSibling),
      }));
    },
  },
};

/** The overlay has no names, only a picture or initials beside the text. */
function markOf(avatar: Element | null): string {
  return avatar?.getAttribute('src') ?? avatar?.textContent ?? '';
}

/** "Topic - Zoom" -> "Topic"; "Zoom" says nothing. */
function titleOf(title: string): string | null {
  const topic = title.replace(/\s*[-|]?\s*Zoom( Meeting)?$/, '').trim();
  return topic || null;
}
