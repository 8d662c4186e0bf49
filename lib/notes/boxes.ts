import type { DateSaid, Note } from '../model.ts';

/** One thing that the card of a note asks for. */
export interface Box {
  id: keyof Note;
  /** As the card names it; of a box that holds two things, the one that is missing. */
  word: string;
  filled: boolean;
}

/** The boxes of a note's kind, in the order of its card. None: there is nothing to fill in. */
export function boxesOf(note: Note): Box[] {
  const { owner, due, asked, answer, before, source, changes, from, askedBy, draft } = note;
  switch (note.kind) {
    case 'decision':
      return boxesOfDecision(note);
    case 'action':
      return [word('owner', 'Who will do it', owner), day('due', 'By when', due)];
    case 'question':
      return [word('asked', 'Asked?', asked), word('answer', 'Answer', answer)];
    case 'correction':
      // That families need not hear it is an answer too: the tick is no box.
      return [
        word('before', 'What was thought', before),
        word('source', 'Where it is from', source),
        word('changes', 'What it changes', changes),
      ];
    case 'win':
      return [word('from', 'Where it came from', from)];
    case 'forum task':
      return [
        word('askedBy', 'Who asked', askedBy),
        day('due', 'Reply by', due),
        word('draft', 'Question to members', draft),
      ];
    default:
      return [];
  }
}

/** A decision is whole when it is known who does it by when, or who decides, and where they are met after. */
function boxesOfDecision(note: Note): Box[] {
  const { decided, owner, due, approver, answerBy, meetingAfter, invited } = note;
  if (decided === 'noted') return [];
  const here = word('decided', 'Decided here?', decided);
  if (decided === undefined || decided === 'here') {
    return [here, word('owner', 'Who will do it', owner), day('due', 'By when', due)];
  }
  const meets = isSaid(meetingAfter);
  return [
    here,
    word('approver', 'Who must approve', approver),
    day('answerBy', 'Answer by', answerBy),
    {
      id: 'meetingAfter',
      word: meets ? 'Asked to come' : 'Meeting after',
      filled: meets && invited === true,
    },
  ];
}

/** "3 of 4 filled"; null where there is nothing to fill in. */
export function filledWords(note: Note): string | null {
  const boxes = boxesOf(note);
  if (boxes.length === 0) return null;
  return `${boxes.filter(({ filled }) => filled).length} of ${boxes.length} filled`;
}

const word = (id: keyof Note, as: string, text: string | undefined): Box => ({
  id,
  word: as,
  filled: Boolean(text?.trim()),
});

const day = (id: keyof Note, as: string, said: DateSaid | undefined): Box => ({
  id,
  word: as,
  filled: isSaid(said),
});

/** "Before half term" is an answer, though nobody knows the day. */
const isSaid = (said: DateSaid | undefined) => Boolean(said?.date || said?.said.trim());
