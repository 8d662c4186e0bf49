import type { DeskState } from '../../lib/desk-state.ts';
import type { Sense } from '../../lib/model.ts';
import type { DeskActions } from './actions.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { PapersPlace } from './PapersPlace.tsx';
import type { PlaceName } from './places.ts';
import { WordsPlace } from './WordsPlace.tsx';

interface Props {
  state: DeskState;
  glossary: readonly Sense[];
  place: PlaceName;
  actions: DeskActions;
}

/** The full page for before and after a call. Each place keeps its words while she is in another. */
export function Desk({ state, glossary, place, actions }: Props) {
  return (
    <div class="desk">
      <DeskHeader place={place} />
      <main>
        {state.problem && (
          <p class="problem" role="alert">
            {state.problem}
          </p>
        )}
        <div class="place" hidden={place !== 'words'}>
          <WordsPlace own={state.own} glossary={glossary} actions={actions} />
        </div>
        <div class="place" hidden={place !== 'papers'}>
          <PapersPlace own={state.own} actions={actions} />
        </div>
      </main>
    </div>
  );
}
