/** Meetings of one kind together, the latest first. */
import type { ID, ISODateTime, Meeting, Note, Series } from '../model.ts';
import { isOpen } from '../notes/open.ts';

export interface SeriesGroup {
  /** Null: the meetings of no series. */
  id: ID | null;
  name: string;
  /** The latest first. */
  meetings: Meeting[];
}

/** How much is in a meeting. */
export interface Count {
  notes: number;
  open: number;
}

export const noSeries = 'Other meetings';

/** The series with the latest meeting first; what belongs to none is last. */
export function bySeries(meetings: readonly Meeting[], series: readonly Series[]): SeriesGroup[] {
  const names = new Map(series.map(({ id, name }) => [id, name.trim()]));
  const groups = new Map<ID | null, SeriesGroup>();
  for (const meeting of meetings.toSorted((a, b) => (a.start < b.start ? 1 : -1))) {
    const name = meeting.seriesId ? names.get(meeting.seriesId) : undefined;
    const id = name ? (meeting.seriesId ?? null) : null;
    const group = groups.get(id) ?? { id, name: name || noSeries, meetings: [] };
    group.meetings.push(meeting);
    groups.set(id, group);
  }
  const latest = ({ meetings: [first] }: SeriesGroup): ISODateTime => first?.start ?? '';
  return [...groups.values()].sort((a, b) =>
    a.id === null || b.id === null ? Number(a.id === null) - 1 : latest(a) < latest(b) ? 1 : -1,
  );
}

export function countsOf(notes: Iterable<Note>): Map<ID, Count> {
  const counts = new Map<ID, Count>();
  for (const note of notes) {
    const count = counts.get(note.meetingId) ?? { notes: 0, open: 0 };
    count.notes++;
    if (isOpen(note)) count.open++;
    counts.set(note.meetingId, count);
  }
  return counts;
}

/** "6 notes, 2 open". */
export function countWords({ notes, open }: Count): string {
  const words = notes === 1 ? '1 note' : `${notes.toLocaleString('en-GB')} notes`;
  return open > 0 ? `${words}, ${open.toLocaleString('en-GB')} open` : words;
}

/** From so many on they stand under their years. */
const manyMeetings = 8;

/** The meetings by year, where there are many of more than one; else under no heading. */
export function byYear(meetings: readonly Meeting[]): { year: number | null; of: Meeting[] }[] {
  const years = new Map<number, Meeting[]>();
  for (const meeting of meetings) {
    const year = new Date(meeting.start).getFullYear();
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  if (meetings.length < manyMeetings || years.size < 2) return [{ year: null, of: [...meetings] }];
  return [...years].map(([year, of]) => ({ year, of }));
}
