/** What became of what families said: you said, they did, how we know. By school term. */
import { asksOf } from '../brief/brief.ts';
import { identifiable } from '../brief/identifiable.ts';
import { detailsInWords } from '../brief/identifiable-words.ts';
import { planOf } from '../brief/match-plan.ts';
import { sayable } from '../brief/say-now.ts';
import { dayOfTime } from '../dates/day.ts';
import type { ID, ISODate, Meeting, Note, Prep, RaisedAsk } from '../model.ts';
import { maySee } from '../report/may-see.ts';
import type { Reader } from '../report/report.ts';
import { type Known, wordsFor } from '../report/words-for.ts';
import { answeredAsks } from './raised-words.ts';
import { termOf } from './school-term.ts';

/** `me`: it stays on this computer, and all of it is there. */
export type LedgerReader = 'me' | Reader;

export interface LedgerRow {
  id: ID;
  /** The day of its meeting. */
  day: ISODate;
  /** Null: nothing that was said for families is known to stand behind it. */
  said: string | null;
  did: string;
  /** The meeting, and what else is known. */
  known: string[];
}

export interface LedgerTerm {
  name: string;
  order: number;
  /** The latest first. */
  rows: LedgerRow[];
}

export interface LedgerSource {
  notes: Iterable<Note>;
  raised: readonly RaisedAsk[];
  meetings: readonly Meeting[];
  prep: Pick<Prep, 'plans' | 'views'>;
}

/** The latest term first. As she wrote it: see `rowFor` before anything of it is shown to others. */
export function ledger(source: LedgerSource, reader: LedgerReader, today: ISODate): LedgerTerm[] {
  const byId = new Map(source.meetings.map((meeting) => [meeting.id, meeting]));
  const saidAt = saidByItem(source, byId);
  const rows: LedgerRow[] = [];
  for (const note of source.notes) {
    const meeting = byId.get(note.meetingId);
    if (!meeting || !isImpact(note)) continue;
    if (reader !== 'me' && !maySee(note.share, reader, today)) continue;
    const said = note.item ? saidAt(meeting, note.item.id) : null;
    rows.push({ id: note.id, said, did: note.text.trim(), ...at(meeting, knownOf(note)) });
  }
  // What they answered she jotted for herself: nobody was asked whether members may read it.
  if (reader !== 'members') {
    for (const { id, meeting, how, ask, answer } of answersOf(source)) {
      if (how === 'not raised') continue;
      rows.push({ id, said: ask ?? null, did: answer, ...at(meeting, ['They answered']) });
    }
  }
  return byTerm(rows);
}

/** The row in words for this reader: roles and "a few" for members. What may tell on somebody is warned of. */
export function rowFor(
  row: LedgerRow,
  reader: LedgerReader,
  known: Known,
): LedgerRow & { warnings: string[] } {
  if (reader === 'me') return { ...row, warnings: [] };
  const inWords = wordsFor(reader, known);
  const words = {
    ...row,
    said: row.said && inWords(row.said),
    did: inWords(row.did),
    known: row.known.map(inWords),
  };
  const all = [words.said ?? '', words.did].join('\n');
  return { ...words, warnings: detailsInWords(all, identifiable(all)) };
}

/** Something came of it: a win, or a decision that was settled. */
function isImpact({ kind, closed, decided }: Note): boolean {
  return kind === 'win' || (kind === 'decision' && closed !== undefined && decided !== 'noted');
}

const fromWords: Record<NonNullable<Note['from']>, string> = {
  'forum view': 'From what families said',
  rep: 'From what we said',
  partner: 'From a partner',
  shared: 'From all of us',
};

function knownOf({ kind, from }: Note): string[] {
  if (kind === 'win') return from ? [fromWords[from]] : [];
  return ['We have heard back'];
}

const days = new WeakMap<Meeting, ISODate>();

function at(meeting: Meeting, known: string[]): Pick<LedgerRow, 'day' | 'known'> {
  const day = days.get(meeting) ?? dayOfTime(new Date(meeting.start));
  days.set(meeting, day);
  return { day, known: [...known, meeting.title] };
}

const answersOf = ({ raised, meetings, prep }: LedgerSource) =>
  answeredAsks(raised, meetings, prep);

/** What was said for families on an item of a meeting; null: nothing was raised there. */
function saidByItem({ raised, prep }: LedgerSource, byId: ReadonlyMap<ID, Meeting>) {
  const raisedIn = new Map<ID, Set<ID>>();
  for (const { meetingId, pointId, how } of raised) {
    if (how === 'not raised' || !byId.has(meetingId)) continue;
    raisedIn.set(meetingId, (raisedIn.get(meetingId) ?? new Set()).add(pointId));
  }
  return (meeting: Meeting, itemId: ID): string | null => {
    const points = raisedIn.get(meeting.id);
    if (!points) return null;
    const agenda = planOf(meeting, prep.plans)?.agenda ?? [];
    const here = asksOf({ agenda, views: prep.views }).filter(
      ({ ask, item }) => item.id === itemId && points.has(ask.id),
    );
    return here.length > 0 ? here.map(({ ask, view }) => sayable(ask, view)).join(' ') : null;
  };
}

function byTerm(rows: LedgerRow[]): LedgerTerm[] {
  const terms = new Map<number, LedgerTerm>();
  for (const row of rows.sort((a, b) => (a.day < b.day ? 1 : -1))) {
    const { name, order } = termOf(row.day);
    const term = terms.get(order) ?? { name, order, rows: [] };
    term.rows.push(row);
    terms.set(order, term);
  }
  return [...terms.values()].sort((a, b) => b.order - a.order);
}
