import { useRef, useState } from 'preact/hooks';
import { type TipChoices, withTip, withWords } from '../../lib/tips/choices.ts';
import { type PhraseId, phrases } from '../../lib/tips/phrases.ts';
import type { DeskActions, Undo } from './actions.ts';
import { HowOftenCard } from './HowOftenCard.tsx';
import { PhraseList } from './PhraseList.tsx';
import { TipGroups } from './TipGroups.tsx';
import { UndoBar } from './UndoBar.tsx';

interface Props {
  choices: TipChoices;
  save: DeskActions['saveTipChoices'];
}

/** How often tips come, what each is and why, and the words to say with them. */
export function TipsPlace({ choices, save }: Props) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // An undo may come after other changes, and keeps them.
  const latest = useRef(choices);
  latest.current = choices;
  const change = (update: (now: TipChoices) => TipChoices) => save(update(latest.current));
  const saveWords = (id: PhraseId, words: string) => change((now) => withWords(now, id, words));

  async function backToOurs(id: PhraseId): Promise<void> {
    const hers = latest.current.words[id] ?? '';
    await saveWords(id, '');
    setUndo({
      says: `${phrases[id].need}: our words are back.`,
      undo: () => saveWords(id, hers),
    });
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Tips
      </h1>
      <p class="lead">In a call the panel shows one quiet line at a time. You choose which.</p>
      <p class="tips-try">
        <a href="#rehearse">Try them in a made-up meeting</a>
      </p>
      <HowOftenCard
        often={choices.often}
        choose={(often) => change((now) => ({ ...now, often }))}
      />
      <div class="columns tips-columns">
        <TipGroups choices={choices} turn={(tip, on) => change((now) => withTip(now, tip, on))} />
        <PhraseList words={choices.words} save={saveWords} backToOurs={backToOurs} />
      </div>
      <UndoBar undo={undo} clear={() => setUndo(null)} back={heading} />
    </>
  );
}
