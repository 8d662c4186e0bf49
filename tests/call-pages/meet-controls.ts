/** The bar at the bottom of a Meet call. The jsnames of captions and people are of February 2026. */
import { button, element, set } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, PageOptions } from './page.ts';
import type { View } from './view.ts';

/** An icon is a word in a symbol font; ours has a text beside it, as we have no such font. */
function icon(page: Document, word: string, shown: string): HTMLElement {
  const symbol = element(page, 'i', { class: 'google-symbols', 'aria-hidden': 'true' }, word);
  return element(page, 'span', { 'data-shown': shown }, symbol);
}

export function leaveButton(page: Document, labels: Labels<'meet'>, sim: CallPage): HTMLElement {
  const names = { jsname: 'CQylAd', 'aria-label': labels.leave, class: 'sim-leave' };
  return button(page, names, icon(page, 'call_end', 'Leave'), () => sim.end('left'));
}

export function meetControls(
  page: Document,
  options: PageOptions,
  labels: Labels<'meet'>,
  sim: CallPage,
): View {
  const isNew = options.build === 'new';
  const mic = button(page, { jsname: 'hw0c9' }, icon(page, 'mic', 'Mic'), () =>
    sim.mic(!sim.status.mic),
  );
  const camera = button(page, { jsname: 'psRWwc' }, icon(page, 'videocam', 'Cam'), () =>
    sim.camera(!sim.status.camera),
  );
  const captions = button(page, { jsname: isNew ? 'RrG0hf' : 'r8qRAd' }, '', () =>
    sim.captions(!sim.status.captions),
  );
  const hand = button(page, { jsname: 'FpSaz' }, icon(page, 'back_hand', 'Hand'), () =>
    sim.hand(!sim.status.hand),
  );
  const share = button(
    page,
    { 'aria-label': labels.share },
    icon(page, 'computer_arrow_up', 'Share'),
    () => sim.present(!sim.status.presenting),
  );
  const more = { jsname: 'NakZHc', 'aria-label': labels.more };
  const bar = element(
    page,
    'div',
    { role: 'region', 'aria-label': labels.controls, class: 'sim-bar' },
    mic,
    camera,
    captions,
    hand,
    share,
    button(page, more, icon(page, 'more_vert', 'More'), () => {}),
    leaveButton(page, labels, sim),
  );

  const people = button(page, { 'data-panel-id': '1' }, '', () => sim.roster(!sim.status.roster));
  const count = element(page, 'div', { 'data-avatar-count': '' });
  const peopleHolder = isNew ? element(page, 'div', { jsname: 'QbKf1d' }, people, count) : people;
  const chat = button(
    page,
    { 'aria-label': labels.chat, 'data-panel-id': '2' },
    icon(page, 'chat', 'Chat'),
    () => sim.chat(!sim.status.chat),
  );

  // A clock on the wall; there is no call timer [3].
  const time = new Date().toTimeString().slice(0, 5);
  const clock = element(page, 'span', { jsname: 'W5i7Bf' }, time);
  const title = element(page, 'div', { class: 'u6vdEc', 'data-meeting-title': options.title });
  title.textContent = options.title;
  const left = element(page, 'div', { class: 'sim-left' }, clock, title);
  const right = element(page, 'div', { class: 'sim-right' }, peopleHolder, chat);

  return {
    element: element(page, 'div', { class: 'sim-bottom' }, left, bar, right),
    update(now) {
      const micLabel = now.mic ? labels.micOff : labels.micOn;
      const cameraLabel = now.camera ? labels.cameraOff : labels.cameraOn;
      const handLabel = now.hand ? labels.lower : labels.raise;
      const captionLabel = now.captions ? labels.captionsOff : labels.captionsOn;
      const captionIcon = now.captions ? 'closed_caption' : 'closed_caption_off';
      const joined = labels.people.replace('{n}', String(now.people.length));
      set(mic, { 'data-is-muted': String(!now.mic), 'aria-label': micLabel });
      set(camera, { 'data-is-muted': String(!now.camera), 'aria-label': cameraLabel });
      set(hand, { 'aria-pressed': String(now.hand), 'aria-label': handLabel });
      set(captions, { 'aria-pressed': String(now.captions), 'aria-label': captionLabel });
      captions.replaceChildren(icon(page, captionIcon, 'CC'));
      set(people, { 'aria-label': joined, 'aria-pressed': String(now.roster) });
      people.replaceChildren(icon(page, 'people', `People ${now.people.length}`));
      set(count, { 'data-avatar-count': String(now.people.length) });
      set(chat, { 'aria-pressed': String(now.chat) });
    },
  };
}
