import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../../lib/model.ts';
import { useOwnId } from '../own-id.ts';
import { AskWords } from './AskWords.tsx';
import type { Ask } from './ask-words.ts';
import { Box } from './Box.tsx';
import { BoxOptions, optionId } from './BoxOptions.tsx';
import type { Next } from './card-props.ts';
import { isPlainEnter } from './keys.ts';
import { useTyped } from './use-typed.ts';

interface Props {
  id: keyof Note;
  label: string;
  value: string;
  /** She is through with these words; they are others than before. */
  keep(words: string): void;
  /** What can be taken with one click, of what she has typed so far. */
  offer?(typed: string): readonly string[];
  take?(option: string): void;
  next: Next;
  /** A line about what it holds. Its place is kept while it is empty. */
  hint?: string | undefined;
  /** How she can have it filled. */
  ask?: Ask | undefined;
  /** A line of why something is offered. */
  above?: string | null | undefined;
  /** The store takes no more. */
  most?: number;
  children?: ComponentChildren;
}

/** A line to type in, with what can be taken instead. Kept on Enter and on leaving, never by letter. */
export function WordsBox(props: Props) {
  const { id, label, value, keep, offer, next, hint, above, most = 500, children } = props;
  const ownId = useOwnId();
  const box = useTyped();
  /** Below zero: Enter keeps her own words. */
  const [marked, setMarked] = useState(-1);
  const [open, setOpen] = useState(value === '');
  const options = offer?.(box.typed ?? '') ?? [];

  /** What stands in it from now on. */
  function put(): string {
    const typed = box.take()?.trim() ?? value;
    setMarked(-1);
    if (typed !== value) keep(typed);
    return typed;
  }

  function goOn(isFilled: boolean) {
    if (isFilled) setOpen(false);
    next(id);
  }

  function take(option: string) {
    box.take();
    setMarked(-1);
    props.take?.(option);
    goOn(true);
  }

  function pressed(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = options[marked];
    if (step !== 0 && options.length > 0) {
      // Up from the first: her own words again.
      const stops = options.length + 1;
      setMarked(((marked + 1 + step + stops) % stops) - 1);
    } else if (event.key === 'Escape' && option !== undefined) {
      setMarked(-1);
      event.stopPropagation();
    } else if (isPlainEnter(event)) {
      if (option !== undefined) take(option);
      else goOn(put() !== '');
    } else return;
    event.preventDefault();
  }

  const list = offer && {
    role: 'combobox' as const,
    'aria-expanded': options.length > 0,
    'aria-autocomplete': 'list' as const,
    'aria-controls': options.length > 0 ? `${ownId}-list` : undefined,
    'aria-activedescendant': marked >= 0 ? optionId(ownId, marked) : undefined,
  };
  return (
    <Box
      id={id}
      label={label}
      holds={value}
      hint={hint}
      folded={!open && value !== ''}
      open={() => setOpen(true)}
    >
      <div class="box-head">
        <label class="box-label" for={ownId}>
          {label}
        </label>
        {value === '' && <AskWords ask={props.ask} />}
      </div>
      {above && <p class="box-above">{above}</p>}
      <input
        {...list}
        id={ownId}
        class="box-words"
        type="text"
        autocomplete="off"
        maxLength={most}
        data-first
        aria-describedby={hint === undefined ? undefined : `${ownId}-hint`}
        value={box.typed ?? value}
        onInput={({ currentTarget }) => {
          box.type(currentTarget.value);
          setMarked(-1);
        }}
        onKeyDown={pressed}
        onBlur={put}
      />
      {hint !== undefined && (
        <p class="box-hint" id={`${ownId}-hint`}>
          {hint}
        </p>
      )}
      {offer && (
        // As high as with all it can offer: what is below does not move while she types.
        <div class="box-offers" data-two-rows={offer('').length > 2}>
          <BoxOptions of={ownId} label={label} options={options} marked={marked} take={take} />
          {children}
        </div>
      )}
    </Box>
  );
}
