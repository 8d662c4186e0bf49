/** The report of one meeting: what leaves the computer, line by line. No code. */
import type { ID, ISODate } from '../model.ts';

/** Who reads it: all members, or the reps and the steering group. */
export type Reader = 'members' | 'reps';

export type Part =
  | 'said'
  | 'agreed'
  | 'not decided'
  | 'questions'
  | 'asked of us'
  | 'new facts'
  | 'good news'
  | 'more'
  | 'hear from you';

export interface ReportLine {
  /** Of the note, ask or quote it is made of, with the part: the same in every making. */
  id: string;
  /** The note or the point it is made of. Null: she wrote it for the report. */
  of: ID | null;
  text: string;
  /** What this means for families, as it is read. '': nothing yet. Absent: such a line has none. */
  means?: string;
  /** An action or a decision, as a row of a table. */
  row?: Row;
  /** Days that are open in it. */
  days?: readonly PromisedDay[];
}

/** An action or a decision, each cell in the words of its reader. */
export interface Row {
  what: string;
  kind: 'Action' | 'Decision';
  who: string;
  /** By when, as it was said: "end of May". */
  said: string;
  /** The same as a day, and as the line writes it: "Sun 31 May". */
  day: ISODate | '';
  dayWords: string;
  state: string;
}

export type DayKind = 'answer' | 'meeting after' | 'action' | 'reply' | 'next meeting';

export interface PromisedDay {
  kind: DayKind;
  day: ISODate;
  /** As the line writes it: "Sun 31 May". */
  dayWords: string;
  /** What it is about, in the words of its reader. */
  about: string;
}

export interface ReportPart {
  part: Part;
  lines: readonly ReportLine[];
}

export interface Report {
  reader: Reader;
  meetingId: ID;
  forum: string;
  title: string;
  day: ISODate;
  /** Who went, in the reps' own version. */
  who: string | null;
  parts: readonly ReportPart[];
  /** Something is kept back: the report says so, and no more. */
  heldBack: boolean;
  /** The next meeting of the series. */
  next: ISODate | null;
}

/** What she changed in the last look: it counts for this report, and for no note. */
export interface LastLook {
  /** Lines she has taken out. */
  out: readonly ID[];
  /** Lines as she has written them anew. */
  words: Readonly<Record<ID, string>>;
}
