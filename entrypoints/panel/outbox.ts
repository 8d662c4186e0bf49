/**
 * Saves on their way to the store. Until it has answered, their words are in this window and nowhere
 * else, so they are kept beside the draft too, each under a name of its own: two windows of one
 * meeting do not write over each other. What a closed window has left is sent by the next one that
 * opens; the store carries out a save once, however often it comes.
 */
import type { SaveNote } from '../../lib/messages.ts';
import type { ID } from '../../lib/model.ts';
import { readSettings, writeSetting } from '../../lib/settings.ts';

/** Keeps it until the store has it. */
export function keepSave(save: SaveNote): void {
  void writeSetting(`sent.${save.edit}`, save).catch(onlyHere);
}

/** The store has it, or a later save has taken its place. */
export async function forgetSave(edit: ID): Promise<void> {
  await writeSetting(`sent.${edit}`, null).catch(onlyHere);
}

/** She has deleted a note: a save of it that nobody answered must not bring it back. */
export async function forgetNote(id: ID): Promise<void> {
  const gone = (await savesLeft()).filter(({ note }) => note.id === id);
  await Promise.all(gone.map(({ edit }) => forgetSave(edit)));
}

/** What windows before this one had no answer to, the oldest first. */
export async function savesLeft(): Promise<SaveNote[]> {
  const left: unknown[] = await readSettings('sent.').catch(() => []);
  return left.filter(isSave).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

/** The settings store is a second place: without it the save goes its way all the same. */
function onlyHere(): void {}

const timeOf = ({ note }: SaveNote) => note.editedAt ?? note.at;

/** Kept by ourselves; the hub parses it whole, as every save. */
function isSave(value: unknown): value is SaveNote {
  const { note, meeting, edit } = value as Partial<Record<keyof SaveNote, unknown>>;
  const [of, on] = [note, meeting] as ({ id?: unknown } | null | undefined)[];
  return typeof of?.id === 'string' && typeof on?.id === 'string' && typeof edit === 'string';
}
