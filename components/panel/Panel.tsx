import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lookup } from '../../lib/glossary/lookup.ts';
import type { MeetingState } from '../../lib/meeting-state.ts';
import type { ID, Place } from '../../lib/model.ts';
import type { Draft } from '../../lib/notes/draft.ts';
import { isNearEnd, type OpenThing } from '../../lib/notes/last-minutes.ts';
import type { Entry } from '../../lib/tips/memory.ts';
import type { Help } from '../../lib/tips/tip.ts';
import { isKeyboardNowhere } from '../shared/keyboard.ts';
import { LookUp } from '../shared/LookUp.tsx';
import { startOfNotes, withJotted, withShown } from '../shared/notes-place.ts';
import { Unlock } from '../shared/Unlock.tsx';
import type { PanelActions } from './actions.ts';
import { BeforeItEnds } from './BeforeItEnds.tsx';
import { BriefTab } from './BriefTab.tsx';
import type { BriefPlace, MoveInBrief } from './brief-place.ts';
import { CaptionsConsent } from './CaptionsHelp.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HeardRow } from './HeardRow.tsx';
import type { JotStart } from './JotBox.tsx';
import type { LastView } from './last-view.ts';
import { NotesTab } from './NotesTab.tsx';
import { jotAround } from './note-around.ts';
import { usePeopleNames } from './people-in-call.ts';
import type { Choices, OpenCard } from './people-rows.ts';
import { RoomTab } from './RoomTab.tsx';
import { type TabName, Tabs } from './Tabs.tsx';
import { TipLine, type TipProps } from './TipLine.tsx';
import { Tray } from './Tray.tsx';
import { doTipHelp, withAskOpen } from './tip-help.ts';
import { WrapUp } from './WrapUp.tsx';

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

/** What stands in the place of the tabs for a while. */
type Over = 'noticed' | 'before it ends' | { wrapUp: 'good' | 'hard' | null };

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
  const [over, setOver] = useState<Over | null>(null);
  const [good, setGood] = useState('');
  const [cards, moveCards] = useState<readonly OpenCard[]>([]);
  const [choices, setChoices] = useState<Choices>({});
  const [jotStart, setJotStart] = useState<JotStart | null>(null);
  const [notes, moveNotes] = useState(startOfNotes);
  const [jotBacks, setJotBacks] = useState(0);
  const { call, partners } = state;
  const people = usePeopleNames(call?.people ?? null, partners);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && actions.returnFocus();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [actions]);

  useEffect(() => {
    if (lookupAsked) lookUp(lookupAsked.text);
  }, [lookupAsked]);

  // Back from what stood over the tabs the keyboard is there, unless it was led on to a note.
  const wasOver = useRef(false);
  useEffect(() => {
    const isBack = wasOver.current && over === null;
    if (isBack && isKeyboardNowhere()) document.getElementById(`tab-${tab}`)?.focus();
    wasOver.current = over !== null;
  }, [over]);

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
    setOver(null);
    setTab(name);
  }

  function opened(id: ID) {
    moveNotes((before) => withJotted(before, id));
    goTo('Notes');
  }

  function openNote(id: ID) {
    moveNotes((before) => withShown(before, id));
    goTo('Notes');
  }

  function openThing({ of, id }: OpenThing) {
    if (of === 'note') return openNote(id);
    move(withAskOpen(state, id));
    goTo('Brief');
  }

  function help(wanted: Help, entry: Entry) {
    doTipHelp(wanted, entry, {
      state,
      goTo,
      jot: setJotStart,
      showOpen: () => setOver('before it ends'),
      wrapUp: (answer) => setOver({ wrapUp: answer }),
      move,
      actions,
    });
  }

  if (state.lock === 'closed') {
    return (
      <div class="panel">
        <Header
          state={state}
          hushed={tips.hushed}
          hush={actions.hush}
          lock={actions.closeLock}
          hide={actions.hide}
        />
        <Unlock unlock={actions.openLock} />
      </div>
    );
  }

  const last: LastView | null = !isNearEnd(state, now)
    ? null
    : state.call?.state === 'ended'
      ? { label: 'Wrap up', open: () => setOver({ wrapUp: null }) }
      : { label: 'Before it ends', open: () => setOver('before it ends') };

  return (
    <div class="panel">
      <Header
        state={state}
        hushed={tips.hushed}
        hush={actions.hush}
        lock={actions.closeLock}
        hide={actions.hide}
      />
      <TipLine
        {...tips}
        wasSharing={state.wasSharing}
        now={now}
        help={help}
        openTray={() => setOver('noticed')}
        last={last}
        actions={actions}
      />
      {asking && (
        <div class="over">
          <CaptionsConsent accept={accept} notNow={() => setAsking(false)} />
        </div>
      )}
      {over === 'noticed' && (
        <Tray
          tray={tips.tray}
          words={tips.words}
          help={help}
          close={() => setOver(null)}
          actions={actions}
        />
      )}
      {over === 'before it ends' && (
        <BeforeItEnds
          state={state}
          now={now}
          words={tips.words}
          open={openThing}
          close={() => setOver(null)}
          copy={actions.copy}
        />
      )}
      {over !== null && typeof over === 'object' && (
        <WrapUp
          key={over.wrapUp}
          state={state}
          answer={over.wrapUp}
          good={good}
          setGood={setGood}
          open={openThing}
          showAll={() => setOver('before it ends')}
          close={() => setOver(null)}
          saveNote={actions.saveNote}
        />
      )}
      <Tabs chosen={tab} choose={goTo} hidden={over !== null}>
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
            words={tips.words}
            place={notes}
            move={moveNotes}
            typing={settings.draft.text !== ''}
            back={() => setJotBacks((before) => before + 1)}
            actions={actions}
          />
        )}
        {/* Where no tip is shown, it stands in the tip's place. */}
        {(tab === 'Brief' || tab === 'Notes') && last && tips.live && (
          <button type="button" class="link last-link" onClick={last.open}>
            {last.label}
          </button>
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
