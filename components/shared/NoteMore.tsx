import type { ISODate, Note, NoteKind } from '../../lib/model.ts';
import type { JotItem } from '../../lib/notes/jot.ts';
import { kinds, kindsInOrder } from '../../lib/notes/kinds.ts';
import { isOpen } from '../../lib/notes/open.ts';
import { reopened, settled, settledWord, settleWords } from '../../lib/notes/settle.ts';
import { useOwnId } from './own-id.ts';
import { ShareField } from './ShareField.tsx';

interface Props {
  note: Note;
  items: readonly JotItem[];
  today: ISODate;
  change(next: Note): void;
}

/** What she seldom changes: where a note belongs, who may see it, and what it is. */
export function NoteMore({ note, items, today, change }: Props) {
  const id = useOwnId();
  const word = settledWord(note);
  // The brief may be another now: its old item stays until she moves it.
  const isElsewhere = note.item && !items.some((item) => item.id === note.item?.id);

  function moveTo(itemId: string) {
    if (itemId === note.item?.id) return;
    const { item: _, ...rest } = note;
    const item = items.find((each) => each.id === itemId);
    change(item ? { ...rest, item: { id: item.id, title: item.title } } : rest);
  }

  return (
    <div class="note-more">
      {(items.length > 0 || note.item) && (
        <>
          <label for={`${id}-item`}>Agenda item</label>
          <select
            id={`${id}-item`}
            value={note.item?.id ?? ''}
            onChange={({ currentTarget: { value } }) => moveTo(value)}
          >
            <option value="">No item</option>
            {isElsewhere && <option value={note.item?.id}>{note.item?.title}</option>}
            {items.map((item, i) => (
              <option key={item.id} value={item.id}>
                {i + 1} {item.title}
              </option>
            ))}
          </select>
        </>
      )}
      <ShareField share={note.share} today={today} change={(share) => change({ ...note, share })} />
      {(isOpen(note) || word) && (
        <button
          type="button"
          class="link"
          onClick={() => change(word ? reopened(note) : settled(note, new Date().toISOString()))}
        >
          {word ? 'Open again' : `Mark as ${settleWords[note.kind]?.toLowerCase() ?? 'done'}`}
        </button>
      )}
      <label for={`${id}-kind`}>Kind of note</label>
      <select
        id={`${id}-kind`}
        value={note.kind}
        onChange={({ currentTarget: { value } }) => change({ ...note, kind: value as NoteKind })}
      >
        {kindsInOrder.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind].word}
          </option>
        ))}
      </select>
    </div>
  );
}
