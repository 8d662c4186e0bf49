import { dayWords } from '../dates/day-words.ts';
import type { DateSaid, ISODate, Note } from '../model.ts';
import type { Part } from './report.ts';

/** The part of the report that a note belongs to. */
export function partOf({ kind, decided }: Note): Part {
  switch (kind) {
    case 'decision':
      if (decided === 'noted') return 'more';
      return decided === 'here' ? 'agreed' : 'not decided';
    case 'action':
      return 'agreed';
    case 'question':
      return 'questions';
    case 'forum task':
      return 'asked of us';
    case 'correction':
      return 'new facts';
    case 'win':
      return 'good news';
    case 'note':
      return 'more';
  }
}

/** "Sun 31 May", or "before half term" where nobody knows the day. */
const dayOrWords = ({ said, date }: DateSaid, today: ISODate) =>
  date ? dayWords(date, today) : said;

/** A note with what was filled in, as sentences. */
export function noteWords(note: Note, today: ISODate): string {
  return [note.text, ...factsOf(note, today)]
    .filter(Boolean)
    .map((each) => sentence(String(each)))
    .join(' ');
}

function factsOf(note: Note, today: ISODate): (string | false | undefined)[] {
  const { kind, owner, due, approver, answerBy, meetingAfter } = note;
  const when = (said: DateSaid) => dayOrWords(said, today);
  switch (kind) {
    case 'decision':
    case 'action':
      if (partOf(note) !== 'not decided') {
        return [owner && `Who: ${owner}`, due && `By: ${when(due)}`];
      }
      return [
        approver ? `${capital(approver)} decides` : 'We do not know yet who decides',
        answerBy && `Answer by ${when(answerBy)}`,
        meetingAfter && `We meet them after that: ${when(meetingAfter)}`,
        note.closed && 'We have heard back',
      ];
    case 'question': {
      const noAnswer =
        note.asked === 'answered' ? 'It was answered' : note.asked && 'No answer yet';
      return [note.answer ? `They said: ${note.answer}` : noAnswer];
    }
    case 'forum task':
      return [note.reply ? `We said ${note.reply}` : due && `We reply by ${when(due)}`];
    case 'correction':
      return [
        note.before && `Before, it was thought: ${note.before}`,
        note.source && `From: ${note.source}`,
        note.changes && `What it changes: ${note.changes}`,
      ];
    default:
      return [];
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** With one sign at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…”"]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
