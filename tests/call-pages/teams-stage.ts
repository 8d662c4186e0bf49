import { element } from './element.ts';
import { gridOf } from './grid.ts';
import { avatar } from './look.ts';
import type { PageOptions } from './page.ts';
import type { View } from './view.ts';

/** Tiles with a name tag [6]; the outline of whoever speaks has one class more [6]. */
export function teamsStage(page: Document, options: PageOptions): View {
  const stage = element(page, 'div', { 'data-tid': 'stage-layout', class: 'sim-grid' });
  return gridOf(
    page,
    options,
    stage,
    (person) => {
      const ring = element(page, 'div', { 'data-tid': 'voice-level-stream-outline' });
      const nametag = { 'data-tid': 'participant-info-nametag', class: 'sim-name' };
      const tile = element(
        page,
        'div',
        {
          'data-cid': 'calling-participant-stream',
          'data-stream-type': 'Video',
          'data-tid': person.name === options.self ? 'myself-video' : person.name,
          role: 'menuitem',
          'aria-label': `${person.name}, muted, Context menu is available`,
          class: 'sim-tile',
        },
        ring,
        avatar(page, person),
        element(page, 'div', nametag, person.name),
      );
      return { element: tile, ring };
    },
    (ring, speaking) => ring.classList.toggle('vdi-frame-occlusion', speaking),
  );
}
