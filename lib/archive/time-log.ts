/** Time and expenses, by meeting and month. It adds up what she wrote, and advises on nothing. */
import { csvFile } from '../csv-file.ts';
import { dayOfTime } from '../dates/day.ts';
import type { Afterwards, Expense, ISODate, Meeting } from '../model.ts';

export interface TimeRow {
  meeting: Meeting;
  day: ISODate;
  prep: number;
  inMeeting: number;
  expenses: readonly Expense[];
}

/** Minutes and pence. */
export interface TimeSum {
  prep: number;
  inMeeting: number;
  pence: number;
}

export interface TimeMonth {
  /** "2026-06" */
  month: string;
  /** "June 2026" */
  name: string;
  /** The latest meeting first. */
  rows: TimeRow[];
  sum: TimeSum;
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** The latest month first. Only meetings of which she wrote any of it. */
export function timeLog(
  afterwards: readonly Afterwards[],
  meetings: readonly Meeting[],
): TimeMonth[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const rows = afterwards.flatMap(({ id, prepMinutes, meetingMinutes, expenses = [] }) => {
    const meeting = byId.get(id);
    if (!meeting || (!prepMinutes && !meetingMinutes && expenses.length === 0)) return [];
    const day = dayOfTime(new Date(meeting.start));
    return [{ meeting, day, prep: prepMinutes ?? 0, inMeeting: meetingMinutes ?? 0, expenses }];
  });
  const months = new Map<string, TimeRow[]>();
  for (const row of rows.sort((a, b) => (a.meeting.start < b.meeting.start ? 1 : -1))) {
    const month = row.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months].map(([month, here]) => ({
    month,
    name: monthName.format(new Date(`${month}-15T12:00`)),
    rows: here,
    sum: sumOf(here),
  }));
}

export function sumOf(rows: readonly TimeRow[]): TimeSum {
  const sum = { prep: 0, inMeeting: 0, pence: 0 };
  for (const row of rows) {
    sum.prep += row.prep;
    sum.inMeeting += row.inMeeting;
    sum.pence += penceIn(row.expenses);
  }
  return sum;
}

export function penceIn(expenses: readonly Expense[]): number {
  return expenses.reduce((sum, { pence }) => sum + pence, 0);
}

/** How long a meeting was to be, in minutes; null: its end is not known, and nobody guesses one. */
export function plannedMinutes({ start, end }: Pick<Meeting, 'start' | 'end'>): number | null {
  if (!end) return null;
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : null;
}

/** "90" or "1:30" as minutes; null: neither. '' is 0, nothing. */
export function minutesOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)$/.exec(text) ?? [];
  if (hours) return Number(hours) * 60 + Number(minutes);
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** "4.20", "£4", "4.2" as pence; null: no amount. */
export function penceOf(typed: string): number | null {
  const [, pounds, part = ''] = /^£?\s*(\d{1,7})(?:\.(\d{1,2}))?$/.exec(typed.trim()) ?? [];
  return pounds ? Number(pounds) * 100 + Number(part.padEnd(2, '0')) : null;
}

/** "£4.20" */
export function poundsWords(pence: number): string {
  return `£${poundsNumber(pence)}`;
}

const poundsNumber = (pence: number) =>
  `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;

/** "1 hr 30 min" */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${hours} hr`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ');
}

/** One row a meeting, and one more for each further expense. */
export function timeCsv(months: readonly TimeMonth[]): string {
  const rows = months
    .flatMap((month) => month.rows)
    .flatMap(({ meeting, day, prep, inMeeting, expenses }) => {
      const [first, ...more] = expenses;
      const spent = (each?: Expense) => (each ? [each.what, poundsNumber(each.pence)] : ['', '']);
      return [
        [day, meeting.title, String(prep), String(inMeeting), ...spent(first)],
        ...more.map((each) => [day, meeting.title, '', '', ...spent(each)]),
      ];
    });
  const fields = ['Day', 'Meeting', 'Preparing, minutes', 'In the meeting, minutes'];
  return csvFile([...fields, 'Expense', 'Pounds'], rows);
}
