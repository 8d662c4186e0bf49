import { button, element, keyed, optional } from './element.ts';
import type { Labels } from './labels.ts';
import { avatar, tint } from './look.ts';
import type { PageOptions, Person } from './page.ts';
import type { View } from './view.ts';

/** Tiles in the bar of the speaker view. */
const mostSmall = 6;

/** Speaker view: small tiles in a bar, and whoever spoke last large under it [4]. */
export function zoomStage(page: Document, options: PageOptions, labels: Labels<'zoom'>): View {
  const bar = element(page, 'div', { class: 'speaker-bar-container' });
  const main = element(page, 'div', { class: 'speaker-active-container__wrap' });
  const small = new Map<Person, HTMLElement>();
  const bars = keyed<Person>(bar, (person) => {
    const made = tile(person, 'speaker-bar-container__video-frame');
    small.set(person, made);
    return made;
  });
  let large: Person | undefined;

  function tile(person: Person, name: string): HTMLElement {
    // The video is drawn in a custom element with an open shadow root [4].
    const player = element(page, 'video-player', { class: 'sim-player' });
    player.attachShadow({ mode: 'open' }).append(page.createElement('canvas'));
    const label = element(page, 'span', { role: 'none' }, person.name);
    const footer = { class: 'video-avatar__avatar-footer sim-name' };
    const made = element(
      page,
      'div',
      { class: `${name} sim-tile` },
      player,
      avatar(page, person),
      element(page, 'div', footer, label),
    );
    return tint(made, person);
  }

  function showLarge(person: Person | undefined): void {
    if (!person || person === large) return;
    large = person;
    main.replaceChildren(tile(person, 'speaker-active-container__video-frame'));
  }

  const topic = optional(
    () => element(page, 'div', { class: 'meeting-info-icon__meeting-topic-text' }, options.title),
    (made) => left.append(made),
  );
  let infoOpen = false;
  // The topic is in the document only while this is open [1].
  const info = button(
    page,
    { 'aria-label': labels.info, class: 'meeting-info-icon__icon' },
    'i',
    () => {
      infoOpen = !infoOpen;
      topic(infoOpen);
    },
  );
  const container = element(page, 'div', { id: 'wc-container' }, bar, main);
  const layout = element(page, 'div', { class: 'main-layout' }, container);
  const left = element(page, 'div', { id: 'wc-container-left' }, info, layout);

  return {
    element: left,
    update({ people }) {
      bars(people.filter(({ name }) => name !== options.self).slice(0, mostSmall));
      showLarge(people.includes(large as Person) ? large : people[0]);
    },
    speaking(name, on) {
      if (on) showLarge(options.people.find((person) => person.name === name));
      for (const [person, made] of small) {
        if (person.name !== name) continue;
        made.classList.toggle('speaker-bar-container__video-frame--active', on);
      }
    },
  };
}
