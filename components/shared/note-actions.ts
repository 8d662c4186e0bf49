import type { ID, Note, Version } from '../../lib/model.ts';
import type { Unsaved } from '../../lib/notes/kept.ts';

/** What a list of notes can have done. A promise that fails does so with a sentence for her. */
export interface NoteActions {
  /** `was`: the note as she saw it when she began to change it; without it the note is new. */
  save(note: Note, was?: Note): void;
  /** Once more, what the store has refused. */
  saveAgain(item: Unsaved): void;
  remove(id: ID): Promise<void>;
  bringBack(version: Version): Promise<void>;
  dropVersion(version: Version): Promise<void>;
}
