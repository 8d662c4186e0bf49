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
  text: string;
  /** What might tell who somebody is, in words; empty: nothing was found, which is no promise. */
  warnings: readonly string[];
}

export interface ReportPart {
  part: Part;
  lines: readonly ReportLine[];
}

export interface Report {
  reader: Reader;
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
