import { useState } from 'preact/hooks';
import { useOwnId } from '../shared/own-id.ts';

interface Props {
  /** As it is kept with the meeting. */
  written: string;
  save(words: string): void;
}

/** What the forum needs to hear from families about, besides the questions that were drafted in the call. */
export function HearFromYou({ written, save }: Props) {
  const [words, setWords] = useState<string | null>(null);
  const id = useOwnId();

  function keep() {
    if (words !== null && words.trim() !== written) save(words.trim());
    setWords(null);
  }

  return (
    <div class="hear-from-you">
      <label for={id}>We need to hear from you about</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={words ?? written}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onBlur={keep}
      />
    </div>
  );
}
