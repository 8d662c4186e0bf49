/** Meet in a call: tiles, the caption region above the bar, side panels. */
import { button, element, optional } from './element.ts';
import type { Labels } from './labels.ts';
import { meetCaptions } from './meet-captions.ts';
import { meetControls } from './meet-controls.ts';
import { meetSide } from './meet-panels.ts';
import { meetStage } from './meet-stage.ts';
import type { CallPage, PageOptions } from './page.ts';
import type { View } from './view.ts';

export function meetCall(
  page: Document,
  options: PageOptions,
  labels: Labels<'meet'>,
  sim: CallPage,
): View {
  const stage = meetStage(page, options, labels);
  const captionHolder = element(page, 'div', { class: 'a4cQT', jscontroller: 'D1tHje' });
  const controls = meetControls(page, options, labels, sim);
  const middle = element(page, 'div', { class: 'sim-middle' }, stage.element);
  const main = element(
    page,
    'main',
    { jscontroller: 'kAPMuc' },
    middle,
    captionHolder,
    controls.element,
  );
  const side = meetSide(page, options, labels, sim, (made) => middle.append(made));

  let captions: ReturnType<typeof meetCaptions> | null = null;
  let region: Element | null = null;
  const makeRegion = () => {
    captions = meetCaptions(page, options, labels);
    // The wrapper around it came in November 2024 [1].
    region =
      options.build === 'new'
        ? element(page, 'div', { jsname: 'dsyhDe', class: 'iOzk7' }, captions.element)
        : captions.element;
    captionHolder.append(region);
  };
  if (options.keepsCaptions) makeRegion();

  /** Toggling makes a new region; in one variant it is there all the time, empty [1]. */
  function showCaptions(on: boolean): void {
    if (on && !captions) makeRegion();
    if (!on) captions?.clear();
    if (!on && !options.keepsCaptions) {
      region?.remove();
      captions = null;
    }
    captionHolder.style.display = on ? '' : 'none';
  }

  /** How these two look is a guess. */
  const recording = optional(
    () => element(page, 'div', { role: 'status', class: 'sim-banner' }, labels.recording),
    (made) => main.prepend(made),
  );
  const presenting = optional(
    () => {
      const stop = button(page, {}, labels.stopPresenting, () => sim.present(false));
      return element(page, 'div', { class: 'sim-banner' }, labels.presenting, ' ', stop);
    },
    (made) => main.prepend(made),
  );

  return {
    element: main,
    speaking: stage.speaking,
    written(turn) {
      if (sim.status.captions) captions?.written(turn);
    },
    update(now) {
      stage.update?.(now);
      controls.update?.(now);
      side(now);
      recording(now.recording);
      presenting(now.presenting);
      showCaptions(now.captions);
    },
  };
}
