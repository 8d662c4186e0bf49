/** Zoom's footer: it hides by itself, and its buttons stay in the document [1]. */
import { button, element, set } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, CallStatus, PageOptions } from './page.ts';
import type { View } from './view.ts';

const hideMs = 5000;
/** Computer audio joins by itself a moment after the call began; until then the label says so [guess]. */
const audioMs = 1500;
/** Below this width some buttons are in the "More" menu [guess]. */
const narrow = 720;

export function zoomFooter(
  page: Document,
  options: PageOptions,
  labels: Labels<'zoom'>,
  sim: CallPage,
): View {
  let hasAudio = false;
  const wrap = (feature: string, inner: HTMLElement) => {
    inner.classList.add('footer-button-base__button');
    return element(page, 'div', { 'feature-type': feature, class: 'footer__button-wrap' }, inner);
  };
  const mic = button(page, { class: 'join-audio-container__btn' }, labels.audio, () => {
    if (hasAudio) sim.mic(!sim.status.mic);
    else joinAudio();
  });
  const camera = button(page, { class: 'send-video-container__btn' }, labels.video, () =>
    sim.camera(!sim.status.camera),
  );
  const counter = element(page, 'span', { class: 'footer-button__number-counter' });
  const people = button(page, {}, labels.people, () => sim.roster(!sim.status.roster));
  people.append(' ', counter);
  const chat = button(page, {}, labels.chat, () => sim.chat(!sim.status.chat));
  const hand = button(page, {}, labels.raise, () => sim.hand(!sim.status.hand));
  const share = button(page, { 'aria-label': labels.share }, labels.share, () =>
    sim.present(!sim.status.presenting),
  );
  const captions = button(page, { 'aria-label': labels.captions }, labels.captions, () =>
    sim.captions(!sim.status.captions),
  );
  const fullscreen = button(page, { 'aria-label': labels.fullScreen }, labels.fullScreen, () =>
    page.documentElement.requestFullscreen(),
  );

  const spills = (page.defaultView?.innerWidth ?? 1024) < narrow;
  const spilled = spills ? [hand, captions] : [];
  const menu = element(page, 'div', { class: 'sim-more', role: 'menu', hidden: '' }, ...spilled);
  const more = button(page, { 'aria-label': labels.more }, labels.moreShort, () =>
    menu.toggleAttribute('hidden'),
  );
  const leaveOptions = element(
    page,
    'div',
    { class: 'leave-meeting-options', hidden: '' },
    button(page, { class: 'leave-meeting-options__btn--danger' }, labels.leaveMeeting, () =>
      sim.end('left'),
    ),
  );
  const leave = button(
    page,
    { class: 'footer__leave-btn', 'aria-label': labels.leave },
    labels.leave,
    () => leaveOptions.toggleAttribute('hidden'),
  );

  const footer = element(
    page,
    'footer',
    { id: 'wc-footer', class: 'footer', role: 'presentation' },
    element(
      page,
      'div',
      { id: 'foot-bar', class: 'footer__inner' },
      element(
        page,
        'div',
        { class: 'footer__btns-container' },
        wrap('audio', mic),
        wrap('video', camera),
        wrap('participants', people),
        wrap('chat', chat),
        ...(spills ? [] : [wrap('reaction', hand)]),
        wrap('share', share),
        ...(spills ? [] : [wrap('caption', captions)]),
        wrap('more', more),
        wrap('fullscreen', fullscreen),
      ),
      element(page, 'div', { class: 'footer__leave-btn-container' }, leave),
    ),
    menu,
    leaveOptions,
  );
  // The classic client has this one too [1].
  if (options.build === 'old') footer.append(element(page, 'div', { id: 'audioOptionMenu' }));

  function joinAudio(): void {
    hasAudio = true;
    update(sim.status);
  }
  const joining = setTimeout(joinAudio, audioMs);

  const hide = () => footer.classList.add('footer--hidden');
  let hiding = setTimeout(hide, hideMs);
  const show = (event: Event) => {
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Tab') return;
    footer.classList.remove('footer--hidden');
    clearTimeout(hiding);
    hiding = setTimeout(hide, hideMs);
  };
  page.addEventListener('mousemove', show);
  page.addEventListener('keydown', show);

  function update(now: CallStatus): void {
    if (now.mic) hasAudio = true;
    const micLabel = now.mic ? labels.mute : labels.unmute;
    set(mic, { 'aria-label': hasAudio ? micLabel : labels.joinAudio });
    set(camera, { 'aria-label': now.camera ? labels.stopVideo : labels.startVideo });
    const paneLabel = now.roster ? labels.closePeople : labels.openPeople;
    set(people, { 'aria-label': paneLabel.replace('{n}', String(now.people.length)) });
    counter.textContent = String(now.people.length);
    set(chat, { 'aria-label': now.chat ? labels.closeChat : labels.openChat });
    set(hand, { 'aria-label': now.hand ? labels.lower : labels.raise });
    hand.textContent = now.hand ? labels.lower : labels.raise;
  }

  return {
    element: footer,
    update,
    close() {
      clearTimeout(joining);
      clearTimeout(hiding);
      page.removeEventListener('mousemove', show);
      page.removeEventListener('keydown', show);
    },
  };
}
