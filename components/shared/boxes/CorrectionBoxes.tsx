import { wordsOf } from '../../../lib/tips/phrases.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import type { CardProps } from './card-props.ts';
import { SayLine } from './SayLine.tsx';
import { TickBox } from './TickBox.tsx';
import { WordsBox } from './WordsBox.tsx';

const sides = { ours: 'We did', theirs: 'They did' };
const sources = ['Their papers', 'Their data', 'Guidance', 'Said today'];
const results = ['Our ask', 'Our number', 'A date', 'Nothing for us'];

/**
 * A new fact, in the same words whoever had it otherwise: it may itself turn out wrong. What takes one
 * click comes before what has to be typed.
 */
export function CorrectionBoxes({ note, around, change, next, add }: CardProps) {
  const { side, changes } = note;
  // Until she says who it was, nobody is thanked for anything.
  const toSay = side && wordsOf(side === 'ours' ? 'new fact' : 'thank them', around.words);
  return (
    <>
      <ChoiceBox
        id="side"
        label="Who thought otherwise?"
        options={sides}
        value={side}
        choose={(value) => change({ side: value })}
        next={next}
      />
      {toSay && <SayLine words={toSay} copy={around.copy} />}
      <WordsBox
        id="source"
        label="Where it is from"
        value={note.source ?? ''}
        keep={(words) => change({ source: words || undefined })}
        offer={() => sources}
        take={(source) => change({ source })}
        next={next}
      />
      <WordsBox
        id="changes"
        label="What it changes"
        value={changes ?? ''}
        keep={(words) => change({ changes: words || undefined })}
        offer={() => results}
        take={(words) => change({ changes: words })}
        most={5000}
        next={next}
      />
      <WordsBox
        id="before"
        label={side === 'theirs' ? 'What they thought' : 'What we thought'}
        value={note.before ?? ''}
        keep={(words) => change({ before: words || undefined })}
        most={5000}
        next={next}
      />
      <TickBox
        id="tellForum"
        label="Tell the forum"
        on={note.tellForum === true}
        set={(on) => change({ tellForum: on || undefined })}
        next={next}
      />
      {add && changes && (
        <button
          type="button"
          class="link"
          onClick={() =>
            add({ kind: 'action', text: changes, ...(note.item && { item: note.item }) })
          }
        >
          Log it as an action
        </button>
      )}
    </>
  );
}
