import { defineBackground } from 'wxt/utils/define-background';
import { readAfterwards, saveAfterwards } from '../lib/db/afterwards.ts';
import { readAllNotes, readAllRaised } from '../lib/db/archive.ts';
import { database, keepKeyWith } from '../lib/db/database.ts';
import { changeLock, closeLock, lockState, openLock, removeLock, setLock } from '../lib/db/lock.ts';
import {
  bringBack,
  deleteNote,
  dropVersion,
  readMeetings,
  readNotes,
  saveMeeting,
  saveNote,
} from '../lib/db/notes.ts';
import {
  deleteLocalTerms,
  readOwnTerms,
  saveLocalTerms,
  saveTermMark,
} from '../lib/db/own-terms.ts';
import { deletePrep, raiseAsk, readPrep, readRaised, savePrep } from '../lib/db/prep.ts';
import { snapshotOf } from '../lib/db/snapshot.ts';
import { createHub } from '../lib/hub.ts';
import { closeWhenIdle } from '../lib/idle-lock.ts';
import { offerLookUp } from '../lib/look-up-menu.ts';
import { enterOpenTabs, updateLater } from '../lib/open-tabs.ts';
import { listen, wakeCall } from '../lib/port.ts';
import { listenToPresses, sayPanelLost } from '../lib/presses.ts';
import { sessionKey } from '../lib/session-key.ts';

export default defineBackground(() => {
  keepKeyWith(sessionKey);
  const hub = createHub({
    wakeCall,
    panelLost: sayPanelLost,
    answers: {
      saveNote: async (save) => saveNote(await database(), save),
      deleteNote: async ({ id }) => deleteNote(await database(), id),
      bringBack: async (ask) => bringBack(await database(), ask, new Date()),
      dropVersion: async ({ id }) => dropVersion(await database(), id),
      readMeetings: async () => readMeetings(await database()),
      readNotes: async ({ meetingId }) => readNotes(await database(), meetingId),
      readAllNotes: async ({ after }) => readAllNotes(await database(), after),
      readAllRaised: async () => readAllRaised(await database()),
      readRaised: async ({ meetingId }) => readRaised(await database(), meetingId),
      saveMeeting: async (meeting) => saveMeeting(await database(), meeting),
      readOwnTerms: async () => readOwnTerms(await database()),
      saveTermMark: async (mark) => saveTermMark(await database(), mark),
      saveLocalTerms: async (terms) => saveLocalTerms(await database(), terms),
      deleteLocalTerms: async ({ ids }) => deleteLocalTerms(await database(), ids),
      readPrep: async () => readPrep(await database()),
      savePrep: async (change) => savePrep(await database(), change),
      deletePrep: async (ids) => deletePrep(await database(), ids),
      raiseAsk: async ({ raised, meeting }) => raiseAsk(await database(), raised, meeting),
      readAfterwards: async () => readAfterwards(await database()),
      saveAfterwards: async (written) => saveAfterwards(await database(), written),
      readLock: lockState,
      setLock: ({ passphrase }) => setLock(passphrase),
      openLock: ({ passphrase }) => openLock(passphrase),
      closeLock,
      changeLock: async (ask) => changeLock(await database(), ask),
      removeLock: ({ passphrase }) => removeLock(passphrase),
    },
    snapshot: (call) => snapshotOf(call, new Date()),
  });
  listen(hub);
  closeWhenIdle({
    isOpen: async () => (await lockState()) === 'open',
    inCall: hub.inCall,
    close: hub.closeLock,
  });
  listenToPresses(hub);
  enterOpenTabs();
  updateLater();
  offerLookUp(hub.lookUp);
});
