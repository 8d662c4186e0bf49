import { render } from 'preact';
import type { DeskActions } from '../../components/desk/actions.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import {
  askedIn,
  deletedHash,
  noteIn,
  openIn,
  type PlaceName,
  placeOf,
  places,
} from '../../components/desk/places.ts';
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
import '../../components/desk/your-data.css';
import '../../components/desk/archive.css';
import '../../components/desk/follow-up.css';
import '../../components/desk/impact.css';
import '../../components/desk/time.css';
import '../../components/desk/lock.css';
import '../../components/shared/unlock.css';
import { importInWorker } from '../../lib/brief/import/in-worker.ts';
import { applyDeskEvent, type DeskEvent, nothingRead } from '../../lib/desk-state.ts';
import { createLookup } from '../../lib/glossary/lookup.ts';
import { withOwnTerms } from '../../lib/glossary/own-terms.ts';
import { parseTerms } from '../../lib/glossary/terms.ts';
import terms from '../../lib/glossary/terms.tsv?raw';
import { usualLockAfter } from '../../lib/idle-lock.ts';
import type { HubEvents, SaveNote } from '../../lib/messages.ts';
import { readPaper } from '../../lib/papers/read-paper.ts';
import { connect, type Link } from '../../lib/port.ts';
import { readSetting, watchSetting, writeSetting } from '../../lib/settings.ts';
import { copyText } from '../panel/copy-text.ts';
import { forgetForms } from '../panel/no-form-memory.ts';
import { forgetNote } from '../panel/outbox.ts';
import { readDate } from '../panel/read-date.ts';
import { addressHashOf } from './address-hash.ts';
import { createArchive } from './archive.ts';
import { copyRich } from './copy-rich.ts';
import { createExplainWith } from './explain-with.ts';
import { createFinder } from './find-terms.ts';
import { herDataOf } from './her-data.ts';
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

type DeskLink = Link<Record<never, never>>;

const link: DeskLink = connect<Record<never, never>, HubEvents>(
  'desk',
  {
    // While the background slept, another page may have changed something.
    opened: (opened) => {
      opened
        .request('readLock', {})
        .then((data) => happened({ event: 'lockChanged', data }), refused);
      readAll(opened);
    },
    heard: {
      termMarkStored: (data) => happened({ event: 'termMarkStored', data }),
      localTermsStored: (data) => happened({ event: 'localTermsStored', data }),
      localTermsRemoved: (data) => happened({ event: 'localTermsRemoved', data }),
      prepStored: (data) => {
        happened({ event: 'prepStored', data });
        archive.aroundChanged();
      },
      prepRemoved: (data) => happened({ event: 'prepRemoved', data }),
      askRaised: (data) => {
        archive.raised(data);
        happened({ event: 'askRaised', data });
      },
      afterwardsStored: (data) => happened({ event: 'afterwardsStored', data }),
      noteStored: (data) => {
        archive.noteStored(data.note);
        happened({ event: 'noteStored', data });
      },
      noteRemoved: (data) => {
        archive.noteRemoved(data.id);
        happened({ event: 'noteRemoved', data });
      },
      versionRemoved: (data) => happened({ event: 'versionRemoved', data }),
      meetingStored: (data) => {
        happened({ event: 'meetingStored', data });
        archive.aroundChanged();
      },
      storeChanged() {
        // What was wiped or replaced is to be found no more from here on.
        archive.forget();
        readAll(link);
      },
      everythingDeleted() {
        // What stands in half-filled forms goes too.
        location.replace(deletedHash);
        location.reload();
      },
      lockChanged(data) {
        const was = state.lock;
        happened({ event: 'lockChanged', data });
        if (data === 'closed') archive.forget();
        if (was === 'closed' && data !== 'closed') readAll(link);
      },
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

function readAll(from: Pick<typeof link, 'request'>): void {
  void Promise.all([
    from.request('readOwnTerms', {}),
    from.request('readPrep', {}),
    from.request('readMeetings', {}),
    from.request('readAfterwards', {}),
  ]).then(([own, prep, meetings, afterwards]) => {
    archive.readAgain();
    happened({ event: 'storeRead', data: { own, prep, meetings, afterwards } });
    readNotes();
  }, refused);
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
const herData = herDataOf(link.request, show);

const archive = createArchive({
  request: link.request,
  state: () => state,
  isSeen: () => !document.hidden,
  changed: show,
  refused,
});
/** Those that need everything she jotted. */
const ofArchive: readonly PlaceName[] = ['notes', 'follow-up', 'impact'];

let lockAfter = usualLockAfter;
function useLockAfter(minutes: number | null): void {
  lockAfter = minutes ?? usualLockAfter;
  show();
}
readSetting('lockAfter').then(useLockAfter, refused);
watchSetting('lockAfter', useLockAfter);

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
  searchNotes: archive.type,
  saveAfterwards: (written) => link.request('saveAfterwards', written),
  setLock: (passphrase) => link.request('setLock', { passphrase }),
  openLock: (passphrase) => link.request('openLock', { passphrase }),
  closeLock: () => link.request('closeLock', {}),
  changeLock: (ask) => link.request('changeLock', ask),
  removeLock: (passphrase) => link.request('removeLock', { passphrase }),
  async strengthOf(passphrase) {
    const { strengthOf } = await import('../../lib/lock/strength.ts');
    return strengthOf(passphrase);
  },
  saveLockAfter: (minutes) => writeSetting('lockAfter', minutes),
};

function show(): void {
  const place = placeOf(location.hash);
  if (ofArchive.includes(place)) archive.want();
  document.title = `${places[place]} - Tableside`;
  if (state.own && state.own.localTerms !== lookupOf) {
    lookupOf = state.own.localTerms;
    lookup = createLookup(withOwnTerms(glossary, state.own));
  }
  render(
    <Desk
      state={state}
      archive={archive.shown()}
      tipChoices={tips.choices}
      glossary={glossary}
      place={place}
      lookup={lookup}
      opened={openIn(location.hash, 'meetings')}
      notesOf={openIn(location.hash, 'notes')}
      note={noteIn(location.hash)}
      asked={asked}
      lockAfter={lockAfter}
      ask={(words) => {
        asked = words;
        show();
      }}
      actions={actions}
      herData={herData.now}
      dataActions={herData.actions}
      isDeleted={location.hash === deletedHash}
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
forgetForms();
document.addEventListener('visibilitychange', show);
// A file dropped beside the box would replace this page.
for (const type of ['dragover', 'drop'] as const) {
  addEventListener(type, (event) => event.preventDefault());
}
show();
