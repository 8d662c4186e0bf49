import type { Note } from '../../../lib/model.ts';
import type { Next } from './card-props.ts';
import { isPlainEnter } from './keys.ts';

interface Props {
  id: keyof Note;
  label: string;
  on: boolean;
  set(on: boolean): void;
  next: Next;
}

/** Yes, or not said. Space ticks, Enter goes on. */
export function TickBox({ id, label, on, set, next }: Props) {
  return (
    <label class="box box-tick" data-box={id}>
      <input
        type="checkbox"
        data-first
        checked={on}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          next(id);
        }}
      />
      {label}
    </label>
  );
}
