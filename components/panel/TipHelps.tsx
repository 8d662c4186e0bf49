import type { Entry } from '../../lib/tips/memory.ts';
import { type OwnWords, wordsOf } from '../../lib/tips/phrases.ts';
import type { Help } from '../../lib/tips/tip.ts';
import { tipOf } from '../../lib/tips/tips.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  entry: Entry;
  words: OwnWords;
  help(help: Help, entry: Entry): void;
  copy: PanelActions['copy'];
}

/** What one click does for a tip: words to say, and what goes with it. */
export function TipHelps({ entry, words, help, copy }: Props) {
  const tip = tipOf(entry.tip);
  if (!tip) return null;
  const toSay = entry.words ?? (tip.phrase ? wordsOf(tip.phrase, words, entry.slots) : null);
  const says = entry.says ?? tip.says;
  return (
    <>
      {toSay && <CopyButton text={toSay} copy={copy} label="Copy words" />}
      {tip.helps
        ?.filter(({ does }) => entry.askId || (does !== 'show ask' && does !== 'park ask'))
        .map((each) => (
          <button
            key={each.label}
            type="button"
            class="link"
            aria-label={`${each.label}: ${says}`}
            onClick={() => help(each, entry)}
          >
            {each.label}
          </button>
        ))}
    </>
  );
}
