import { useOwnId } from '../shared/own-id.ts';

interface Props {
  words: string;
  change(words: string): void;
}

/** What the forum needs to hear from families about, besides the questions that were drafted in the call. */
export function HearFromYou({ words, change }: Props) {
  const id = useOwnId();
  return (
    <div class="hear-from-you">
      <label for={id}>We need to hear from you about</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={words}
        onInput={({ currentTarget: { value } }) => change(value)}
      />
    </div>
  );
}
