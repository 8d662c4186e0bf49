/** Zoom's full transcript [1]: a virtual list that names a speaker only where the speaker changes. */
import { element, rewrite } from './element.ts';
import type { PageOptions } from './page.ts';
import { rowList } from './row-list.ts';
import type { Turn } from './voices.ts';

interface Item {
  element: HTMLElement;
  name: HTMLElement;
  time: HTMLElement;
  text: HTMLElement;
}

export interface ZoomTranscript {
  element: HTMLElement;
  written(turn: Turn): void;
}

export function zoomTranscript(
  page: Document,
  options: PageOptions,
  label: string,
): ZoomTranscript {
  const list = element(page, 'div', {
    role: 'application',
    'aria-label': label,
    class: 'lt-virtualized-list',
  });
  const items = rowList(list, options, makeItem);
  let lastSpeaker = '';

  function makeItem(): Item {
    const name = element(page, 'b');
    const time = element(page, 'div', { class: 'lt-full-transcript__time' });
    const text = element(page, 'div', { class: 'lt-full-transcript__message' });
    const head = element(page, 'div', { class: 'lt-full-transcript__display-name' }, name);
    const whole = element(page, 'div', { class: 'lt-full-transcript__item' }, head, time, text);
    return { element: whole, name, time, text };
  }

  return {
    element: element(page, 'div', { class: 'lt-list-container' }, list),
    written(turn) {
      const found = items(turn.id);
      if (!found) return;
      const { row, isNew } = found;
      if (isNew) {
        const named = turn.speaker !== lastSpeaker;
        row.name.textContent = turn.speaker;
        row.name.parentElement?.toggleAttribute('hidden', !named);
        row.time.textContent = new Date().toISOString().slice(11, 19);
        lastSpeaker = turn.speaker;
      }
      rewrite(row.text, turn.text, options.mutation);
      list.scrollTop = list.scrollHeight;
    },
  };
}
