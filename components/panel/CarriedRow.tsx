import { useRef } from 'preact/hooks';
import type { Carried, Note } from '../../lib/model.ts';
import { dueWords, sinceWords } from '../../lib/notes/carried.ts';
import type { Unsaved } from '../../lib/notes/kept.ts';
import { kinds } from '../../lib/notes/kinds.ts';
import { isOpen } from '../../lib/notes/open.ts';
import { reopened, settled, settleWords } from '../../lib/notes/settle.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  carried: Carried;
  /** Say which item it was of. */
  withItem: boolean;
  unsaved: readonly Unsaved[];
  now: Date;
  save: PanelActions['saveNote'];
}

/** One thing that is open from before, and the click that ends it. The click can be taken back. */
export function CarriedRow({ carried, withItem, unsaved, now, save }: Props) {
  const { meeting } = carried;
  const waiting = unsaved.findLast(({ note }) => note.id === carried.note.id);
  // Shown as she left it while it is on its way.
  const note = waiting?.note ?? carried.note;
  const before = useRef<Note | null>(null);
  const open = isOpen(note);
  const word = settleWords[note.kind] ?? 'Done';

  function press() {
    const at = new Date().toISOString();
    if (open) {
      before.current = note;
      return save(settled(note, at), meeting, note);
    }
    save({ ...(before.current ?? reopened(note)), editedAt: at }, meeting, note);
  }

  const about = [
    kinds[note.kind].word,
    ...(open ? [sinceWords(carried, now), dueWords(carried, now)] : [word.toLowerCase()]),
    withItem && note.item?.title,
  ];
  const label = open ? word : 'Undo';
  return (
    <li class="carried">
      <p>
        <small>{about.filter(Boolean).join(', ')}</small>
        {note.text}
        {waiting?.because && <span class="problem">{waiting.because}</span>}
      </p>
      <button type="button" class="link" aria-label={`${label}: ${note.text}`} onClick={press}>
        {label}
      </button>
    </li>
  );
}
