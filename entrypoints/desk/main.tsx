import { render } from 'preact';
import type { DeskActions } from '../../components/desk/actions.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import { askedIn, openIn, placeOf, places } from '../../components/desk/places.ts';
import '../../components/shared/tokens.css';
import '../../components/shared/look-up.css';
import '../../components/shared/tip.css';
import '../../components/shared/partner-form.css';
import '../../components/shared/notes.css';
import '../../components/desk/desk.css';
import '../../components/desk/prepare.css';
import '../../components/desk/views.css';
import '../../components/desk/people.css';
import '../../components/desk/check.css';
import '../../components/desk/tips.css';
import '../../components/desk/print-sheet.css';
import '../../components/desk/rehearse.css';
import '../../components/desk/report.css';
import { importInWorker } from '../../lib/brief/import/in-worker.ts';
import { applyDeskEvent, type DeskEvent, nothingRead } from '../../lib/desk-state.ts';
import { createLookup } from '../../lib/glossary/lookup.ts';
import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { parseTerms } from '../../lib/glossary/terms.ts';
import terms from '../../lib/glossary/terms.tsv?raw';
import type { HubEvents, SaveNote } from '../../lib/messages.ts';
import { readPaper } from '../../lib/papers/read-paper.ts';
import { connect } from '../../lib/port.ts';
import { copyText } from '../panel/copy-text.ts';
import { forgetNote } from '../panel/outbox.ts';
import { readDate } from '../panel/read-date.ts';
import { addressHashOf } from './address-hash.ts';
import { copyRich } from './copy-rich.ts';
import { createExplainWith } from './explain-with.ts';
import { createFinder } from './find-terms.ts';
import { createEars } from './rehearsal-ears.ts';
import { tipChoicesOf } from './tip-choices.ts';
import { calendar, wordFile } from './ways-out.ts';

const glossary = parseTerms(terms);
const root = document.getElementById('desk') ?? document.body;
let state = nothingRead;
let asked = askedIn(location.hash);
let lookup = createLookup(glossary);
let lookupOf = state.own?.localTerms;

function happened(event: DeskEvent): void {
  state = applyDeskEvent(state, event);
  show();
}

const link = connect<Record<never, never>, HubEvents>(
  'desk',
  {
    // While the background slept, another page may have changed something.
    opened: (opened) =>
      void Promise.all([
        opened.request('readOwnTerms', {}),
        opened.request('readPrep', {}),
        opened.request('readMeetings', {}),
        opened.request('readAfterwards', {}),
      ]).then(([own, prep, meetings, afterwards]) => {
        happened({ event: 'storeRead', data: { own, prep, meetings, afterwards } });
        readNotes();
      }, refused),
    heard: {
      termMarkStored: (data) => happened({ event: 'termMarkStored', data }),
      localTermsStored: (data) => happened({ event: 'localTermsStored', data }),
      localTermsRemoved: (data) => happened({ event: 'localTermsRemoved', data }),
      prepStored: (data) => happened({ event: 'prepStored', data }),
      prepRemoved: (data) => happened({ event: 'prepRemoved', data }),
      askRaised: (data) => happened({ event: 'askRaised', data }),
      afterwardsStored: (data) => happened({ event: 'afterwardsStored', data }),
      noteStored: (data) => happened({ event: 'noteStored', data }),
      noteRemoved: (data) => happened({ event: 'noteRemoved', data }),
      versionRemoved: (data) => happened({ event: 'versionRemoved', data }),
      meetingStored: (data) => happened({ event: 'meetingStored', data }),
    },
    orphaned: () =>
      refused({
        message: 'Tableside was updated. Your words are safe. Reload this page to go on.',
      }),
  },
  new AbortController().signal,
);

function refused({ message }: Pick<Error, 'message'>): void {
  happened({ event: 'storeRefused', data: { because: message } });
}

/** The notes of the meeting that the address names. */
function readNotes(): void {
  const meeting = state.meetings?.find(({ id }) => id === openIn(location.hash, 'notes'));
  if (!meeting) return;
  const meetingId = meeting.id;
  Promise.all([
    link.request('readNotes', { meetingId }),
    link.request('readRaised', { meetingId }),
  ]).then(
    ([notes, raised]) => happened({ event: 'notesRead', data: { meeting, ...notes, raised } }),
    refused,
  );
}

function send(save: SaveNote): void {
  happened({ event: 'noteSent', data: save });
  link.request('saveNote', save).then(
    (data) => happened({ event: 'noteStored', data }),
    ({ message }: Error) =>
      happened({ event: 'noteRefused', data: { edit: save.edit, because: message } }),
  );
}

const tips = tipChoicesOf(show);

const actions: DeskActions = {
  saveTerms: (list) => link.request('saveLocalTerms', list),
  deleteTerms: (ids) => link.request('deleteLocalTerms', { ids }),
  saveMark: (mark) => link.request('saveTermMark', mark),
  readPaper,
  findTerms: createFinder(glossary),
  copy: copyText,
  copyRich,
  explainWith: createExplainWith(glossary),
  wordFile,
  calendar,
  savePrep: (change) => link.request('savePrep', change),
  deletePrep: (ids) => link.request('deletePrep', ids),
  importFile: importInWorker,
  addressHashOf,
  ears: createEars(glossary),
  saveTipChoices: tips.save,
  saveNote: (note, meeting, was) =>
    send({ note, meeting, edit: crypto.randomUUID(), ...(was && { was }) }),
  saveAgain: ({ because: _, ...save }) => send(save),
  async removeNote(id) {
    happened({ event: 'noteRemoved', data: await link.request('deleteNote', { id }) });
    await forgetNote(id);
  },
  async bringBack({ id }) {
    const edit = crypto.randomUUID();
    happened({ event: 'noteStored', data: await link.request('bringBack', { id, edit }) });
  },
  async dropVersion({ id }) {
    happened({ event: 'versionRemoved', data: await link.request('dropVersion', { id }) });
  },
  readDate,
  saveAfterwards: (written) => link.request('saveAfterwards', written),
};

function show(): void {
  const place = placeOf(location.hash);
  document.title = `${places[place]} - Tableside`;
  if (state.own && state.own.localTerms !== lookupOf) {
    lookupOf = state.own.localTerms;
    lookup = createLookup(withOwnTerms(glossary, state.own));
  }
  render(
    <Desk
      state={state}
      tipChoices={tips.choices}
      glossary={glossary}
      place={place}
      lookup={lookup}
      opened={openIn(location.hash, 'meetings')}
      notesOf={openIn(location.hash, 'notes')}
      asked={asked}
      ask={(words) => {
        asked = words;
        show();
      }}
      actions={actions}
    />,
    root,
  );
}

addEventListener('hashchange', () => {
  asked = askedIn(location.hash) || asked;
  show();
  readNotes();
  document.querySelector<HTMLElement>('.place:not([hidden]) h1')?.focus();
});
// A file dropped beside the box would replace this page.
for (const type of ['dragover', 'drop'] as const) {
  addEventListener(type, (event) => event.preventDefault());
}
show();
