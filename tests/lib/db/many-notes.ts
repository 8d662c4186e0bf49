/** Years of meetings, always the same: 8 kinds of them, weekly, with the notes of each. */
import type { NoteRecord } from '../../../lib/db/database.ts';
import type { Meeting, NoteKind, Partner, Plan, Series, View } from '../../../lib/model.ts';
import { isOfUseLater } from '../../../lib/notes/open.ts';

export interface ManyNotes {
  series: Series[];
  plans: Plan[];
  meetings: Meeting[];
  notes: NoteRecord[];
  views: View[];
  partners: Partner[];
}

const seriesCount = 8;
const week = 7 * 24 * 3_600_000;
const kinds: NoteKind[] = ['note', 'note', 'note', 'question', 'decision', 'action', 'win'];
const words =
  'families wait plan board transport school therapy review panel letter answer week data'.split(
    ' ',
  );

/**
 * `meetings` of them up to the week before `today`, and as many notes in all. About one in twelve notes
 * is something that was never closed. The last series' plan of today is prepared as well.
 */
export function manyNotes(meetings: number, notes: number, today: Plan): ManyNotes {
  const random = numbers(meetings * 1_000_003 + notes);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const sentence = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
  const made: ManyNotes = {
    series: Array.from({ length: seriesCount }, (_, i) => ({
      id: seriesId(i),
      name: `Board ${i}`,
      kind: 'board',
      power: 'recommends',
      goesUpTo: ['Cabinet'],
    })),
    plans: [{ ...today, seriesId: seriesId(0) }],
    meetings: [],
    notes: [],
    views: Array.from({ length: 60 }, (_, i) => ({
      id: `view ${i}`,
      topic: sentence(2),
      line: sentence(12),
      evidence: { count: 14, base: 61, unit: 'families', method: 'March survey' },
    })),
    partners: Array.from({ length: 60 }, (_, i) => ({
      id: `partner ${i}`,
      name: `Partner ${sentence(1)} ${i}`,
      power: 'not sure',
    })),
  };
  const end = Date.parse(today.start ?? '');
  for (let i = 0; i < meetings; i++) {
    const start = new Date(end - week * Math.ceil((meetings - i) / seriesCount)).toISOString();
    const id = `meeting ${i}`;
    const planId = `plan ${i}`;
    const of = { title: `Board ${i % seriesCount}`, seriesId: seriesId(i % seriesCount), start };
    made.meetings.push({ id, ...of, platform: 'teams', planId });
    made.plans.push({ id: planId, ...of, agenda: today.agenda });
    const until = Math.round(((i + 1) * notes) / meetings);
    while (made.notes.length < until) {
      const kind = pick(kinds);
      const closed = kind !== 'note' && random() < 0.8;
      const note: NoteRecord = {
        id: `note ${made.notes.length}`,
        meetingId: id,
        kind,
        text: sentence(20 + Math.floor(30 * random())),
        at: start,
        share: 'private',
        edits: [`edit ${made.notes.length}`],
        ...(closed && (kind === 'question' ? { asked: 'answered' } : { closed: start })),
      };
      made.notes.push(isOfUseLater(note) ? { ...note, laterOf: id } : note);
    }
  }
  return made;
}

const seriesId = (i: number) => `series ${i}`;

/** The same row of numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let last = (seed % 2_147_483_646) + 1;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}
