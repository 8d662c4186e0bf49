import { defineBackground } from 'wxt/utils/define-background';
import { sampleBrief } from '../lib/brief/sample.ts';
import { database } from '../lib/db/database.ts';
import { meetingOf } from '../lib/db/meeting-of.ts';
import { deleteNote, readMeeting, saveMeeting, saveNote } from '../lib/db/notes.ts';
import { createHub } from '../lib/hub.ts';
import { enterOpenTabs, updateLater } from '../lib/open-tabs.ts';
import { listen, wakeCall } from '../lib/port.ts';
import { listenToPresses, sayPanelLost } from '../lib/presses.ts';

export default defineBackground(() => {
  const hub = createHub({
    wakeCall,
    panelLost: sayPanelLost,
    answers: {
      saveNote: async ({ note, meeting }) => saveNote(await database(), note, meeting),
      deleteNote: async ({ id }) => deleteNote(await database(), id),
      saveMeeting: async (meeting) => saveMeeting(await database(), meeting),
    },
    snapshot: async (call) => {
      const meeting = call && (await meetingOf(call, new Date()));
      const empty = { meeting, notes: [], brief: sampleBrief };
      if (!meeting) return empty;
      try {
        return { ...empty, ...(await readMeeting(await database(), meeting)) };
      } catch (error) {
        return { ...empty, problem: (error as Error).message };
      }
    },
  });
  listen(hub);
  listenToPresses(hub);
  enterOpenTabs();
  updateLater();
});
