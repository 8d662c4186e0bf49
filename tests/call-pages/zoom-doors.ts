/** Zoom before and after the call: preview, waiting room, the last modal, and the home page. */
import { button, element } from './element.ts';
import type { Labels } from './labels.ts';
import type { CallPage, PageOptions } from './page.ts';
import type { View } from './view.ts';

/** The preview [4]; the classic client has other ids [2]. */
export function zoomPreview(
  page: Document,
  options: PageOptions,
  labels: Labels<'zoom'>,
  join: () => void,
): View {
  const classic = options.build === 'old';
  const name = element(page, 'input', {
    type: 'text',
    id: classic ? 'inputname' : 'input-for-name',
    placeholder: labels.yourName,
  }) as HTMLInputElement;
  const enter = button(
    page,
    {
      id: classic ? 'joinBtn' : undefined,
      class: `zm-btn preview-join-button ${options.signedIn ? '' : 'disabled'}`,
    },
    labels.join,
    () => {
      if (!enter.classList.contains('disabled')) join();
    },
  );
  name.addEventListener('input', () => {
    enter.classList.toggle('disabled', name.value.trim() === '');
  });
  return {
    element: element(
      page,
      'div',
      { class: 'preview-root sim-door' },
      element(page, 'h1', {}, options.title),
      ...(options.signedIn ? [] : [name]),
      element(
        page,
        'div',
        {},
        button(page, { id: 'preview-audio-control-button' }, labels.audio, () => {}),
        button(page, { id: 'preview-video-control-button' }, labels.video, () => {}),
      ),
      enter,
    ),
  };
}

export function zoomWaiting(
  page: Document,
  options: PageOptions,
  labels: Labels<'zoom'>,
  sim: CallPage,
): View {
  return {
    element: element(
      page,
      'div',
      { class: 'waiting-room sim-door' },
      element(page, 'h1', {}, options.title),
      element(page, 'span', {}, labels.waiting),
      button(page, { class: 'leave-btn' }, labels.leave, () => sim.end('left')),
    ),
  };
}

/** "This meeting has been ended by host" [2]. Who leaves by herself sees none [guess]. */
export function zoomLastModal(
  page: Document,
  labels: Labels<'zoom'>,
  kind: 'ended' | 'removed',
): View {
  return {
    element: element(
      page,
      'div',
      { class: 'zm-modal sim-dialog', role: 'dialog', 'aria-modal': 'true' },
      element(
        page,
        'div',
        {},
        element(page, 'div', { class: 'zm-modal-body-title' }, labels[kind]),
        button(page, { class: 'zm-btn' }, labels.ok, () => {}),
      ),
    ),
  };
}

/** `/wc/home`: a page of the web client with no meeting on it. */
export function zoomHome(page: Document): View {
  return {
    element: element(
      page,
      'div',
      { class: 'home sim-door' },
      element(page, 'h1', {}, '10:24'),
      element(page, 'div', {}, 'SEND Partnership Board'),
    ),
  };
}
