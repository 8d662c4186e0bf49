import { asksOf, viewOf } from '../brief/brief.ts';
import { identifiable } from '../brief/identifiable.ts';
import { detailsInWords } from '../brief/identifiable-words.ts';
import { raisedOf } from '../brief/raised.ts';
import { sayable } from '../brief/say-now.ts';
import { dayWords } from '../dates/day-words.ts';
import type { AgendaItem, DateSaid, ISODate, Meeting, Note, RaisedAsk, View } from '../model.ts';
import { mayQuote, maySee } from './may-see.ts';
import type { Part, Reader, Report, ReportLine } from './report.ts';
import { type Known, wordsFor } from './words-for.ts';

/** Everything a report may be made of. */
export interface Source extends Known {
  meeting: Pick<Meeting, 'title'>;
  /** The day of the meeting, where she is. */
  day: ISODate;
  forum: string;
  myName: string | null;
  notes: readonly Note[];
  agenda: readonly AgendaItem[];
  views: readonly View[];
  raised: readonly RaisedAsk[];
  next: ISODate | null;
}

const shortDay = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?= \d)/g;

/** What this reader may have of the meeting, on this day. The same source gives the same lines. */
export function makeReport(source: Source, reader: Reader, today: ISODate): Report {
  const { meeting, day, forum, myName, notes, next } = source;
  const inWords = wordsFor(reader, source);
  const lineOf = (id: string, text: string): ReportLine => {
    const words = inWords(text.trim());
    // The days of promises are ours; "Mon" is no name there.
    const read = words.replace(shortDay, 'day');
    return { id, text: words, warnings: detailsInWords(read, identifiable(read)) };
  };
  const open = notes.filter(({ share }) => maySee(share, reader, today));
  const fromNotes = (part: Part) => open.flatMap((note) => linesOf(note, part, today));
  const lines: Record<Part, { id: string; text: string }[]> = {
    said: saidLines(source, reader),
    agreed: fromNotes('agreed'),
    'not decided': fromNotes('not decided'),
    questions: fromNotes('questions'),
    'asked of us': fromNotes('asked of us'),
    'new facts': fromNotes('new facts'),
    'good news': fromNotes('good news'),
    more: fromNotes('more'),
    'hear from you': fromNotes('hear from you'),
  };
  return {
    reader,
    forum,
    title: inWords(meeting.title),
    day,
    who: reader === 'reps' ? myName : null,
    parts: (Object.keys(lines) as Part[])
      .map((part) => ({ part, lines: lines[part].map(({ id, text }) => lineOf(id, text)) }))
      .filter((each) => each.lines.length > 0),
    // Her own jots are nobody's business: of them not even that they are missing is said.
    heldBack: notes.some((note) => note.share !== 'private' && !open.includes(note)),
    next,
  };
}

/** What we said for families, with its number, and what they may be quoted with. */
function saidLines({ agenda, views, raised }: Source, reader: Reader) {
  return asksOf({ agenda: [...agenda], views: [...views] }).flatMap(({ ask, view }) => {
    const record = raisedOf(raised, ask.id);
    if (!record || record.how === 'not raised') return [];
    const later = record.how === 'email after' ? 'We will send this: ' : '';
    // What they answered she jotted for herself, and nobody was asked who may read it.
    const answer =
      reader === 'reps' && record.answer ? ` They said: ${sentence(record.answer)}` : '';
    const quotes = (viewOf(views, view?.id)?.quotes ?? []).filter((each) => mayQuote(each, reader));
    return [
      { id: `said ${ask.id}`, text: `${later}${sentence(sayable(ask, view))}${answer}` },
      ...quotes.map(({ text }, i) => ({ id: `quote ${ask.id} ${i}`, text: `“${text}”` })),
    ];
  });
}

/** The lines of a note that belong to this part; most notes have one in one part. */
function linesOf(note: Note, part: Part, today: ISODate): { id: string; text: string }[] {
  const text = partOf(note) === part ? textOf(note, today) : null;
  const draft = part === 'hear from you' && note.kind === 'forum task' && !note.reply && note.draft;
  return [
    ...(text ? [{ id: `${part} ${note.id}`, text }] : []),
    ...(draft ? [{ id: `${part} ${note.id}`, text: draft }] : []),
  ];
}

function partOf({ kind, decided }: Note): Part {
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

function textOf(note: Note, today: ISODate): string {
  const { kind, text, owner, due, approver, answerBy, meetingAfter } = note;
  const when = (said: DateSaid) => (said.date ? dayWords(said.date, today) : said.said);
  const facts: (string | false | undefined)[] = [];
  if (kind === 'decision' && partOf(note) === 'not decided') {
    facts.push(
      approver ? `${capital(approver)} decides` : 'We do not know yet who decides',
      answerBy && `Answer by ${when(answerBy)}`,
      meetingAfter && `We meet them after that: ${when(meetingAfter)}`,
      note.closed && 'We have heard back',
    );
  } else if (kind === 'decision' || kind === 'action') {
    facts.push(owner && `Who: ${owner}`, due && `By: ${when(due)}`);
  } else if (kind === 'question') {
    const noAnswer = note.asked === 'answered' ? 'It was answered' : note.asked && 'No answer yet';
    facts.push(note.answer ? `They said: ${note.answer}` : noAnswer);
  } else if (kind === 'forum task') {
    facts.push(note.reply ? `We said ${note.reply}` : due && `We reply by ${when(due)}`);
  } else if (kind === 'correction') {
    facts.push(
      note.before && `Before, it was thought: ${note.before}`,
      note.source && `From: ${note.source}`,
      note.changes && `What it changes: ${note.changes}`,
    );
  }
  return [text, ...facts]
    .filter(Boolean)
    .map((each) => sentence(String(each)))
    .join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** With one sign at its end. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…”"]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
