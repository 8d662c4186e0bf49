/** Side panels of a Teams call: the roster and the chat. */
import { button, element, keyed, noise } from './element.ts';
import type { Labels } from './labels.ts';
import { avatar } from './look.ts';
import type { CallPage, CallStatus, PageOptions, Person } from './page.ts';
import type { View } from './view.ts';

/** In the DOM only while it is open [3]. */
export function teamsRoster(page: Document, options: PageOptions, labels: Labels<'teams'>): View {
  const count = element(page, 'span', { id: 'roster-title-section-2' });
  const tree = element(page, 'div', { role: 'tree', 'aria-label': labels.attendees });
  const tid = options.build === 'new' ? 'participantsInCall' : 'attendeesInMeeting';
  const organiser = options.people[0];
  const rows = keyed<Person>(tree, (person) => {
    const role = person === organiser ? [labels.organiser] : [];
    return element(
      page,
      'div',
      {
        role: 'treeitem',
        'data-tid': `${tid}-${person.name}`,
        'data-cid': 'roster-participant',
        'aria-label': [person.name, ...role, labels.muted].join(', '),
        class: 'sim-person',
      },
      avatar(page, person, 'sim-small'),
      element(page, 'span', { id: `roster-avatar-img-${person.initials}` }, person.name),
      ...role.map((text) =>
        element(page, 'span', { 'data-tid': 'ts-roster-organizer-status' }, text),
      ),
    );
  });
  return {
    element: element(
      page,
      'aside',
      { 'data-tid': 'calling-roster-wrapper', class: `sim-side ${noise('roster')}` },
      element(page, 'h2', {}, count),
      tree,
    ),
    update(now) {
      count.textContent = labels.inMeeting.replace('{n}', String(now.people.length));
      rows(now.people);
    },
  };
}

export function teamsChat(
  page: Document,
  options: PageOptions,
  labels: Labels<'teams'>,
  sim: CallPage,
): View {
  const list = element(page, 'div', {
    id: 'chat-pane-list',
    'data-tid': 'message-pane-list-runway',
    class: 'sim-messages',
  });
  const items = keyed<CallStatus['messages'][number]>(list, (message) => {
    const id = `${list.childElementCount + 1}`;
    const own = message.from === options.self ? 'fui-ChatMyMessage' : 'fui-ChatMessage';
    return element(
      page,
      'div',
      { 'data-tid': 'chat-pane-item' },
      element(
        page,
        'div',
        { 'data-tid': 'chat-pane-message', id: `message-body-${id}`, class: own },
        element(page, 'span', { 'data-tid': 'message-author-name' }, message.from),
        element(page, 'div', { id: `content-${id}` }, message.text),
      ),
    );
  });
  const field = element(page, 'div', {
    'data-tid': 'ckeditor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': labels.typeMessage,
    class: 'sim-field',
  });
  const send = button(page, { 'data-tid': 'newMessageCommands-send' }, labels.send, () => {
    if (field.textContent) sim.post(options.self, field.textContent);
    field.textContent = '';
  });
  return {
    element: element(page, 'aside', { class: `sim-side ${noise('chat')}` }, list, field, send),
    update: (now) => items(now.messages),
  };
}
