/** Many edits from one window, as fast as the store answers, over a port with the panel's own key. */
import type { StoredNote, Wire } from '../../../lib/messages.ts';
import type { Meeting, Note } from '../../../lib/model.ts';
import type { PanelHandle } from './panel.ts';

/** A field that holds a line of text, so that an edit can be told by what it wrote. */
export type TextField = 'text' | 'answer' | 'owner' | 'source' | 'before';

/** One note and one field of it, changed again and again. */
export interface Chain {
  note: Note;
  field: TextField;
  times: number;
}

/** What an edit wrote, over what, and whether the store kept what it took the place of. */
export interface Edit {
  noteId: string;
  field: TextField;
  was: string | undefined;
  wrote: string;
  kept: string | undefined;
}

/**
 * Runs all chains side by side; within one each edit begins with the note as it was last heard of in
 * this window, from whichever window that came.
 */
export function editAll(
  { frame }: PanelHandle,
  window: string,
  meeting: Meeting,
  chains: Chain[],
): Promise<Edit[]> {
  return frame.evaluate(
    async (window, meeting, chains) => {
      const port = chrome.runtime.connect({ name: `panel:${location.hash.slice(1)}` });
      const seen = new Map(chains.map(({ note }) => [note.id, note]));
      const waiting = new Map<string, (answer: Wire) => void>();
      port.onMessage.addListener((wire: Wire) => {
        if ('event' in wire && wire.event === 'noteStored') {
          const { note } = wire.data as StoredNote;
          seen.set(note.id, note);
        }
        if ('reply' in wire) waiting.get(wire.reply)?.(wire);
        if ('refused' in wire) waiting.get(wire.refused)?.(wire);
      });
      const save = (note: Note, was: Note) =>
        new Promise<Wire>((done) => {
          const id = crypto.randomUUID();
          waiting.set(id, done);
          port.postMessage({ request: 'saveNote', id, data: { note, was, meeting, edit: id } });
        });
      const edits: Edit[] = [];
      const run = async ({ note: { id }, field, times }: Chain) => {
        for (let i = 0; i < times; i++) {
          const was = seen.get(id) as Note;
          const wrote = `${window} ${field} ${i}`;
          const editedAt = new Date().toISOString();
          const answer = await save({ ...was, [field]: wrote, editedAt }, was);
          if ('refused' in answer) throw new Error(answer.because);
          const { kept } = (answer as { data: unknown }).data as StoredNote;
          edits.push({ noteId: id, field, was: was[field], wrote, kept: kept?.note[field] });
        }
      };
      await Promise.all(chains.map(run));
      port.disconnect();
      return edits;
    },
    window,
    meeting,
    chains,
  );
}
