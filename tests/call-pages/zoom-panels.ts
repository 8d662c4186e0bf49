/** The right-hand container of a Zoom call: participants [2], chat [3], transcript [1]. */
import { element, keyed } from './element.ts';
import type { Labels } from './labels.ts';
import { avatar } from './look.ts';
import type { CallStatus, PageOptions, Person } from './page.ts';
import type { View } from './view.ts';

/** The list is virtual: this many rows are in the DOM [guess]. */
const mostRows = 15;

export function zoomParticipants(
  page: Document,
  options: PageOptions,
  labels: Labels<'zoom'>,
): View {
  const list = element(page, 'div', {
    role: 'listbox',
    id: options.build === 'old' ? 'participants-ul' : undefined,
    class: 'participants-wrapper',
  });
  const rows = keyed<Person>(list, (person) => {
    const tags = [
      person === options.people[0] ? labels.host : '',
      person.name === options.self ? labels.me : '',
    ].filter(Boolean);
    const tag = tags.length > 0 ? ` (${tags.join(', ')})` : '';
    return element(
      page,
      'div',
      {
        id: `participants-list-${list.childElementCount}`,
        class: 'participants-li',
        'aria-label': `${person.name}${tag},${labels.audioMuted},${labels.videoOff}`,
      },
      avatar(page, person, 'sim-small'),
      element(page, 'span', { class: 'participants-item__display-name' }, person.name),
      element(page, 'span', { class: 'participants-item__name-label' }, tag),
    );
  });
  return {
    element: element(page, 'div', { class: 'participants-section-container' }, list),
    update: ({ people }) => rows(people.slice(0, mostRows)),
  };
}

export function zoomChat(page: Document, labels: Labels<'zoom'>): View {
  const list = element(page, 'div', { id: 'chat-list-content', 'aria-label': labels.messages });
  const items = keyed<CallStatus['messages'][number]>(list, ({ from, text }) => {
    const id = list.childElementCount;
    return element(
      page,
      'div',
      { id: `chat-item-container-${id}` },
      element(page, 'span', { class: 'chat-item__sender', 'data-name': from }, from),
      element(
        page,
        'div',
        { class: 'new-chat-message__container', id: `chat-message-content-${id}` },
        element(page, 'div', { class: 'new-chat-message__text-box' }, text),
      ),
    );
  });
  const field = element(page, 'div', { class: 'tiptap ProseMirror', contenteditable: 'true' });
  const editor = element(page, 'div', { class: 'chat-rtf-box__editor-outer' }, field);
  return {
    element: element(page, 'div', { class: 'chat-container' }, list, editor),
    update: ({ messages }) => items(messages),
  };
}
