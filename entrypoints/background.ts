import { defineBackground } from 'wxt/utils/define-background';
import { clearStorage } from '../lib/clear-storage.ts';
import { readAfterwards, saveAfterwards } from '../lib/db/afterwards.ts';
import { readAllNotes, readAllRaised } from '../lib/db/archive.ts';
import { readCounts, readPage } from '../lib/db/backup.ts';
import { database, deleteDatabase, keepKeyWith } from '../lib/db/database.ts';
import { readForReminders } from '../lib/db/for-reminders.ts';
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
import { createRestorer } from '../lib/db/restore.ts';
import { snapshotOf } from '../lib/db/snapshot.ts';
import { wipeToday } from '../lib/db/wipe.ts';
import { createHub } from '../lib/hub.ts';
import { closeWhenIdle } from '../lib/idle-lock.ts';
import { offerLookUp } from '../lib/look-up-menu.ts';
import { enterOpenTabs, updateLater } from '../lib/open-tabs.ts';
import { listen, wakeCall } from '../lib/port.ts';
import { listenToPresses, sayPanelLost } from '../lib/presses.ts';
import { listenToReminders } from '../lib/remind.ts';
import { restoreSettings } from '../lib/restore-settings.ts';
import { sessionKey } from '../lib/session-key.ts';

export default defineBackground(() => {
  keepKeyWith(sessionKey);
  const restorer = createRestorer();
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
      readCounts: async () => readCounts(await database()),
      readPage: async (ask) => readPage(await database(), ask),
      bringPiece: async (piece) => restorer.bring(piece),
      previewRestore: async ({ restore }) => restorer.preview(await database(), restore),
      async restore(ask) {
        const restored = await restorer.restore(await database(), ask);
        if (restored) await restoreSettings(restored.settings, ask.how);
        return restored?.done ?? null;
      },
      async deleteEverything() {
        // First what could bring a note back, last what was written while the rest went.
        await clearStorage();
        await deleteDatabase();
        await clearStorage();
        return {};
      },
      readLock: lockState,
      setLock: ({ passphrase }) => setLock(passphrase),
      openLock: ({ passphrase }) => openLock(passphrase),
      closeLock,
      changeLock: async (ask) => changeLock(await database(), ask),
      removeLock: ({ passphrase }) => removeLock(passphrase),
    },
    snapshot: (call) => snapshotOf(call, new Date()),
  });
  async function wipeIfDue(): Promise<void> {
    const gone = await wipeToday(database, new Date());
    if (gone.length > 0) hub.storeChanged();
  }
  listen({
    ...hub,
    joined(peer) {
      hub.joined(peer);
      // It cannot be read just now, or is locked: tomorrow is soon enough.
      wipeIfDue().catch(() => {});
    },
  });
  listenToReminders(async () => readForReminders(await database(), new Date()));
  const isOpen = async () => (await lockState()) === 'open';
  closeWhenIdle({ isOpen, inCall: hub.inCall, close: hub.closeLock });
  listenToPresses(hub, async () => (await isOpen()) && hub.closeLock());
  enterOpenTabs();
  updateLater();
  offerLookUp(hub.lookUp);
});
