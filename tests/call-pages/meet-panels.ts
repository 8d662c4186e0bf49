/** Meet's side panels. Each is made when it is first opened, and then stays, hidden [2-4]. */
import { element, keyed } from './element.ts';
import type { Labels } from './labels.ts';
import { avatar } from './look.ts';
import type { CallPage, CallStatus, PageOptions, Person } from './page.ts';
import type { View } from './view.ts';

function meetPeople(page: Document, options: PageOptions, labels: Labels<'meet'>): View {
  const list = element(page, 'div', { role: 'list', 'aria-label': labels.participants });
  const rows = keyed<Person>(list, (person) =>
    element(
      page,
      'div',
      {
        role: 'listitem',
        'aria-label': person.name,
        'data-participant-id': `spaces/AbC/devices/${list.childElementCount + 1}`,
        class: 'sim-person',
      },
      avatar(page, person, 'sim-small'),
      element(page, 'span', { class: 'zWGUib' }, person.name),
      ...(person.name === options.self ? [element(page, 'span', {}, ` (${labels.you})`)] : []),
      ...(person === options.people[0] ? [element(page, 'div', {}, labels.host)] : []),
    ),
  );
  return {
    element: element(page, 'div', { 'data-panel-container-id': 'sidePanel1' }, list),
    update: ({ people }) => rows(people),
  };
}

function meetChat(
  page: Document,
  options: PageOptions,
  labels: Labels<'meet'>,
  sim: CallPage,
): View {
  const list = element(page, 'div', { 'aria-live': 'polite', class: 'Ge9Kpc' });
  const items = keyed<CallStatus['messages'][number]>(list, ({ from, text }) => {
    const body = element(page, 'div', { jsname: 'dTKtvb' }, element(page, 'div', {}, text));
    return element(
      page,
      'div',
      { class: 'Ss4fHf' },
      element(page, 'div', { class: 'poVWob' }, from),
      element(page, 'div', { 'data-message-id': `m${list.childElementCount}` }, body),
    );
  });
  const field = element(page, 'textarea', { 'aria-label': labels.sendMessage, rows: '1' });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const area = field as HTMLTextAreaElement;
    sim.post(options.self, area.value);
    area.value = '';
  });
  return {
    element: element(page, 'div', { 'data-panel-container-id': 'sidePanel2' }, list, field),
    update: ({ messages }) => items(messages),
  };
}

/** The panel that holds both: nothing of it exists before it was first opened. */
export function meetSide(
  page: Document,
  options: PageOptions,
  labels: Labels<'meet'>,
  sim: CallPage,
  place: (side: Element) => void,
): (now: CallStatus) => void {
  let side: HTMLElement | undefined;
  const makers = {
    roster: () => meetPeople(page, options, labels),
    chat: () => meetChat(page, options, labels, sim),
  };
  const made: Partial<Record<keyof typeof makers, View>> = {};
  return (now) => {
    for (const which of ['roster', 'chat'] as const) {
      if (now[which] && !made[which]) {
        if (!side) {
          side = element(page, 'aside', { 'aria-label': labels.sidePanel, class: 'sim-side' });
          place(side);
        }
        const view = makers[which]();
        made[which] = view;
        side.append(view.element);
      }
      made[which]?.element.toggleAttribute('hidden', !now[which]);
      if (now[which]) made[which]?.update?.(now);
    }
    side?.toggleAttribute('hidden', !now.roster && !now.chat);
  };
}
