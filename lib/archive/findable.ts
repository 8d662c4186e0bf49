/** What can be found of a record: the words in it, and those of its meeting. */
import { dayOfTime } from '../dates/day.ts';
import type { AgendaItem, DateSaid, ID, ISODate, ISODateTime, Meeting, Note } from '../model.ts';
import { kinds } from '../notes/kinds.ts';

/** Which record it is of. */
export type FoundKind = 'note' | 'meeting' | 'ask';

export interface Findable {
  /** Of the record, with its kind: see `keyOf`. */
  key: string;
  /** When it was, to have the newest first. */
  at: ISODateTime;
  text: string;
  /** The key of its meeting, whose title and day are found with it. Null: it is one. */
  of: string | null;
}

export function keyOf(kind: FoundKind, id: ID): string {
  return `${kind} ${id}`;
}

export function recordOf(key: string): { kind: FoundKind; id: ID } {
  const at = key.indexOf(' ');
  return { kind: key.slice(0, at) as FoundKind, id: key.slice(at + 1) };
}

/** A part of a record that she wrote, with its name where it is a box. */
export interface Part {
  name: string | null;
  text: string;
}

/** All that is written in a note, its own words first. */
export function partsOfNote(note: Note): Part[] {
  const boxes: [string, string | undefined][] = [
    ['Who will do it', note.owner],
    ['By when', note.due && saidWords(note.due)],
    ['Who must approve', note.approver],
    ['Answer by', note.answerBy && saidWords(note.answerBy)],
    ['Meeting after', note.meetingAfter && saidWords(note.meetingAfter)],
    ['Answer', note.answer],
    ['What was thought', note.before],
    ['Where it is from', note.source],
    ['What it changes', note.changes],
    ['Who asked', note.askedBy],
    ['Question to members', note.draft],
  ];
  const filled = boxes.flatMap(([name, text]) => (text?.trim() ? [{ name, text }] : []));
  return [{ name: null, text: note.text }, ...filled];
}

/** "before half term, Fri 29 May": the words, and the day they mean. */
function saidWords({ said, date }: DateSaid): string {
  return [said, date && dayAndYear(date)].filter(Boolean).join(', ');
}

export function findableNote(note: Note): Findable {
  const written = partsOfNote(note).map(({ text }) => text);
  return {
    key: keyOf('note', note.id),
    at: note.at,
    text: [...written, note.item?.title ?? '', kinds[note.kind].word].join('\n'),
    of: keyOf('meeting', note.meetingId),
  };
}

/** With its day, and what was on its table. */
export function findableMeeting(meeting: Meeting, agenda: readonly AgendaItem[]): Findable {
  const day = dayAndYear(dayOfTime(new Date(meeting.start)));
  return {
    key: keyOf('meeting', meeting.id),
    at: meeting.start,
    text: [meeting.title, day, ...agenda.map(({ title }) => title)].join('\n'),
    of: null,
  };
}

/** What was answered to an ask, in a meeting. */
export interface AnsweredAsk {
  id: ID;
  meetingId: ID;
  /** Undefined: its brief is gone. */
  ask: string | undefined;
  answer: string;
}

export function findableAsk(answered: AnsweredAsk, at: ISODateTime): Findable {
  const { id, meetingId, ask = '', answer } = answered;
  return {
    key: keyOf('ask', id),
    at,
    text: `${ask}\n${answer}`,
    of: keyOf('meeting', meetingId),
  };
}

const words = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "Friday 29 May 2026": the year is always there to be found. */
function dayAndYear(date: ISODate): string {
  return words.format(new Date(`${date}T12:00`));
}
