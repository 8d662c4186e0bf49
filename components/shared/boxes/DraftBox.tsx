import { CopyButton } from '../CopyButton.tsx';
import { useOwnId } from '../own-id.ts';
import { useTyped } from './use-typed.ts';

interface Props {
  value: string | undefined;
  /** What stands there until she writes something else. */
  suggested: string;
  keep(draft: string | undefined): void;
  copy(text: string): Promise<boolean>;
}

/** The question to members: ready to copy, and hers to change. */
export function DraftBox({ value, suggested, keep, copy }: Props) {
  const id = useOwnId();
  const box = useTyped();
  const shown = box.typed ?? value ?? suggested;

  function put() {
    const draft = box.take()?.trim();
    // Emptied, it is the suggestion again.
    if (draft !== undefined && draft !== value) keep(draft || undefined);
  }

  return (
    <div class="box" data-box="draft">
      <div class="box-head">
        <label class="box-label" for={id}>
          Question to members
        </label>
        <CopyButton
          text={shown}
          label="Copy"
          of="the question to members"
          copy={(text) => {
            // What she sends is what is kept.
            if (text !== value) keep(text);
            return copy(text);
          }}
        />
      </div>
      <textarea
        id={id}
        class="box-words"
        rows={6}
        maxLength={5000}
        data-first
        value={shown}
        onInput={({ currentTarget }) => box.type(currentTarget.value)}
        onBlur={put}
      />
    </div>
  );
}
