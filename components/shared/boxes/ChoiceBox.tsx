import { useState } from 'preact/hooks';
import type { Note } from '../../../lib/model.ts';
import { useOwnId } from '../own-id.ts';
import { AskWords } from './AskWords.tsx';
import type { Ask } from './ask-words.ts';
import { Box } from './Box.tsx';
import type { Next } from './card-props.ts';

interface Props<T extends string> {
  id: keyof Note;
  label: string;
  options: Record<T, string>;
  value: T | undefined;
  /** Undefined: she took her choice back. */
  choose(value: T | undefined): void;
  /** How she can have it filled. */
  ask?: Ask | undefined;
  next: Next;
}

/** One of a few, with one click, or with the arrow keys and Enter. */
export function ChoiceBox<T extends string>(props: Props<T>) {
  const { id, label, options, value, choose, ask, next } = props;
  const ownId = useOwnId();
  const [open, setOpen] = useState(value === undefined);
  const all = Object.keys(options) as T[];

  function clicked(option: T) {
    const isTakenBack = option === value;
    choose(isTakenBack ? undefined : option);
    if (isTakenBack) return;
    setOpen(false);
    next(id);
  }

  return (
    <Box
      id={id}
      label={label}
      holds={value ? options[value] : ''}
      folded={!open && value !== undefined}
      open={() => setOpen(true)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the name stands in a line with other things */}
      <div role="group" aria-labelledby={ownId}>
        <div class="box-head">
          <p class="box-label" id={ownId}>
            {label}
          </p>
          {value === undefined && <AskWords ask={ask} />}
        </div>
        <div class="box-choices">
          {all.map((option, i) => {
            const isStop = value ? option === value : i === 0;
            return (
              <button
                key={option}
                type="button"
                class="box-choice"
                aria-pressed={option === value}
                tabIndex={isStop ? 0 : -1}
                data-first={isStop || undefined}
                onClick={({ detail }) => detail <= 1 && clicked(option)}
                onKeyDown={moveAmong}
              >
                {options[option]}
              </button>
            );
          })}
        </div>
      </div>
    </Box>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveAmong(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const at = all.indexOf(event.currentTarget as HTMLButtonElement);
  all[(at + step + all.length) % all.length]?.focus();
}
