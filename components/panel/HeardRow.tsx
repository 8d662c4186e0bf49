interface Props {
  heard: { term: string; times: number }[];
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
      {heard.slice(-chips).map(({ term }) => (
        <button
          key={term}
          type="button"
          class={term.length <= shortTerm ? 'chip chip-short' : 'chip'}
          title={term}
          onClick={() => lookUp(term)}
        >
          {term}
        </button>
      ))}
    </div>
  );
}
