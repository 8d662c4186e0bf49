import type { ID, NoteKind } from '../model.ts';
import type { JotItem } from './jot.ts';
import { kindsInOrder } from './kinds.ts';

/** What stands in the jot box and is not saved yet, with what she chose for it. */
export interface Draft {
  text: string;
  kind: NoteKind;
  /** Chosen by hand. Absent: the one that is discussed when she saves. */
  item?: JotItem;
  /** Of the note it becomes: where there is such a note, this is none any more. */
  id?: ID;
}

export const noDraft: Draft = { text: '', kind: 'note' };

/** A draft as it was kept; before there were kinds it was the text alone. Null: that is none. */
export function readDraft(kept: unknown): Draft | null {
  if (typeof kept === 'string') return { text: kept, kind: 'note' };
  if (typeof kept !== 'object' || kept === null) return null;
  const { text, kind, item, id } = kept as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  const known = kindsInOrder.find((each) => each === kind) ?? 'note';
  return {
    text,
    kind: known,
    ...(isItem(item) && { item: { id: item.id, title: item.title } }),
    ...(typeof id === 'string' && { id }),
  };
}

function isItem(value: unknown): value is JotItem {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof title === 'string';
}
