import { useLayoutEffect, useRef } from 'preact/hooks';
import { FileDrop } from './FileDrop.tsx';

interface Props {
  read(file: File): void;
  cancel(): void;
}

/** One file by drag and drop, or by the button; both do the same. */
export function SurveyDrop({ read, cancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const readFirst = ([file]: File[]) => file && read(file);
  return (
    <FileDrop read={readFirst}>
      <h2>Bring in a survey</h2>
      <p>Drop the file here, or choose it. You pick what to keep before it is saved.</p>
      <div class="does">
        <label class="button">
          Choose a survey file
          <input
            ref={input}
            type="file"
            class="unseen"
            accept=".csv,.xlsx"
            onChange={({ currentTarget }) => {
              readFirst([...(currentTarget.files ?? [])]);
              // So that the same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
      <p class="hint">
        CSV or Excel (.xlsx), from Microsoft Forms, Google Forms or SurveyMonkey. 20 MB is the most.
        It is read on this computer.
      </p>
    </FileDrop>
  );
}
