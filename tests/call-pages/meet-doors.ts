/** Meet before and after the call, all in one document: "Ready to join?", the lobby, the end. */
import { button, element, set } from './element.ts';
import type { Labels } from './labels.ts';
import { leaveButton } from './meet-controls.ts';
import type { CallPage, PageOptions } from './page.ts';
import type { View } from './view.ts';

/** Mic and camera as they are before the call: no buttons, `data-is-muted` says off [3]. */
function devices(page: Document, labels: Labels<'meet'>, sim: CallPage): View {
  const make = (jsname: string, press: () => void) => {
    const made = element(page, 'div', { role: 'button', tabindex: '0', jsname });
    made.addEventListener('click', press);
    return made;
  };
  const mic = make('hw0c9', () => sim.mic(!sim.status.mic));
  const camera = make('psRWwc', () => sim.camera(!sim.status.camera));
  return {
    element: element(page, 'div', { class: 'sim-devices' }, mic, camera),
    update(now) {
      const micLabel = now.mic ? labels.micOff : labels.micOn;
      const cameraLabel = now.camera ? labels.cameraOff : labels.cameraOn;
      set(mic, { 'data-is-muted': String(!now.mic), 'aria-label': micLabel });
      set(camera, { 'data-is-muted': String(!now.camera), 'aria-label': cameraLabel });
      mic.textContent = micLabel;
      camera.textContent = cameraLabel;
    },
  };
}

export function meetDoor(
  page: Document,
  options: PageOptions,
  labels: Labels<'meet'>,
  sim: CallPage,
): View {
  const name = element(page, 'input', {
    type: 'text',
    'aria-label': labels.yourName,
    placeholder: labels.yourName,
  }) as HTMLInputElement;
  const text = options.signedIn ? labels.joinNow : labels.askToJoin;
  const join = button(
    page,
    { jsname: 'Qx7uuf', disabled: options.signedIn ? undefined : '' },
    element(page, 'span', { jsname: 'V67aGc' }, text),
    () => sim.join(),
  ) as HTMLButtonElement;
  name.addEventListener('input', () => {
    join.disabled = name.value.trim() === '';
  });
  const both = devices(page, labels, sim);
  const self = element(page, 'div', { class: 'awLEm' }, options.self);
  const who = options.signedIn ? self : name;
  const heading = element(page, 'h1', {}, options.title);
  return {
    element: element(page, 'div', { class: 'sim-door' }, heading, both.element, who, join),
    update: both.update,
  };
}

/** The lobby already has the leave button and the mic of a call [2]. */
export function meetLobby(page: Document, labels: Labels<'meet'>, sim: CallPage): View {
  const both = devices(page, labels, sim);
  const text = element(page, 'div', { role: 'status' }, labels.asking);
  const leave = leaveButton(page, labels, sim);
  return {
    element: element(page, 'div', { class: 'sim-door' }, text, both.element, leave),
    update: both.update,
  };
}

/** The same address still [6]. The heading of who was removed has a class of its own [1]. */
export function meetEnd(page: Document, labels: Labels<'meet'>, sim: CallPage): View {
  const { end } = sim.status;
  const name = end === 'removed' ? 'roSPhc' : undefined;
  return {
    element: element(
      page,
      'div',
      { class: 'sim-door' },
      element(page, 'h1', { class: name }, labels[end]),
      ...(end === 'left' ? [button(page, {}, labels.rejoin, () => sim.rejoin())] : []),
      button(page, {}, labels.home, () => {}),
    ),
  };
}
