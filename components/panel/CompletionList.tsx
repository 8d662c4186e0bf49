import type { Completion, Completions } from '../../lib/notes/completions.ts';

interface Props {
  list: Completions;
  /** The one that Enter takes. */
  at: number;
  take(taken: Completion): void;
}

export const listId = 'jot-names';
export const optionId = (at: number) => `${listId}-${at}`;

/** Who or what may be meant. It stands over what is above the jot box and moves nothing. */
export function CompletionList({ list: { options }, at, take }: Props) {
  return (
    <div class="jot-names" id={listId} role="listbox" aria-label="Names to choose from">
      {options.map((option, i) => (
        // The keys are those of the jot box, where the keyboard stays.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={option.label}
          id={optionId(i)}
          class="jot-name"
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(option)}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
