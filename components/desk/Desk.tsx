import type { DeskState } from '../../lib/desk-state.ts';
import type { Lookup } from '../../lib/glossary/lookup.ts';
import type { ID, OwnTerms, Sense } from '../../lib/model.ts';
import { type TipChoices, usualChoices } from '../../lib/tips/choices.ts';
import { LookUp } from '../shared/LookUp.tsx';
import type { DeskActions } from './actions.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { MeetingsPlace } from './MeetingsPlace.tsx';
import { NotesPlace } from './NotesPlace.tsx';
import { PapersPlace } from './PapersPlace.tsx';
import { PeoplePlace } from './PeoplePlace.tsx';
import type { PlaceName } from './places.ts';
import { RehearsePlace } from './RehearsePlace.tsx';
import { TipsPlace } from './TipsPlace.tsx';
import { ViewsPlace } from './ViewsPlace.tsx';
import { WordsPlace } from './WordsPlace.tsx';

interface Props {
  state: DeskState;
  /** Null until they were read. */
  tipChoices: TipChoices | null;
  glossary: readonly Sense[];
  place: PlaceName;
  /** The meeting that is being prepared; null: the list of them. */
  opened: ID | null;
  /** The meeting whose notes she reads; null: the list of them. */
  notesOf: ID | null;
  lookup: Lookup;
  asked: string;
  ask(words: string): void;
  actions: DeskActions;
}

const nothingOwn: OwnTerms = { marks: [], localTerms: [] };

/** The full page for before and after a call. Each place keeps its words while she is in another. */
export function Desk(props: Props) {
  const { state, tipChoices, glossary, place, opened, notesOf, lookup, asked, ask, actions } =
    props;
  return (
    <div class="desk">
      <DeskHeader place={place} />
      <main>
        {state.problem && (
          <p class="problem" role="alert">
            {state.problem}
          </p>
        )}
        {state.prep && (
          <>
            <div class="place" hidden={place !== 'meetings'}>
              <MeetingsPlace
                prep={state.prep}
                own={state.own}
                words={tipChoices?.words ?? {}}
                opened={opened}
                actions={actions}
              />
            </div>
            <div class="place" hidden={place !== 'views'}>
              <ViewsPlace prep={state.prep} actions={actions} />
            </div>
            <div class="place" hidden={place !== 'people'}>
              <PeoplePlace partners={state.prep.partners} actions={actions} />
            </div>
          </>
        )}
        {state.meetings && (
          <div class="place" hidden={place !== 'notes'}>
            <NotesPlace
              meetings={state.meetings}
              prep={state.prep}
              kept={state.kept}
              raised={state.raised}
              afterwards={state.afterwards}
              own={state.own ?? nothingOwn}
              words={tipChoices?.words ?? {}}
              opened={notesOf}
              actions={actions}
            />
          </div>
        )}
        <div class="place" hidden={place !== 'words'}>
          <WordsPlace own={state.own} glossary={glossary} actions={actions} />
        </div>
        {tipChoices && (
          <div class="place" hidden={place !== 'tips'}>
            <TipsPlace choices={tipChoices} save={actions.saveTipChoices} />
          </div>
        )}
        {place === 'look-up' && (
          <div class="place look-up">
            <h1 tabIndex={-1}>Look up</h1>
            <LookUp
              lookup={lookup}
              ownTerms={state.own ?? nothingOwn}
              query={asked}
              setQuery={ask}
              actions={{
                saveTermMark: (mark) => void actions.saveMark(mark),
                saveLocalTerms: (terms) => void actions.saveTerms(terms),
                copy: actions.copy,
              }}
            />
          </div>
        )}
        <div class="place" hidden={place !== 'papers'}>
          <PapersPlace own={state.own} actions={actions} />
        </div>
        {place === 'rehearse' && (
          <div class="place">
            <RehearsePlace own={state.own} choices={tipChoices ?? usualChoices} actions={actions} />
          </div>
        )}
      </main>
    </div>
  );
}
