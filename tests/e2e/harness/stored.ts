/** What the store holds, asked for as the panel asks: over a port, with the panel's own key. */
import { hexToBytes } from '@noble/ciphers/utils.js';
import { unsealHex } from '../../../lib/lock/seal.ts';
import type { RequestName, Requests, Snapshot, Wire } from '../../../lib/messages.ts';
import type { ID, Meeting, Note, Version } from '../../../lib/model.ts';
import { type Draft, readDraft } from '../../../lib/notes/draft.ts';
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

/** What stands in the jot box of this meeting, as it is kept beside the store; null: nothing. */
export async function keptDraft({ frame }: PanelHandle, meetingId: ID): Promise<Draft | null> {
  const name = `draft.${meetingId}`;
  const { key, kept } = await frame.evaluate(async (name) => {
    const port = chrome.runtime.connect({ name: `panel:${location.hash.slice(1)}` });
    const key = await new Promise<string | null>((done) => {
      port.onMessage.addListener((heard: Wire) => {
        if (!('event' in heard) || heard.event !== 'snapshot') return;
        port.disconnect();
        done((heard.data as Snapshot).wordsKey);
      });
    });
    return { key, kept: (await chrome.storage.local.get(name))[name] as unknown };
  }, name);
  if (kept === undefined) return null;
  if (typeof kept !== 'object' || kept === null || !('sealed' in kept)) {
    throw new Error(`"${name}" is not sealed.`);
  }
  return readDraft(unsealHex(hexToBytes(key ?? ''), name, String(kept.sealed)));
}
