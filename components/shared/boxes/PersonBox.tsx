import type { Note } from '../../../lib/model.ts';
import { beginningWith } from '../../../lib/notes/named.ts';
import type { Ask } from './ask-words.ts';
import type { Next } from './card-props.ts';
import { WordsBox } from './WordsBox.tsx';

interface Props {
  id: keyof Note;
  label: string;
  value: string | undefined;
  set(name: string | undefined): void;
  /** Whom it may be, the likeliest first. */
  people: readonly string[];
  above?: string | null;
  /** How she can have it filled. */
  ask?: Ask | undefined;
  next: Next;
}

/** So many names stand in two rows. */
const mostOffered = 4;

/** Somebody, or some body: typed, or taken from those who may be meant. */
export function PersonBox({ id, label, value = '', set, people, above, ask, next }: Props) {
  return (
    <WordsBox
      id={id}
      label={label}
      value={value}
      keep={(words) => set(words || undefined)}
      offer={(typed) => {
        const { whole, later } = beginningWith(typed, people, (name) => name);
        return (typed.trim() === '' ? people : [...whole, ...later]).slice(0, mostOffered);
      }}
      take={set}
      above={above}
      ask={ask}
      next={next}
    />
  );
}
