import { useState } from 'preact/hooks';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { PanelActions } from './actions.ts';
import { askFor } from './SenseCard.tsx';

interface Props {
  asked: string;
  /** Something like it follows below. */
  hasGuesses: boolean;
  actions: PanelActions;
}

/** Nobody can know every local name: ask, and keep the answer. */
export function NotInList({ asked, hasGuesses, actions }: Props) {
  const [meaning, setMeaning] = useState<string | null>(null);

  function keep() {
    const standsFor = meaning?.trim();
    if (!standsFor) return;
    actions.saveLocalTerms([{ id: crypto.randomUUID(), term: asked, standsFor, meaning: '' }]);
    setMeaning(null);
  }

  return (
    <div class="empty">
      <p>{asked}? Not in your list. Others may not know it either.</p>
      <div class="sense-does">
        <CopyButton text={askFor(asked)} copy={actions.copy} label="Ask what it means" />
        <button type="button" class="link" onClick={() => setMeaning('')}>
          Add meaning
        </button>
      </div>
      {meaning !== null && (
        <div class="my-words">
          <textarea
            class="edit"
            aria-label={`What ${asked} means`}
            rows={2}
            ref={(box) => box?.focus()}
            value={meaning}
            onInput={(event) => setMeaning(event.currentTarget.value)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <button type="button" class="link" onClick={keep}>
            Save
          </button>
        </div>
      )}
      {hasGuesses && <p>Or did you mean:</p>}
    </div>
  );
}
