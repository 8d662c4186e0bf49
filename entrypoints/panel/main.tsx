import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/look-up.css';
import '../../components/shared/partner-form.css';
import '../../components/panel/panel.css';
import { applyEvent, type MeetingEvent, nothingKnown } from '../../lib/meeting-state.ts';
import type { HubEvents, PanelEvents } from '../../lib/messages.ts';
import { connect } from '../../lib/port.ts';
import { copyText } from './copy-text.ts';
import { glossaryOf } from './glossary.ts';
import { keepSettings } from './settings.ts';

/** Tips follow the minute; nothing here changes faster than this. */
const tickMs = 10_000;

const arrived = new Date();
const root = document.getElementById('panel') ?? document.body;

let state = nothingKnown;
let jotAsks = 0;
let lookupAsked: { text: string } | null = null;
const glossary = glossaryOf(() => show());
const settings = keepSettings(() => show());
let detailsWanted: ((text: string) => void)[] = [];

function happened(
  ...[event, data]: {
    [E in MeetingEvent as E['event']]: [E['event'], E['data']];
  }[MeetingEvent['event']]
): void {
  state = applyEvent(state, { event, data } as MeetingEvent, {
    spot: glossary.spot,
    now: new Date(),
  });
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
      noteRemoved: (data) => happened('noteRemoved', data),
      meetingStored: (data) => happened('meetingStored', data),
      askRaised: (data) => happened('askRaised', data),
    },
    orphaned: () => happened('orphaned', {}),
  },
  new AbortController().signal,
);

const actions: PanelActions = {
  saveNote(note, meeting) {
    happened('noteSent', { note, meeting });
    link.request('saveNote', { note, meeting }).then(
      (stored) => happened('noteStored', stored),
      (error: Error) => happened('noteRefused', { id: note.id, because: error.message }),
    );
  },
  async deleteNote(id) {
    happened('noteRemoved', await link.request('deleteNote', { id }));
  },
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
  openDesk: () => void window.open(browser.runtime.getURL('/desk.html')),
  hide: () => link.send('panelHidden', {}),
  returnFocus: () => link.send('focusReturned', {}),
  setCaptionsHelp: (on) => link.send('captionsHelpSet', { on }),
  copy: copyText,
};

/** A mark or a term is not a note: she sees that it is not there, and the reason in the notes. */
function notKept(error: Error): void {
  happened('problemMet', { problem: error.message });
}

function show(): void {
  render(
    <Panel
      state={state}
      lookup={glossary.lookup}
      arrived={arrived}
      now={new Date()}
      settings={settings.now}
      jotAsks={jotAsks}
      lookupAsked={lookupAsked}
      actions={actions}
    />,
    root,
  );
}

setInterval(() => document.hidden || show(), tickMs);
show();
