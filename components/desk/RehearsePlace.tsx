import { useEffect, useState } from 'preact/hooks';
import type { Ears } from '../../lib/meeting-state.ts';
import type { OwnTerms } from '../../lib/model.ts';
import type { TipChoices } from '../../lib/tips/choices.ts';
import type { Play } from '../../lib/tips/rehearsal/beat.ts';
import { pastedPlay } from '../../lib/tips/rehearsal/paste.ts';
import { madeUpBoard } from '../../lib/tips/rehearsal/script.ts';
import type { DeskActions } from './actions.ts';
import { PasteText } from './PasteText.tsx';
import { Rehearsal } from './Rehearsal.tsx';

interface Props {
  own: OwnTerms | null;
  choices: TipChoices;
  actions: Pick<DeskActions, 'copy' | 'ears'>;
}

interface Chosen {
  play: Play;
  note: string | null;
  /** How many were chosen before it. */
  n: number;
}

const nothingOwn: OwnTerms = { marks: [], localTerms: [] };
const firstChosen: Chosen = { play: madeUpBoard, note: null, n: 0 };

/** A meeting that is only played, and what the panel does in it. A pasted text is held in memory only. */
export function RehearsePlace({ own, choices, actions }: Props) {
  const [ears, setEars] = useState<Ears | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ play, note, n }, setChosen] = useState(firstChosen);
  const ownTerms = own ?? nothingOwn;
  const { localTerms } = ownTerms;

  useEffect(() => {
    let gone = false;
    actions.ears(localTerms).then(
      (loaded) => gone || setEars(loaded),
      () => gone || setProblem('The tips could not be loaded. Reload this page to try again.'),
    );
    return () => {
      gone = true;
    };
  }, [localTerms]);

  function paste(text: string) {
    const pasted = pastedPlay(text);
    if (pasted) setChosen({ ...pasted, n: n + 1 });
  }

  return (
    <>
      <h1 tabIndex={-1}>Rehearse</h1>
      <p class="lead">
        See what the panel does before you are in a real meeting. Here a meeting is played in
        writing, and the panel beside it answers. No call is needed, and nothing is kept.
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {ears && (
        <Rehearsal
          // What she knows may come a moment after the page.
          key={`${n} ${own !== null}`}
          play={play}
          note={note}
          startsAtOnce={n > 0}
          ears={ears}
          choices={choices}
          ownTerms={ownTerms}
          copy={actions.copy}
        />
      )}
      <div class="rehearsal-own">
        <PasteText
          id="rehearsal-text"
          title="Play your own text"
          does="Play this text"
          read={paste}
        >
          <p class="hint">
            One line for each thing that is said. “Name: words” is fine. Write “You: words” for what
            you say. It is not kept.
          </p>
        </PasteText>
        {play !== madeUpBoard && (
          <button
            type="button"
            class="button quiet"
            onClick={() => setChosen({ ...firstChosen, n: n + 1 })}
          >
            Play the made-up board
          </button>
        )}
      </div>
    </>
  );
}
