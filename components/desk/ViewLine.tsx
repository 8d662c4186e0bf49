import { longLine } from '../../lib/brief/view-words.ts';
import { useOwnId } from '../shared/own-id.ts';
import { ViewWarning } from './ViewWarning.tsx';

interface Props {
  value: string;
  change(line: string): void;
  problem?: string | undefined;
}

/** What families said, in one line. It warns and lets her go on. */
export function ViewLine({ value, change, problem }: Props) {
  const id = useOwnId();
  const long = longLine(value);
  return (
    <div class="view-field">
      <label for={id}>What families said</label>
      <p class="hint" id={`${id}-hint`}>
        One thing, as the forum would say it.
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={5000}
        value={value}
        aria-describedby={`${id}-hint ${id}-problem ${id}-long ${id}-warning`}
        aria-invalid={problem ? true : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {long && (
        <p class="view-warning" id={`${id}-long`}>
          {long}
        </p>
      )}
      <ViewWarning text={value} id={`${id}-warning`} />
    </div>
  );
}
