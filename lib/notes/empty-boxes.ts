import type { Note } from '../model.ts';

/** What a decision still lacks, as its card names it. */
export function emptyBoxes(note: Note): string[] {
  return boxesOf(note)
    .filter(({ filled }) => !filled)
    .map(({ label }) => label);
}

interface Box {
  label: string;
  filled: boolean;
}

function boxesOf(note: Note): Box[] {
  const { kind, decided, owner, due, approver, answerBy, meetingAfter, invited } = note;
  if (kind !== 'decision' || decided === 'noted') return [];
  const where = { label: 'Decided here?', filled: decided !== undefined };
  if (decided === undefined || decided === 'here') {
    return [
      where,
      { label: 'Who will do it', filled: Boolean(owner?.trim()) },
      { label: 'By when', filled: due !== undefined },
    ];
  }
  return [
    where,
    { label: 'Who must approve', filled: Boolean(approver?.trim()) },
    { label: 'Answer by', filled: answerBy !== undefined },
    { label: 'Meeting after', filled: meetingAfter !== undefined },
    { label: 'Asked to come', filled: invited === true },
  ];
}
