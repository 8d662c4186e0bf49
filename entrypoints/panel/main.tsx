import { render } from 'preact';
import type { PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/shared/tokens.css';
import '../../components/panel/panel.css';
import { createLookup } from '../../lib/glossary/lookup.ts';
import { createSpotter } from '../../lib/glossary/spot.ts';
import { parseTerms } from '../../lib/glossary/terms.ts';
import terms from '../../lib/glossary/terms.tsv?raw';
import { applyEvent, type MeetingEvent, nothingKnown } from '../../lib/meeting-state.ts';
import type { HubEvents, PanelEvents } from '../../lib/messages.ts';
import { connect } from '../../lib/port.ts';
import { copyText } from './copy-text.ts';

/** Tips follow the minute; nothing here changes faster than this. */
const tickMs = 10_000;

const glossary = parseTerms(terms);
const lookup = createLookup(glossary);
const { spot } = createSpotter(glossary);
const arrived = new Date();
const root = document.getElementById('panel') ?? document.body;

let state = nothingKnown;

function happened(
  ...[event, data]: {
    [E in MeetingEvent as E['event']]: [E['event'], E['data']];
  }[MeetingEvent['event']]
): void {
  state = applyEvent(state, { event, data } as MeetingEvent, { spot, now: new Date() });
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
      noteStored: (data) => happened('noteStored', data),
      noteRemoved: (data) => happened('noteRemoved', data),
      meetingStored: (data) => happened('meetingStored', data),
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
  hide: () => link.send('panelHidden', {}),
  returnFocus: () => link.send('focusReturned', {}),
  setCaptionsHelp: (on) => link.send('captionsHelpSet', { on }),
  copy: copyText,
};

function show(): void {
  render(
    <Panel state={state} lookup={lookup} arrived={arrived} now={new Date()} actions={actions} />,
    root,
  );
}

setInterval(() => document.hidden || show(), tickMs);
show();
