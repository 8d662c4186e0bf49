import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/actions.ts';
import { type MoveInBrief, startOfBrief } from '../../components/panel/brief-place.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/look-up.css';
import '../../components/shared/tip.css';
import '../../components/shared/partner-form.css';
import '../../components/shared/notes.css';
import '../../components/shared/unlock.css';
import '../../components/panel/panel.css';
import '../../components/panel/people.css';
import '../../components/panel/last.css';
import { applyEvent, type MeetingEvent, nothingKnown } from '../../lib/meeting-state.ts';
import type { HubEvents, PanelEvents, SaveNote } from '../../lib/messages.ts';
import { connect } from '../../lib/port.ts';
import { trayOf } from '../../lib/tips/engine.ts';
import { copyText } from './copy-text.ts';
import { cueEars } from './ears.ts';
import { glossaryOf } from './glossary.ts';
import { keepWords } from './kept-words.ts';
import { forgetForms } from './no-form-memory.ts';
import { forgetNote, forgetSave, keepSave, savesLeft } from './outbox.ts';
import { readDate } from './read-date.ts';
import { keepSettings } from './settings.ts';
import { tipsOf } from './tips.ts';

/** Tips follow the minute; nothing here changes faster than this. */
const tickMs = 10_000;

const root = document.getElementById('panel') ?? document.body;

let state = nothingKnown;
let jotAsks = 0;
let lookupAsked: { text: string } | null = null;
const glossary = glossaryOf(() => show());
const ears = cueEars();
const words = keepWords();
const settings = keepSettings(
  words,
  () => show(),
  async (id) =>
    [...(await left).map(({ note }) => note), ...state.notes].some((it) => it.id === id),
);
const tips = tipsOf(() => show());
let place = startOfBrief;
let detailsWanted: ((text: string) => void)[] = [];

function happened(
  ...[event, data]: {
    [E in MeetingEvent as E['event']]: [E['event'], E['data']];
  }[MeetingEvent['event']]
): void {
  state = applyEvent(state, { event, data } as MeetingEvent, {
    spot: glossary.spot,
    ...ears,
    now: new Date(),
  });
  words.use(state.wordsKey);
  glossary.use(state.ownTerms.localTerms);
  if (state.call) settings.use(state.call.platform, state.meeting?.id ?? null);
  show();
}

const link = connect<PanelEvents, HubEvents>(
  // The key stands in our address; only the script that made this frame, and the hub, know it.
  `panel:${location.hash.slice(1)}`,
  {
    heard: {
      snapshot: (data) => happened('snapshot', data),
      callRead: (data) => happened('callRead', data),
      captionSettled: (data) => happened('captionSettled', data),
      sharingEnded: (data) => happened('sharingEnded', data),
      detailsRead: ({ text }) => {
        for (const give of detailsWanted.splice(0)) give(text);
      },
      termMarkStored: (data) => happened('termMarkStored', data),
      localTermsStored: (data) => happened('localTermsStored', data),
      localTermsRemoved: (data) => happened('localTermsRemoved', data),
      lookupAsked: (data) => {
        lookupAsked = data;
        show();
      },
      jotAsked: () => {
        jotAsks++;
        show();
      },
      noteStored: (data) => happened('noteStored', data),
      versionRemoved: (data) => happened('versionRemoved', data),
      noteRemoved: (data) => happened('noteRemoved', data),
      meetingStored: (data) => happened('meetingStored', data),
      askRaised: (data) => happened('askRaised', data),
      everythingDeleted: () => void beginAnew(),
    },
    orphaned: () => happened('orphaned', {}),
  },
  new AbortController().signal,
);

const actions: PanelActions = {
  saveNote: (note, meeting, was) =>
    void send({ note, meeting, edit: crypto.randomUUID(), ...(was && { was }) }),
  saveAgain: ({ because: _, ...save }) => void send(save),
  async bringBack({ id }) {
    const edit = crypto.randomUUID();
    happened('noteStored', await link.request('bringBack', { id, edit }));
  },
  async dropVersion({ id }) {
    happened('versionRemoved', await link.request('dropVersion', { id }));
  },
  async deleteNote(id) {
    happened('noteRemoved', await link.request('deleteNote', { id }));
    await forgetNote(id);
  },
  readDate,
  async saveMeeting(meeting) {
    happened('meetingStored', await link.request('saveMeeting', meeting));
  },
  async raiseAsk(raised, meeting) {
    happened('askRaised', await link.request('raiseAsk', { raised, meeting }));
  },
  async savePartner(partner) {
    await link.request('savePrep', { partners: [partner] });
  },
  async removePartner(id) {
    await link.request('deletePrep', { partners: [id] });
  },
  saveTermMark: (mark) => void link.request('saveTermMark', mark).catch(notKept),
  saveLocalTerms: (list) => void link.request('saveLocalTerms', list).catch(notKept),
  keepDraft: settings.setDraft,
  acceptCaptions: settings.acceptCaptions,
  setPlace(place) {
    settings.setPlace(place);
    link.send('placeSet', place);
  },
  sharingSeen: () => happened('sharingSeen', {}),
  details: () =>
    new Promise((resolve) => {
      detailsWanted = [...detailsWanted, resolve];
      link.send('detailsAsked', {});
    }),
  openLock: (passphrase) => link.request('openLock', { passphrase }),
  closeLock: () => void link.request('closeLock', {}).catch(notKept),
  openDesk: () => void window.open(browser.runtime.getURL('/desk.html')),
  holdTip: tips.hold,
  closeTip: tips.close,
  answerTip: tips.answered,
  doneTip: tips.done,
  hush: tips.hush,
  briefOpened: tips.briefOpened,
  sayProblem: (problem) => happened('problemMet', { problem }),
  hide: () => link.send('panelHidden', {}),
  returnFocus: () => link.send('focusReturned', {}),
  setCaptionsHelp: (on) => link.send('captionsHelpSet', { on }),
  copy: copyText,
};

/** What a window before this one could not finish. */
const left = savesLeft(words);
void left.then(async (saves) => {
  // One at a time: the background closes the door to a panel that says a hundred things at once.
  for (const save of saves) await send(save);
});

/** Ends when it was stored or refused. */
async function send(save: SaveNote): Promise<void> {
  // The store comes first: what keeps the words meanwhile is not in its way.
  const answer = link.request('saveNote', save);
  keepSave(words, save);
  for (const { note, edit, because } of state.unsaved) {
    // Refused, and this one has its changes too.
    if (note.id === save.note.id && edit !== save.edit && because) void forgetSave({ note, edit });
  }
  happened('noteSent', save);
  try {
    const stored = await answer;
    void forgetSave(save);
    happened('noteStored', stored);
  } catch (error) {
    happened('noteRefused', { edit: save.edit, because: (error as Error).message });
  }
}

/** Nothing of what is in this window may come back: what it had kept goes, and the window with it. */
async function beginAnew(): Promise<void> {
  await settings.forget();
  await Promise.all(state.unsaved.map(forgetSave));
  location.reload();
}

/** A mark or a term is not a note: she sees that it is not there, and the reason in the notes. */
function notKept(error: Error): void {
  happened('problemMet', { problem: error.message });
}

const move: MoveInBrief = (change) => {
  place = change(place);
  show();
};

let waiting = false;

/** Once for all that happens in one turn, and never in the middle of drawing: effects of the panel ask too. */
function show(): void {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    draw();
  });
}

function draw(): void {
  const now = new Date();
  tips.look(state, place.itemId, now);
  const { memory, choices } = tips;
  const { hushUntil } = memory;
  render(
    <Panel
      state={state}
      lookup={glossary.lookup}
      now={now}
      tips={{
        live: memory.live,
        tray: trayOf(memory, now.getTime()),
        hushed: hushUntil !== null && hushUntil > now.getTime() ? new Date(hushUntil) : null,
        off: choices.often === 'none',
        words: choices.words,
      }}
      place={place}
      move={move}
      settings={settings.now}
      jotAsks={jotAsks}
      lookupAsked={lookupAsked}
      actions={actions}
    />,
    root,
  );
}

forgetForms();
document.addEventListener('input', tips.typed);
setInterval(() => document.hidden || show(), tickMs);
show();
