import { asksOf, viewOf } from '../brief/brief.ts';
import { raisedOf } from '../brief/raised.ts';
import { sayable } from '../brief/say-now.ts';
import type { AgendaItem, ID, ISODate, Meeting, Note, RaisedAsk, View } from '../model.ts';
import { daysOf, rowOf } from './facts.ts';
import { mayQuote, maySee } from './may-see.ts';
import { noteWords, partOf, sentence } from './note-words.ts';
import type { Part, Reader, Report, ReportLine } from './report.ts';
import { type Known, wordsFor } from './words-for.ts';

/** Everything a report may be made of. */
export interface Source extends Known {
  meeting: Pick<Meeting, 'id' | 'title'>;
  /** The day of the meeting, where she is. */
  day: ISODate;
  forum: string;
  myName: string | null;
  notes: readonly Note[];
  agenda: readonly AgendaItem[];
  views: readonly View[];
  raised: readonly RaisedAsk[];
  next: ISODate | null;
  /** What it means for families, by the id of a note or a point. */
  means: Readonly<Record<ID, string>>;
  /** What the forum needs to hear about from families; '': nothing. */
  hearFromYou: string;
}

/** The parts whose lines may say what they mean for families. */
const meaning: readonly Part[] = ['said', 'agreed', 'not decided'];
const parts: readonly Part[] = [
  ...meaning,
  'questions',
  'asked of us',
  'new facts',
  'good news',
  'more',
  'hear from you',
];

/** The line that is not made of a note. */
export const hearFromYouLine = 'hear from you';

/** What this reader may have of the meeting, on this day. The same source gives the same lines. */
export function makeReport(source: Source, reader: Reader, today: ISODate): Report {
  const { meeting, day, forum, myName, notes, next, means } = source;
  const inWords = wordsFor(reader, source);
  const open = notes.filter(({ share }) => maySee(share, reader, today));

  function noteLine(note: Note, part: Part): ReportLine[] {
    if (partOf(note) !== part) return [];
    const text = noteWords(note, today).trim();
    if (text === '') return [];
    const row = rowOf(note, inWords, today);
    const days = daysOf(note, inWords, today);
    return [
      {
        id: `${part} ${note.id}`,
        of: note.id,
        text,
        ...(row && { row }),
        ...(days.length > 0 && { days }),
      },
    ];
  }
  const linesOf = (part: Part): ReportLine[] => [
    ...(part === 'said' ? saidLines(source, reader) : open.flatMap((note) => noteLine(note, part))),
    ...(part === 'hear from you' ? hearLines(source, open) : []),
  ];
  const read = (line: ReportLine, part: Part): ReportLine => ({
    ...line,
    text: inWords(line.text.trim()),
    ...(meaning.includes(part) && line.of && { means: inWords((means[line.of] ?? '').trim()) }),
  });
  return {
    reader,
    meetingId: meeting.id,
    forum,
    title: inWords(meeting.title),
    day,
    who: reader === 'reps' ? myName : null,
    parts: parts
      .map((part) => ({ part, lines: linesOf(part).map((line) => read(line, part)) }))
      .filter(({ lines }) => lines.length > 0),
    // Her own jots are nobody's business: of them not even that they are missing is said.
    heldBack: notes.some((note) => note.share !== 'private' && !open.includes(note)),
    next,
  };
}

/** What we said for families, with its number, and what they may be quoted with. */
function saidLines({ agenda, views, raised }: Source, reader: Reader): ReportLine[] {
  return asksOf({ agenda: [...agenda], views: [...views] }).flatMap(({ ask, view }) => {
    const record = raisedOf(raised, ask.id);
    if (!record || record.how === 'not raised') return [];
    const later = record.how === 'email after' ? 'We will send this: ' : '';
    // What they answered she jotted for herself, and nobody was asked who may read it.
    const answer =
      reader === 'reps' && record.answer ? ` They said: ${sentence(record.answer)}` : '';
    const quotes = (viewOf(views, view?.id)?.quotes ?? []).filter((each) => mayQuote(each, reader));
    return [
      {
        id: `said ${ask.id}`,
        of: ask.id,
        text: `${later}${sentence(sayable(ask, view))}${answer}`,
      },
      ...quotes.map(({ text }, i) => ({ id: `quote ${ask.id} ${i}`, of: null, text: `“${text}”` })),
    ];
  });
}

/** The questions to members that were drafted in the call, and what she asks them besides. */
function hearLines({ hearFromYou }: Source, open: readonly Note[]): ReportLine[] {
  const drafts = open.flatMap(({ id, kind, reply, draft }): ReportLine[] =>
    kind === 'forum task' && !reply && draft
      ? [{ id: `${hearFromYouLine} ${id}`, of: id, text: draft }]
      : [],
  );
  const own = hearFromYou.trim();
  return own === '' ? drafts : [...drafts, { id: hearFromYouLine, of: null, text: own }];
}
