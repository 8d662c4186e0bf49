import type { Heard } from '../../lib/meeting-state.ts';

interface Props {
  heard: Heard[];
  lookUp(term: string): void;
}

const chips = 3;
/** Letters like these are shown whole; longer terms share the room that is left. */
const shortTerm = 8;

/** The last three terms that were said. The row keeps its place when it is empty. */
export function HeardRow({ heard, lookUp }: Props) {
  return (
    <div class="heard">
      {heard.length > 0 && <span>Heard</span>}
      {heard.slice(-chips).map(({ term, times, unknown }) => (
        <button
          key={term}
          type="button"
          class={`chip${term.length <= shortTerm ? ' chip-short' : ''}${unknown ? ' chip-new' : ''}`}
          title={unknown ? `${term} is not in your list` : term}
          onClick={() => lookUp(term)}
        >
          {term}
          {unknown && '?'}
          {times > 1 && <small> ×{times}</small>}
        </button>
      ))}
    </div>
  );
}
