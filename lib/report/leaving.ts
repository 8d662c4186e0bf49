import { dayWords } from '../dates/day-words.ts';
import type { ISODate } from '../model.ts';
import type { Explain } from './explain.ts';
import { onOneLine, plain } from './plain.ts';
import type {
  LastLook,
  Part,
  PromisedDay,
  Reader,
  Report,
  ReportLine,
  ReportPart,
  Row,
} from './report.ts';

/**
 * A report as it leaves: the last look is in it. Every way out is made of this and of nothing else, so
 * that none can say what another holds back.
 */
export interface Leaving {
  reader: Reader;
  /** "SEND Partnership Board, Tue 3 March". */
  title: string;
  /** Of the meeting. */
  day: ISODate;
  /** The forum, and who went for it. */
  about: readonly string[];
  parts: readonly LeavingPart[];
  /** What stands at its end: that something is missing, the next meeting. */
  end: readonly string[];
  /** Actions and decisions among the lines. */
  rows: readonly Row[];
  /** Days that are waited for, the next meeting with them. */
  days: readonly LeavingDay[];
}

export interface LeavingPart {
  heading: string;
  lines: readonly LeavingLine[];
}

export interface LeavingLine {
  /** As in the report it is made of. */
  id: string;
  text: string;
  /** What this means for families; '': nothing is said of it. */
  means: string;
}

export interface LeavingDay extends Omit<PromisedDay, 'dayWords'> {
  /** The same whenever it is made, so that a calendar knows it again. */
  id: string;
  /** The whole line it stands in. */
  line: string;
}

/** The headings as families read them. */
export const partWords: Record<Part, string> = {
  said: 'What we said for families',
  agreed: 'What was agreed',
  'not decided': 'Not decided yet',
  questions: 'Questions',
  'asked of us': 'What our forum is asked to do',
  'new facts': 'New facts',
  'good news': 'Good news',
  more: 'Also',
  'hear from you': 'We need to hear from you',
};
export const meansWords = 'What this means for families';
export const wordsUsed = 'Words used';

/** A line that is left in, and whether its words are her own. */
interface Kept {
  line: ReportLine;
  text: string;
  means: string;
  isHers: boolean;
}

/** The report as it leaves. `explain`: jargon is explained where it comes up first; null: it is left alone. */
export function leaving(
  report: Report,
  look: LastLook,
  today: ISODate,
  explain: Explain | null = null,
): Leaving {
  const { reader, day, heldBack, next, meetingId } = report;
  const title = onOneLine(report.title);
  const who = onOneLine(report.who ?? '');
  const kept = report.parts.map(({ part, lines }) => ({ part, kept: keptOf(lines, look) }));
  const all = kept.flatMap((each) => each.kept);
  const words = explain?.(
    all.flatMap(({ text, means, isHers }) => [
      { text, isFixed: isHers },
      { text: means, isFixed: false },
    ]),
  );
  const explained = new Map(
    all.map((each, i) => [
      each.line.id,
      { text: words?.texts[2 * i] ?? each.text, means: words?.texts[2 * i + 1] ?? each.means },
    ]),
  );
  const used = (words?.used ?? []).filter(({ id }) => !look.out.includes(id));
  const inParts = kept.map(({ part, kept: lines }) => ({
    heading: partWords[part],
    lines: lines.map(({ line: { id }, text, means }) => ({
      id,
      ...(explained.get(id) ?? { text, means }),
    })),
  }));
  const wordsPart = { heading: wordsUsed, lines: used.map((each) => ({ ...each, means: '' })) };
  const nextDay = next && { kind: 'next meeting' as const, day: next, about: title };
  const nextWords = next ? `Next meeting: ${dayWords(next, today)}.` : '';
  return {
    reader,
    title: `${title}, ${dayWords(day, today)}`,
    day,
    about: [onOneLine(report.forum), who ? `${who} went for the forum.` : ''].filter(Boolean),
    parts: [...inParts, wordsPart].filter(({ lines }) => lines.length > 0),
    end: [heldBack ? 'Some things were confidential and are not here.' : '', nextWords].filter(
      Boolean,
    ),
    rows: all.flatMap(rowsIn),
    days: [
      ...all.flatMap(daysIn),
      ...(nextDay ? [{ ...nextDay, id: `next ${meetingId}`, line: nextWords }] : []),
    ],
  };
}

function keptOf(lines: ReportPart['lines'], look: LastLook): Kept[] {
  return lines.flatMap((line) => {
    const hers = look.words[line.id];
    const text = plain(hers ?? line.text);
    if (look.out.includes(line.id) || text === '') return [];
    return [{ line, text, means: onOneLine(line.means ?? ''), isHers: hers !== undefined }];
  });
}

const says = (text: string, words: string) =>
  words !== '' && text.toLowerCase().includes(words.toLowerCase());

/** Written anew, a line may hold back a name or a day: then its row says no more than it does. */
function rowsIn({ line: { row }, text, isHers }: Kept): Row[] {
  if (!row || !isHers) return row ? [row] : [];
  const saysDay = says(text, row.dayWords);
  return [
    {
      ...row,
      what: text,
      who: says(text, row.who) ? row.who : '',
      said: says(text, row.said) ? row.said : '',
      day: saysDay ? row.day : '',
      dayWords: saysDay ? row.dayWords : '',
    },
  ];
}

function daysIn({ line, text, isHers }: Kept): LeavingDay[] {
  return (line.days ?? [])
    .filter((each) => !isHers || says(text, each.dayWords))
    .map(({ kind, day, about }) => ({
      id: `${kind} ${line.of ?? line.id}`,
      kind,
      day,
      about: isHers ? text : about,
      line: text,
    }));
}
