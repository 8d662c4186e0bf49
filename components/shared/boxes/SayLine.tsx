import { CopyButton } from '../CopyButton.tsx';

interface Props {
  words: string;
  copy(text: string): Promise<boolean>;
}

/** Words to say, one click to copy. */
export function SayLine({ words, copy }: Props) {
  return (
    <div class="box-say">
      <p>{words}</p>
      {/* "Copied" is said of these words and not of the next. */}
      <CopyButton key={words} text={words} label="Copy" of={words} copy={copy} />
    </div>
  );
}
