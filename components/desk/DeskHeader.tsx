import { type PlaceName, places } from './places.ts';

/** Where she is, and the way to the other places. */
export function DeskHeader({ place }: { place: PlaceName }) {
  return (
    <header class="desk-header">
      <p class="brand">Tableside</p>
      <nav aria-label="Places">
        <ul>
          {(Object.keys(places) as PlaceName[]).map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === place ? 'page' : undefined}>
                {places[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="kept">All of it stays on this computer.</p>
    </header>
  );
}
