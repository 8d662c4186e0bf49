import { useState } from 'preact/hooks';
import { howOf, howWords, raisedOf, withRaised } from '../../lib/brief/raised.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { Point, RaisedAsk } from '../../lib/model.ts';
import type { PanelActions } from './actions.ts';
import type { BriefPlace, MoveInBrief } from './brief-place.ts';

/** What every ask needs to have something become of it. */
export interface AskProps {
  ask: Point;
  state: MeetingState;
  actions: Pick<PanelActions, 'raiseAsk' | 'copy'>;
  place: BriefPlace;
  move: MoveInBrief;
  /** While she writes, the ask stays where it is. */
  setWriting(writing: boolean): void;
}

const hows: readonly RaisedAsk['how'][] = ['not raised', 'said', 'in chat', 'email after'];

type Fields = AskProps & {
  /** With the button that needs one click. */
  quick: boolean;
};

/** Was it raised, how, and what did they answer? The brief itself is never changed by this. */
export function RaisedFields(props: Fields) {
  const { ask, state, actions, quick } = props;
  const { meeting, raised } = state;
  const [problem, setProblem] = useState<string | null>(null);
  const how = howOf(raised, ask.id);

  function become(next: RaisedAsk['how']) {
    if (!meeting) return;
    setProblem(null);
    actions
      .raiseAsk(withRaised(raised, meeting, ask, { how: next }), meeting)
      .catch((error: Error) => setProblem(error.message));
  }

  return (
    <>
      <div class="raised">
        {quick && (
          <button
            type="button"
            class="button quiet"
            disabled={!meeting}
            onClick={() => become(how === 'said' ? 'not raised' : 'said')}
          >
            {how === 'said' ? 'Not said' : 'Mark as said'}
          </button>
        )}
        {how !== 'not raised' && <b class="raised-word">{howWords[how]}</b>}
        <select
          aria-label={`How it was raised: ${ask.text}`}
          disabled={!meeting}
          value={how}
          onChange={({ currentTarget }) => {
            const chosen = hows.find((each) => each === currentTarget.value);
            // The store decides what is shown: a refused change does not stay in the field.
            currentTarget.value = how;
            if (chosen) become(chosen);
          }}
        >
          {hows.map((each) => (
            <option key={each} value={each}>
              {howWords[each]}
            </option>
          ))}
        </select>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {how !== 'not raised' && <AnswerLine {...props} />}
    </>
  );
}

type Kept = { as: 'saving' } | { as: 'saved' } | { as: 'refused'; because: string };

/** A line for what they answered. "Saved" is said only when the store has it. */
function AnswerLine({ ask, state, actions, place, move, setWriting }: AskProps) {
  const { meeting, raised } = state;
  const [kept, setKept] = useState<Kept | null>(null);
  const stored = raisedOf(raised, ask.id)?.answer ?? '';
  const text = place.answers[ask.id] ?? stored;

  function write(answer: string) {
    setKept(null);
    move((before) => ({ ...before, answers: { ...before.answers, [ask.id]: answer } }));
  }

  function save() {
    if (!meeting) return;
    setKept({ as: 'saving' });
    actions.raiseAsk(withRaised(raised, meeting, ask, { answer: text }), meeting).then(
      () => {
        // What she typed meanwhile is not stored yet, and stays.
        move((before) => {
          if (before.answers[ask.id] !== text) return before;
          const { [ask.id]: _stored, ...answers } = before.answers;
          return { ...before, answers };
        });
        setKept((now) => (now?.as === 'saving' ? { as: 'saved' } : now));
      },
      (error: Error) => setKept({ as: 'refused', because: error.message }),
    );
  }

  return (
    <div class="answer">
      <input
        type="text"
        autocomplete="off"
        aria-label={`What they answered: ${ask.text}`}
        placeholder="What they answered. Enter saves it."
        maxLength={5000}
        disabled={!meeting}
        value={text}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method is composing, Enter picks a word.
          if (event.key === 'Enter' && !event.isComposing) save();
        }}
      />
      <p class={kept?.as === 'refused' ? 'problem' : 'note-about'} role="status">
        {keptWords(kept, text !== stored)}
      </p>
    </div>
  );
}

function keptWords(kept: Kept | null, changed: boolean): string {
  if (kept?.as === 'refused') return kept.because;
  if (kept?.as === 'saving') return 'Saving…';
  if (kept?.as === 'saved') return 'Saved on this computer';
  return changed ? 'Not saved yet. Press Enter.' : '';
}
