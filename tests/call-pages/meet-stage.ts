import { button, element } from './element.ts';
import { gridOf } from './grid.ts';
import type { Labels } from './labels.ts';
import { avatar } from './look.ts';
import type { PageOptions } from './page.ts';
import type { View } from './view.ts';

/** Tiles. Whoever speaks has some of several classes, whoever is silent another [3]. */
export function meetStage(page: Document, options: PageOptions, labels: Labels<'meet'>): View {
  const stage = element(page, 'div', { class: 'sim-grid', jsname: 'RKGaOc' });
  let device = 0;
  return gridOf(
    page,
    options,
    stage,
    (person) => {
      const ring = element(page, 'div', { class: 'IisKdb gjg47c' });
      const own = person.name === options.self ? labels.you : undefined;
      const name = { class: 'notranslate sim-name', 'data-self-name': own };
      const tile = element(
        page,
        'div',
        { 'data-participant-id': `spaces/AbC/devices/${++device}`, class: 'sim-tile' },
        ring,
        avatar(page, person),
        element(page, 'span', name, person.name),
      );
      // A tile alone can fill the screen; then nothing outside of it is seen.
      const whole = { 'aria-label': labels.fullScreen, class: 'sim-full' };
      tile.append(button(page, whole, '[ ]', () => tile.requestFullscreen()));
      return { element: tile, ring };
    },
    (ring, speaking) => {
      ring.className = speaking ? 'IisKdb Oaajhc HX2H7' : 'IisKdb gjg47c';
    },
  );
}
