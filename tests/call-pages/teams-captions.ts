/**
 * Live captions of Teams. Only author and text have stable test ids [7, 9 sources]; a row is one
 * utterance, its text node is revised in place, and the list is virtual since September 2025 [4].
 */
import { personOf } from './board-people.ts';
import { element, noise, rewrite } from './element.ts';
import type { PageOptions } from './page.ts';
import { rowList } from './row-list.ts';
import { seeded } from './seeded.ts';
import type { Turn } from './voices.ts';

interface Row {
  element: HTMLElement;
  author: HTMLElement;
  text: HTMLElement;
  face: HTMLElement;
}

export interface TeamsCaptions {
  element: HTMLElement;
  written(turn: Turn): void;
}

/** A new caption pane. It starts with the rows given: a stage drawn anew shows them again [guess]. */
export function teamsCaptions(page: Document, options: PageOptions, recent: Turn[]): TeamsCaptions {
  const random = seeded(options.seed + 7);
  const list = element(page, 'div', {
    'data-tid': 'closed-caption-v2-virtual-list-content',
    class: noise('caption list'),
  });
  const pane = options.build === 'new' ? newPane(list) : oldPane(list);
  const rows = rowList(list, options, makeRow);
  for (const turn of recent) write(turn, true);

  /** Since September 2025 [4]; the middle name changed in July 2025 [2]. */
  function newPane(inner: Element): HTMLElement {
    const names = { 'data-tid': 'closed-caption-v2-window-wrapper', class: 'sim-captions' };
    return element(
      page,
      'div',
      { 'data-tid': 'closed-caption-renderer-wrapper', class: noise('caption pane') },
      element(page, 'div', names, inner),
    );
  }

  function oldPane(inner: Element): HTMLElement {
    inner.removeAttribute('data-tid');
    const names = { 'data-tid': 'closed-captions-renderer', class: 'sim-captions' };
    return element(page, 'div', names, inner);
  }

  function makeRow(): Row {
    const author = element(page, 'span', { 'data-tid': 'author' });
    const text = element(page, 'span', {
      'data-tid': 'closed-caption-text',
      dir: 'auto',
      class: `fui-StyledText ${noise('caption text')}`,
    });
    const face = element(page, 'div', { class: 'sim-avatar sim-small' });
    const message = element(
      page,
      'div',
      { class: `fui-ChatMessageCompact ${noise('message')}` },
      element(page, 'div', { class: 'fui-ChatMessageCompact__avatar' }, face),
      element(
        page,
        'div',
        { class: 'fui-ChatMessageCompact__body' },
        element(
          page,
          'div',
          {},
          element(page, 'span', { class: 'fui-ChatMessageCompact__author' }, author),
        ),
        element(page, 'div', {}, text),
      ),
    );
    // Signed-in people have this wrapper, guests have not [3].
    const tid = options.signedIn ? 'closed-captions-v2-items-renderer' : undefined;
    const inner = element(page, 'div', { class: 'fui-Flex', 'data-tid': tid }, message);
    const row = element(page, 'div', { class: `fui-Flex ${noise('row')}`, role: 'log' }, inner);
    return { element: row, author, text, face };
  }

  function write(turn: Turn, known = false): void {
    const found = rows(turn.id);
    if (!found) return;
    if (found.isNew) {
      const late = options.lateAuthors && !known && random() < 1 / 6;
      name(found.row, late ? 'Unknown user' : turn.speaker);
      if (late) setTimeout(() => nameLate(turn), 1200 / options.speed);
    }
    rewrite(found.row.text, turn.text, options.mutation);
    list.scrollTop = list.scrollHeight;
  }

  function nameLate(turn: Turn): void {
    const found = rows(turn.id);
    if (found) name(found.row, turn.speaker);
  }

  function name(row: Row, author: string): void {
    rewrite(row.author, author, options.mutation);
    const person = personOf(options.people, author);
    row.face.textContent = person.initials;
    row.face.style.backgroundColor = person.colour;
  }

  return { element: pane, written: (turn) => write(turn) };
}
