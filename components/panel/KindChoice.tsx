import { useRef } from 'preact/hooks';
import type { NoteKind } from '../../lib/model.ts';
import type { JotItem } from '../../lib/notes/jot.ts';
import { kinds, kindsInOrder } from '../../lib/notes/kinds.ts';

interface Props {
  kind: NoteKind;
  choose(kind: NoteKind): void;
  /** Clicked, and not walked to with arrows: the keyboard goes on in the jot box. */
  clicked(): void;
  /** The agenda item she chose by hand. */
  item: JotItem | null;
  dropItem(): void;
}

/** The four of every meeting, and below them the rarer ones: each one click away. */
const rows = [kindsInOrder.slice(0, 4), kindsInOrder.slice(4)];

export function KindChoice({ kind, choose, clicked, item, dropItem }: Props) {
  const byPointer = useRef(false);
  return (
    <div
      class="kinds"
      role="radiogroup"
      aria-label="Kind"
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
    >
      {rows.map((row) => (
        <div key={row[0]} class="kinds-row">
          {row.map((each) => (
            <label
              key={each}
              class={each === kind ? 'kind-choice on' : 'kind-choice'}
              title={keysOf(each)}
            >
              <input
                type="radio"
                class="unseen"
                name="kind"
                value={each}
                checked={each === kind}
                onChange={() => choose(each)}
                onClick={() => byPointer.current && clicked()}
              />
              {kinds[each].word}
            </label>
          ))}
          {item && !row.includes('note') && (
            <button
              type="button"
              class="jot-item"
              aria-label={`Take off the item ${item.title}`}
              title={item.title}
              onClick={dropItem}
            >
              <span>{item.title}</span> <span aria-hidden="true">×</span>
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

function keysOf(kind: NoteKind): string {
  const key = `Alt+${kindsInOrder.indexOf(kind) + 1}`;
  const { sign } = kinds[kind];
  return sign ? `${key}, or start with ${sign}` : key;
}
