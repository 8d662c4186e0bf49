import type { OpenThing } from '../../lib/notes/last-minutes.ts';

interface Props {
  thing: OpenThing;
  open(thing: OpenThing): void;
}

/** One thing that is still open, and the one click that leads to it. */
export function OpenRow({ thing, open }: Props) {
  const label = thing.of === 'ask' ? 'Show ask' : 'Open note';
  return (
    <li class="carried">
      <p>
        <small>{[thing.word, thing.about].filter(Boolean).join('. ')}</small>
        {thing.text}
      </p>
      <button
        type="button"
        class="link"
        aria-label={`${label}: ${thing.text}`}
        onClick={() => open(thing)}
      >
        {label}
      </button>
    </li>
  );
}
