import type { Note } from '../../lib/model.ts';
import { kinds } from '../../lib/notes/kinds.ts';
import { settledWord } from '../../lib/notes/settle.ts';
import { clockTime } from './dates.ts';
import { shareWord } from './share-words.ts';

/** What kind of note, when, about what, and who may see it. */
export function NoteAbout({ note }: { note: Note }) {
  const { kind, at, editedAt, item, share } = note;
  const word = settledWord(note);
  return (
    <p class="note-about">
      <b class={kind === 'note' ? 'kind' : 'kind kind-marked'}>{kinds[kind].word}</b>{' '}
      {clockTime(at)}
      {editedAt && ', edited'}
      {word && <span class="note-settled">{word}</span>}{' '}
      <span class="note-share">{shareWord(share)}</span>
      {item && <span class="note-item">{item.title}</span>}
    </p>
  );
}
