/**
 * Saves on their way to the store. Until it has answered, their words are in this window and nowhere
 * else, so they are kept beside the draft too, each under a name of its own: two windows of one
 * meeting do not write over each other. What a closed window has left is sent by the next one that
 * opens; the store carries out a save once, however often it comes.
 */
import type { SaveNote } from '../../lib/messages.ts';
import type { ID } from '../../lib/model.ts';
import { settingNames } from '../../lib/settings.ts';
import { forgetWords, type KeptWords } from './kept-words.ts';

/** Keeps it until the store has it. */
export function keepSave(words: KeptWords, save: SaveNote): void {
  void words.keep(nameOf(save), save).catch(onlyHere);
}

/** The store has it, or a later save has taken its place. */
export async function forgetSave(save: Pick<SaveNote, 'note' | 'edit'>): Promise<void> {
  await forgetWords(nameOf(save)).catch(onlyHere);
}

/** She has deleted a note: a save of it that nobody answered must not bring it back. */
export async function forgetNote(id: ID): Promise<void> {
  const names = await settingNames(`sent.${id}.`).catch(() => []);
  for (const name of names) void forgetWords(name as `sent.${ID}`).catch(onlyHere);
}

/** What windows before this one had no answer to, the oldest first. */
export async function savesLeft(words: KeptWords): Promise<SaveNote[]> {
  const left: unknown[] = await words.readAll('sent.').catch(() => []);
  return left.filter(isSave).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

/** The note's id first: it is found without opening what is sealed. */
const nameOf = ({ note, edit }: Pick<SaveNote, 'note' | 'edit'>) =>
  `sent.${note.id}.${edit}` as const;

/** The settings store is a second place: without it the save goes its way all the same. */
function onlyHere(): void {}

const timeOf = ({ note }: SaveNote) => note.editedAt ?? note.at;

/** Kept by ourselves; the hub parses it whole, as every save. */
function isSave(value: unknown): value is SaveNote {
  if (typeof value !== 'object' || value === null) return false;
  const { note, meeting, edit } = value as Partial<Record<keyof SaveNote, unknown>>;
  const [of, on] = [note, meeting] as ({ id?: unknown } | null | undefined)[];
  return typeof of?.id === 'string' && typeof on?.id === 'string' && typeof edit === 'string';
}
