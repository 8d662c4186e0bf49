import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longestWords } from '../../lib/tips/choices.ts';
import { type PhraseId, phrases, slotsIn } from '../../lib/tips/phrases.ts';
import { useOwnId } from '../shared/own-id.ts';

interface Props {
  id: PhraseId;
  own: string | undefined;
  save(words: string): Promise<void>;
  backToOurs(): Promise<void>;
  cancel(): void;
}

/** A phrase to write as she says it. */
export function PhraseForm({ id: phrase, own, save, backToOurs, cancel }: Props) {
  const { need, words: ours } = phrases[phrase];
  const [text, setText] = useState(own ?? ours);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const filledIn = slotsIn(ours);

  const refused = (error: Error) => setProblem(error.message);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const strange = slotsIn(text).filter((slot) => !filledIn.includes(slot));
    if (strange.length === 0) return void save(text).catch(refused);
    // Such words would never be offered: nothing is known to put there.
    setProblem(`${inBrackets(strange)} not filled in here. Say it in words.`);
    box.current?.focus();
  }

  return (
    <form class="own-phrase-form" noValidate onSubmit={submit}>
      <textarea
        ref={box}
        rows={2}
        maxLength={longestWords}
        value={text}
        aria-label={`Your words: ${need}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-about`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div id={`${id}-about`}>
        {filledIn.length > 0 && <p class="hint">{inBrackets(filledIn)} filled in for you.</p>}
        {own && <p class="hint">Ours: “{ours}”</p>}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div class="does">
        <button type="submit" class="button">
          Save
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          Cancel
        </button>
        {own && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void backToOurs().catch(refused)}
          >
            Back to ours
          </button>
        )}
      </div>
    </form>
  );
}

/** "[time] and [item] are" */
function inBrackets(slots: readonly string[]): string {
  const named = slots.map((slot) => `[${slot}]`).join(' and ');
  return `${named} ${slots.length === 1 ? 'is' : 'are'}`;
}
