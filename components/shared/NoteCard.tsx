import type { ComponentType } from 'preact';
import type { DateSaid, ISODate, Note, NoteKind, Route } from '../../lib/model.ts';
import type { OwnWords } from '../../lib/tips/phrases.ts';
import { ActionBoxes } from './boxes/ActionBoxes.tsx';
import { CorrectionBoxes } from './boxes/CorrectionBoxes.tsx';
import type { CardProps } from './boxes/card-props.ts';
import { DecisionBoxes } from './boxes/DecisionBoxes.tsx';
import { ForumTaskBoxes } from './boxes/ForumTaskBoxes.tsx';
import { QuestionBoxes } from './boxes/QuestionBoxes.tsx';
import { useNext } from './boxes/use-next.ts';
import { useOwnNote } from './boxes/use-own-note.ts';
import { WinBoxes } from './boxes/WinBoxes.tsx';
import { noteName } from './note-name.ts';

/** What is around a note, to fill its boxes in with one click. */
export interface NoteSurroundings {
  /** The day it is here. */
  today: ISODate;
  /** Names of people who may do or decide something: those here, and those she has cards of. */
  people: readonly string[];
  /** Where decisions of these meetings go, as prepared. */
  goesUpTo: readonly string[];
  /** Where they went before, the latest first. */
  routes: readonly Route[];
  /** Of the next meeting of this kind. Absent: not known. */
  nextMeeting?: ISODate;
  /** Phrases as she says them. */
  words?: OwnWords;
  /** What day the words mean; words alone where that is not sure. */
  readDate(words: string): Promise<DateSaid>;
  copy(text: string): Promise<boolean>;
}

export interface NoteCardProps {
  note: Note;
  around: NoteSurroundings;
  /** Stores the note as it is now. */
  save(next: Note): void;
  /** She has just logged it: the keyboard goes to the first box that is empty. */
  focused: boolean;
  /** She is through with it: the keyboard goes back to where she came from. */
  done(): void;
  /** Logs a note that comes out of this one. Absent: that is not offered. */
  add?(note: Partial<Note>): void;
}

const boxes: Record<NoteKind, ComponentType<CardProps> | null> = {
  note: null,
  question: QuestionBoxes,
  decision: DecisionBoxes,
  action: ActionBoxes,
  win: WinBoxes,
  correction: CorrectionBoxes,
  'forum task': ForumTaskBoxes,
};

/** The boxes of a note's kind. A plain note has none. */
export function NoteCard({ note: arrived, around, save, focused, done, add }: NoteCardProps) {
  const { note, change } = useOwnNote(arrived, save);
  const { card, end, next } = useNext(focused);
  const Boxes = boxes[note.kind];
  if (!Boxes) return null;

  function pressed(event: KeyboardEvent) {
    const ends =
      event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!ends || event.isComposing) return;
    event.preventDefault();
    // Escape closes the card, and the panel only where there is none.
    event.stopPropagation();
    // A box keeps what was typed when the keyboard leaves it.
    if (event.target instanceof HTMLElement) event.target.blur();
    done();
  }

  return (
    <section
      class="note-card"
      ref={card}
      aria-label={`Boxes of the ${noteName(note)}`}
      onKeyDown={pressed}
    >
      <Boxes note={note} around={around} change={change} next={next} add={add} />
      <button type="button" class="button" ref={end} onClick={done}>
        Done
      </button>
    </section>
  );
}
