import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../lib/glossary/lookup.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID, Place } from '../../lib/model.ts';
import type { Draft } from '../../lib/notes/draft.ts';
import { peopleNames } from '../../lib/partners/people-names.ts';
import type { Entry } from '../../lib/tips/memory.ts';
import type { Help } from '../../lib/tips/tip.ts';
import { LookUp } from '../shared/LookUp.tsx';
import { startOfNotes, withJotted } from '../shared/notes-place.ts';
import type { PanelActions } from './actions.ts';
import { BriefTab } from './BriefTab.tsx';
import type { BriefPlace, MoveInBrief } from './brief-place.ts';
import { CaptionsConsent } from './CaptionsHelp.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HeardRow } from './HeardRow.tsx';
import type { JotStart } from './JotBox.tsx';
import { NotesTab } from './NotesTab.tsx';
import { jotAround } from './note-around.ts';
import type { Choices, OpenCard } from './people-rows.ts';
import { RoomTab } from './RoomTab.tsx';
import { type TabName, Tabs } from './Tabs.tsx';
import { TipLine, type TipProps } from './TipLine.tsx';
import { Tray } from './Tray.tsx';
import { doTipHelp } from './tip-help.ts';

interface Props {
  state: MeetingState;
  lookup: Lookup;
  now: Date;
  tips: TipProps;
  /** Where she is in the brief. */
  place: BriefPlace;
  move: MoveInBrief;
  settings: PanelSettings;
  /** Each time this number changes, the cursor goes to the jot box. */
  jotAsks: number;
  /** What she chose on the page to look up; a new object each time. */
  lookupAsked: { text: string } | null;
  actions: PanelActions;
}

/** What is kept on this computer beside the notes. */
export interface PanelSettings {
  captionsAccepted: boolean;
  place: Place;
  draft: Draft;
}

/** The whole panel. Only the middle scrolls: tip above and jot box below stay where they are. */
export function Panel({
  state,
  lookup,
  now,
  tips,
  place,
  move,
  settings,
  jotAsks,
  lookupAsked,
  actions,
}: Props) {
  const [tab, setTab] = useState<TabName>('Brief');
  const [query, setQuery] = useState('');
  const [asking, setAsking] = useState(false);
  const [trayOpen, setTrayOpen] = useState(false);
  const [cards, moveCards] = useState<readonly OpenCard[]>([]);
  const [choices, setChoices] = useState<Choices>({});
  const [jotStart, setJotStart] = useState<JotStart | null>(null);
  const [notes, moveNotes] = useState(startOfNotes);
  const [jotBacks, setJotBacks] = useState(0);
  const { call, partners } = state;
  // Names are read in many ways, and the panel is drawn with every caption.
  const people = useMemo(
    () => peopleNames(call?.people ?? null, partners),
    [call?.people, partners],
  );

  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && actions.returnFocus();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [actions]);

  useEffect(() => {
    if (lookupAsked) lookUp(lookupAsked.text);
  }, [lookupAsked]);

  // Back from the tray the keyboard is where she was before: at the tabs.
  const wasInTray = useRef(false);
  useEffect(() => {
    if (wasInTray.current && !trayOpen) document.getElementById(`tab-${tab}`)?.focus();
    wasInTray.current = trayOpen;
  }, [trayOpen]);

  function askCaptions() {
    if (settings.captionsAccepted) actions.setCaptionsHelp(true);
    else setAsking(true);
  }

  function accept() {
    actions.acceptCaptions();
    actions.setCaptionsHelp(true);
    setAsking(false);
  }

  function lookUp(term: string) {
    setQuery(term);
    goTo('Jargon');
  }

  function goTo(name: TabName) {
    setTrayOpen(false);
    setTab(name);
  }

  function opened(id: ID) {
    moveNotes((before) => withJotted(before, id));
    goTo('Notes');
  }

  function help(wanted: Help, entry: Entry) {
    doTipHelp(wanted, entry, { state, goTo, jot: setJotStart, move, actions });
  }

  return (
    <div class="panel">
      <Header state={state} hushed={tips.hushed} hush={actions.hush} hide={actions.hide} />
      <TipLine
        {...tips}
        wasSharing={state.wasSharing}
        now={now}
        help={help}
        openTray={() => setTrayOpen(true)}
        actions={actions}
      />
      {asking && (
        <div class="over">
          <CaptionsConsent accept={accept} notNow={() => setAsking(false)} />
        </div>
      )}
      {trayOpen && (
        <Tray
          tray={tips.tray}
          words={tips.words}
          help={help}
          close={() => setTrayOpen(false)}
          actions={actions}
        />
      )}
      <Tabs chosen={tab} choose={setTab} hidden={trayOpen}>
        {tab === 'Brief' && (
          <BriefTab
            state={state}
            now={now}
            place={place}
            move={move}
            words={tips.words}
            actions={actions}
          />
        )}
        {tab === 'Jargon' && (
          <LookUp
            lookup={lookup}
            ownTerms={state.ownTerms}
            query={query}
            setQuery={setQuery}
            actions={actions}
          >
            <p class="hint">
              Your own words, and the words in your papers:{' '}
              <button type="button" class="link" onClick={actions.openDesk}>
                open the desk
              </button>
            </p>
          </LookUp>
        )}
        {tab === 'Notes' && (
          <NotesTab
            state={state}
            now={now}
            people={people}
            place={notes}
            move={moveNotes}
            typing={settings.draft.text !== ''}
            back={() => setJotBacks((before) => before + 1)}
            actions={actions}
          />
        )}
        {tab === 'Room' && (
          <RoomTab
            state={state}
            now={now}
            place={settings.place}
            words={tips.words}
            itemId={place.itemId}
            cards={cards}
            moveCards={moveCards}
            choices={choices}
            setChoices={setChoices}
            actions={actions}
          />
        )}
      </Tabs>
      {/* Its place is kept while captions help is on; before that nothing can come. */}
      {(state.heard.length > 0 || (state.call?.captions ?? 'off') !== 'off') && (
        <HeardRow heard={state.heard} lookUp={lookUp} />
      )}
      <Footer
        state={state}
        actions={actions}
        draft={settings.draft}
        around={jotAround(state, people, place, now)}
        asks={jotAsks + jotBacks}
        start={jotStart}
        opened={opened}
        editing={notes.edit?.text ?? ''}
        askCaptions={askCaptions}
      />
    </div>
  );
}
