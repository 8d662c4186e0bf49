import type { Note } from '../model.ts';

/** Is there something to follow up? What is only noted, or private to this meeting, is not. */
export function isOpen({ kind, asked, closed, decided }: Note): boolean {
  switch (kind) {
    case 'question':
      return asked !== 'answered';
    case 'action':
    case 'forum task':
      return !closed;
    case 'decision':
      return !closed && decided !== 'noted';
    default:
      return false;
  }
}

/** Later meetings of the same kind want to know of it: it is open, or says where decisions go. */
export function isOfUseLater(note: Note): boolean {
  return isOpen(note) || wentTo(note) !== null;
}

/** Where a decision went from the room; null: nowhere, or nobody said. */
export function wentTo({ kind, decided, approver }: Note): string | null {
  return (kind === 'decision' && decided !== 'here' && approver?.trim()) || null;
}
