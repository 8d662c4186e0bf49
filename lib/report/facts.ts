/** What a line says beside its sentence, for a table and a calendar: nothing that the line does not say. */
import { dayWords } from '../dates/day-words.ts';
import type { DateSaid, ISODate, Note } from '../model.ts';
import { settledWord } from '../notes/settle.ts';
import { partOf } from './note-words.ts';
import type { DayKind, PromisedDay, Row } from './report.ts';

type InWords = (text: string) => string;

/** Null: it is neither an action nor a decision. */
export function rowOf(note: Note, inWords: InWords, today: ISODate): Row | null {
  if (note.kind !== 'action' && note.kind !== 'decision') return null;
  const isOpen = partOf(note) === 'not decided';
  const by = isOpen ? note.answerBy : note.due;
  return {
    what: inWords(note.text),
    kind: note.kind === 'action' ? 'Action' : 'Decision',
    who: inWords((isOpen ? note.approver : note.owner) ?? ''),
    said: inWords(by?.said ?? ''),
    day: by?.date ?? '',
    dayWords: by?.date ? dayWords(by.date, today) : '',
    state: settledWord(note) ?? 'Open',
  };
}

/** The days that somebody waits for. What is settled has none. */
export function daysOf(note: Note, inWords: InWords, today: ISODate): PromisedDay[] {
  if (note.closed) return [];
  const about = inWords(note.text.trim());
  const day = (kind: DayKind, said: DateSaid | undefined): PromisedDay[] =>
    said?.date ? [{ kind, day: said.date, dayWords: dayWords(said.date, today), about }] : [];
  switch (partOf(note)) {
    case 'not decided':
      return [...day('answer', note.answerBy), ...day('meeting after', note.meetingAfter)];
    case 'agreed':
      return day('action', note.due);
    case 'asked of us':
      return note.reply ? [] : day('reply', note.due);
    default:
      return [];
  }
}
