import { CopyButton } from '../CopyButton.tsx';
import type { Ask } from './ask-words.ts';

/** What to say to have a box filled, one click to copy. */
export function AskWords({ ask }: { ask: Ask | undefined }) {
  if (!ask) return null;
  return <CopyButton text={ask.words} label="Copy words" of={ask.words} copy={ask.copy} />;
}
