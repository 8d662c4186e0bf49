/** What the store holds, asked for as the panel asks: over a port, with the panel's own key. */
import type { RequestName, Requests, Wire } from '../../../lib/messages.ts';
import type { Meeting, Note, Version } from '../../../lib/model.ts';
import type { PanelHandle } from './panel.ts';

/** The answer to one request; fails with the hub's sentence when it refuses. */
async function asked<K extends RequestName>(
  { frame }: PanelHandle,
  request: K,
  data: Requests[K]['ask'],
): Promise<Requests[K]['reply']> {
  const answer = await frame.evaluate(
    (wire) => {
      const port = chrome.runtime.connect({ name: `panel:${location.hash.slice(1)}` });
      return new Promise<Wire>((done) => {
        port.onMessage.addListener((heard: Wire) => {
          if (!('reply' in heard) && !('refused' in heard)) return;
          port.disconnect();
          done(heard);
        });
        port.postMessage(wire);
      });
    },
    { request, id: 'from the test', data },
  );
  if ('refused' in answer) throw new Error(answer.because);
  return (answer as { data: Requests[K]['reply'] }).data;
}

export interface StoredMeeting {
  meeting: Meeting;
  notes: Note[];
  versions: Version[];
}

/** The meeting with this title and everything jotted in it. */
export async function storedMeeting(panel: PanelHandle, title: string): Promise<StoredMeeting> {
  const meetings = await asked(panel, 'readMeetings', {});
  const meeting = meetings.find((each) => each.title === title);
  if (!meeting) throw new Error(`No meeting "${title}" is stored.`);
  return { meeting, ...(await asked(panel, 'readNotes', { meetingId: meeting.id })) };
}
