/** The stage as a grid of tiles, as Teams and Meet draw it. */
import { element, keyed } from './element.ts';
import { tint } from './look.ts';
import type { PageOptions, Person } from './page.ts';
import type { View } from './view.ts';

/** More people than this are a number in the last tile, as on the real pages. */
const mostTiles = 12;

interface Tile {
  element: HTMLElement;
  /** What shows that this person speaks. */
  ring: HTMLElement;
}

export function gridOf(
  page: Document,
  options: PageOptions,
  stage: HTMLElement,
  makeTile: (person: Person) => Tile,
  mark: (ring: HTMLElement, speaking: boolean) => void,
): View {
  const rings = new Map<Person, HTMLElement>();
  const tiles = keyed<Person>(stage, (person) => {
    const { element: tile, ring } = makeTile(person);
    rings.set(person, ring);
    return tint(tile, person);
  });
  const rest = element(page, 'div', { class: 'sim-tile' });
  stage.append(rest);
  return {
    element: stage,
    update({ people }) {
      const { shown, more } = tilesOf(people, options.self);
      tiles(shown);
      rest.textContent = `+${more}`;
      rest.style.display = more > 0 ? '' : 'none';
    },
    speaking(name, on) {
      for (const [person, ring] of rings) if (person.name === name) mark(ring, on);
    },
  };
}

/** The tiles that are shown, your own last, and how many people have none. */
function tilesOf(people: Person[], self: string): { shown: Person[]; more: number } {
  const others = people.filter((person) => person.name !== self);
  const you = people.filter((person) => person.name === self);
  const room = mostTiles - you.length;
  if (others.length <= room) return { shown: [...others, ...you], more: 0 };
  const shown = others.slice(0, room - 1);
  return { shown: [...shown, ...you], more: others.length - shown.length };
}
