import { useMemo } from 'preact/hooks';
import type { ArchiveShown } from '../../lib/archive/shown.ts';
import { isBackupDue } from '../../lib/backup/reminder.ts';
import { dayOfTime } from '../../lib/dates/day.ts';
import type { DeskState } from '../../lib/desk-state.ts';
import type { Lookup } from '../../lib/glossary/lookup.ts';
import type { ID, OwnTerms, Sense } from '../../lib/model.ts';
import { type TipChoices, usualChoices } from '../../lib/tips/choices.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import { usualWipe } from '../../lib/wipe/choices.ts';
import { goingSoon } from '../../lib/wipe/wipe.ts';
import { LookUp } from '../shared/LookUp.tsx';
import { Unlock } from '../shared/Unlock.tsx';
import type { DeskActions } from './actions.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { DeskNotices } from './DeskNotices.tsx';
import type { DataActions, HerData } from './data-actions.ts';
import { FollowUpPlace } from './FollowUpPlace.tsx';
import { ForgottenPassphrase } from './ForgottenPassphrase.tsx';
import { ImpactPlace } from './ImpactPlace.tsx';
import { MeetingsPlace } from './MeetingsPlace.tsx';
import { NotesPlace } from './NotesPlace.tsx';
import { PapersPlace } from './PapersPlace.tsx';
import { PeoplePlace } from './PeoplePlace.tsx';
import type { PlaceName } from './places.ts';
import { RehearsePlace } from './RehearsePlace.tsx';
import { TimePlace } from './TimePlace.tsx';
import { TipsPlace } from './TipsPlace.tsx';
import { ViewsPlace } from './ViewsPlace.tsx';
import { WordsPlace } from './WordsPlace.tsx';
import { YourDataPlace } from './YourDataPlace.tsx';

interface Props {
  state: DeskState;
  archive: ArchiveShown;
  /** Null until they were read. */
  tipChoices: TipChoices | null;
  glossary: readonly Sense[];
  place: PlaceName;
  /** The meeting that is being prepared; null: the list of them. */
  opened: ID | null;
  /** The meeting whose notes she reads; null: the list of them. */
  notesOf: ID | null;
  /** The note in it that a link led to. */
  note: ID | null;
  lookup: Lookup;
  asked: string;
  /** Minutes without mouse and keys until her notes lock. */
  lockAfter: number;
  ask(words: string): void;
  actions: DeskActions;
  /** Null until it was read. */
  herData: HerData | null;
  dataActions: DataActions;
  /** Everything was deleted, and she has not gone on since. */
  isDeleted: boolean;
}

const nothingOwn: OwnTerms = { marks: [], localTerms: [] };

/** The full page for before and after a call. Each place keeps its words while she is in another. */
export function Desk(props: Props) {
  const { state, archive, tipChoices, glossary, place, actions } = props;
  const { opened, notesOf, note, lookup, asked, lockAfter, ask } = props;
  const { prep, own } = state;
  const words = tipChoices?.words ?? noWords;
  // Long lists that she does not look at are not drawn anew with every key in another place.
  const meetingsPlace = useMemo(
    () => prep && <MeetingsPlace {...{ prep, own, words, opened, actions }} />,
    [prep, own, words, opened, actions],
  );
  const viewsPlace = useMemo(
    () => prep && <ViewsPlace prep={prep} actions={actions} />,
    [prep, actions],
  );
  const peoplePlace = useMemo(
    () => prep && <PeoplePlace partners={prep.partners} actions={actions} />,
    [prep, actions],
  );
  const wordsPlace = useMemo(
    () => <WordsPlace own={own} glossary={glossary} actions={actions} />,
    [own, glossary, actions],
  );
  const tipsPlace = useMemo(
    () => tipChoices && <TipsPlace choices={tipChoices} save={actions.saveTipChoices} />,
    [tipChoices, actions],
  );
  const papersPlace = useMemo(() => <PapersPlace own={own} actions={actions} />, [own, actions]);
  const { herData, dataActions } = props;
  const today = dayOfTime(new Date());
  const going =
    herData && state.meetings
      ? goingSoon(state.meetings, state.afterwards, herData.wipe.after, herData.warned, today)
      : [];
  if (state.lock === 'closed') {
    return (
      <main class="desk locked">
        <div>
          <Unlock unlock={actions.openLock} />
          <ForgottenPassphrase deleteEverything={dataActions.deleteEverything} />
        </div>
      </main>
    );
  }
  return (
    <div class="desk">
      <DeskHeader place={place} />
      <main>
        {state.problem && (
          <p class="problem" role="alert">
            {state.problem}
          </p>
        )}
        {herData && (
          <DeskNotices
            backup={herData.backup}
            isBackupDue={
              place !== 'your-data' && isBackupDue(herData.backup, state.meetings ?? [], today)
            }
            going={going}
            today={today}
            actions={dataActions}
          />
        )}
        {state.prep && (
          <>
            <div class="place" hidden={place !== 'meetings'}>
              {meetingsPlace}
            </div>
            <div class="place" hidden={place !== 'views'}>
              {viewsPlace}
            </div>
            <div class="place" hidden={place !== 'people'}>
              {peoplePlace}
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
              archive={archive}
              own={state.own ?? nothingOwn}
              words={words}
              opened={notesOf}
              wipeAfter={(herData?.wipe ?? usualWipe).after}
              note={note}
              actions={actions}
            />
          </div>
        )}
        {state.meetings && place === 'follow-up' && (
          <div class="place">
            <FollowUpPlace
              archive={archive}
              meetings={state.meetings}
              unsaved={state.kept.unsaved}
              now={new Date()}
              actions={actions}
            />
          </div>
        )}
        {state.meetings && state.prep && place === 'impact' && (
          <div class="place">
            <ImpactPlace
              archive={archive}
              meetings={state.meetings}
              prep={state.prep}
              now={new Date()}
              copy={actions.copy}
            />
          </div>
        )}
        {state.meetings && place === 'time' && (
          <div class="place">
            <TimePlace afterwards={state.afterwards} meetings={state.meetings} />
          </div>
        )}
        <div class="place" hidden={place !== 'words'}>
          {wordsPlace}
        </div>
        {tipChoices && (
          <div class="place" hidden={place !== 'tips'}>
            {tipsPlace}
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
          {papersPlace}
        </div>
        {place === 'rehearse' && (
          <div class="place">
            <RehearsePlace own={state.own} choices={tipChoices ?? usualChoices} actions={actions} />
          </div>
        )}
        {herData && (
          <div class="place" hidden={place !== 'your-data'}>
            <YourDataPlace
              herData={herData}
              going={going}
              today={today}
              isDeleted={props.isDeleted}
              actions={dataActions}
              copy={actions.copy}
              lock={state.lock}
              lockAfter={lockAfter}
              lockActions={actions}
              stored={place === 'your-data' ? state : null}
            />
          </div>
        )}
      </main>
    </div>
  );
}

const noWords: OwnWords = {};
