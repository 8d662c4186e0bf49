import { expect, test } from 'vitest';
import {
  findableAsk,
  findableMeeting,
  findableNote,
  keyOf,
  recordOf,
} from '../../../lib/archive/findable.ts';
import { createSearch, type Search } from '../../../lib/archive/search.ts';
import type { Meeting, Note } from '../../../lib/model.ts';
import { planted } from '../../fixtures/archive/planted.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Transport group',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
let made = 0;
const noteOf = (text: string, more: Partial<Note> = {}): Note => ({
  id: `n${++made}`,
  meetingId: 'm1',
  kind: 'note',
  text,
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
  ...more,
});

function searchOf(...notes: Note[]): Search {
  const search = createSearch();
  search.put([findableMeeting(meeting, []), ...notes.map(findableNote)]);
  return search;
}
const find = (search: Search, typed: string) =>
  search.find(typed, 50).keys.map((key) => recordOf(key).id);

test('A key tells its record, whatever its id', () => {
  expect(recordOf(keyOf('note', 'a b c'))).toEqual({ kind: 'note', id: 'a b c' });
});

test('A word is found while it is typed, in capitals, without its accent or its s', () => {
  const note = noteOf('Café vouchers for the siblings’ group');
  const search = searchOf(note);
  for (const typed of ['vo', 'vouch', 'VOUCHER', 'cafe', 'sibling', 'the vouchers']) {
    expect(find(search, typed), typed).toEqual([note.id]);
  }
  expect(find(search, 'v')).toEqual([]);
  expect(find(search, '')).toEqual([]);
});

test('A slip of the key is forgiven where few have the word itself', () => {
  const note = noteOf('Continence pads');
  const search = searchOf(note, noteOf('Contents of the box'));
  for (const typed of ['contnence', 'continance', 'cotninence', 'continencee']) {
    expect(find(search, typed), typed).toEqual([note.id]);
  }
  expect(find(search, 'pots')).toEqual([]);
});

test('All words have to be there; where no record has them all, some will do and it is said', () => {
  const both = noteOf('Taxi contract');
  const one = noteOf('Taxi late');
  const search = searchOf(both, one);
  expect(find(search, 'taxi contract')).toEqual([both.id]);
  expect(search.find('taxi contract', 50).match).toBe('all');
  const some = search.find('taxi contract zebra', 50);
  expect(some.match).toBe('some');
  expect(some.keys.map((key) => recordOf(key).id)).toEqual([both.id, one.id]);
});

test('The first letter of another word takes nothing away; where it is a word it counts', () => {
  const taxi = noteOf('Taxi rules');
  const section = noteOf('Section F');
  const other = noteOf('Section G');
  const search = searchOf(taxi, section, other);
  expect(find(search, 'taxi x')).toEqual([taxi.id]);
  expect(search.find('taxi x', 9).match).toBe('all');
  expect(find(search, 'section f')).toEqual([section.id]);
});

test('Every box of a note is searched, and the words of its meeting with it', () => {
  const boxes: Partial<Note>[] = [
    { owner: 'needle' },
    { approver: 'needle' },
    { due: { said: 'needle' } },
    { answerBy: { said: 'needle' } },
    { meetingAfter: { said: 'needle' } },
    { answer: 'needle' },
    { before: 'needle' },
    { source: 'needle' },
    { changes: 'needle' },
    { askedBy: 'needle' },
    { draft: 'needle' },
    { item: { id: 'i1', title: 'needle' } },
  ];
  for (const box of boxes) {
    const note = noteOf('Hay', box);
    expect(find(searchOf(note, noteOf('Hay')), 'needle'), JSON.stringify(box)).toEqual([note.id]);
  }
  const note = noteOf('Hay');
  const search = searchOf(note);
  for (const typed of ['transport hay', 'hay march 2026', 'hay 3/3/2026', 'tuesday hay']) {
    expect(find(search, typed), typed).toEqual([note.id]);
  }
});

test('A meeting is found by title, day and agenda, and does not bring all its notes along', () => {
  const search = searchOf(noteOf('Hay'));
  const item = { id: 'i', title: 'Funding', purpose: 'note' as const, points: [] };
  search.put([findableMeeting(meeting, [item])]);
  for (const typed of ['transport group', '3 march 2026', 'funding']) {
    expect(find(search, typed), typed).toEqual(['m1']);
  }
});

test('What was answered to an ask is found, also when the ask is gone', () => {
  const search = searchOf();
  search.put([
    findableAsk({ id: 'a1', meetingId: 'm1', ask: 'Call back', answer: 'From May' }, meeting.start),
    findableAsk({ id: 'a2', meetingId: 'm1', ask: undefined, answer: 'Never' }, meeting.start),
  ]);
  expect(find(search, 'call back may')).toEqual(['a1']);
  expect(find(search, 'never')).toEqual(['a2']);
});

test('The newest is first among equals, and a whole word comes before a beginning', () => {
  const old = noteOf('Plan for taxis', { at: '2024-01-01T10:00:00.000Z' });
  const young = noteOf('Plan for buses', { at: '2026-01-01T10:00:00.000Z' });
  const longer = noteOf('Planets', { at: '2026-02-01T10:00:00.000Z' });
  expect(find(searchOf(old, young, longer), 'plan')).toEqual([young.id, old.id, longer.id]);
});

test('Only the best are given, and how many there are is said', () => {
  const notes = Array.from({ length: 80 }, (_, i) =>
    noteOf('Review', { at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString() }),
  );
  const { keys, of } = searchOf(...notes).find('review', 50);
  expect(of).toBe(80);
  expect(keys.map((key) => recordOf(key).id)).toEqual(
    notes
      .toReversed()
      .slice(0, 50)
      .map(({ id }) => id),
  );
});

test('What is changed is found by its new words only, and what is deleted not at all', () => {
  const note = noteOf('Taxi');
  const search = searchOf(note);
  search.put([findableNote({ ...note, text: 'Minibus' })]);
  expect(find(search, 'taxi')).toEqual([]);
  expect(find(search, 'minibus')).toEqual([note.id]);
  search.remove([keyOf('note', note.id), keyOf('note', 'never there')]);
  expect(find(search, 'minibus')).toEqual([]);
  search.put([findableNote(note)]);
  expect(find(search, 'taxi')).toEqual([note.id]);
});

test('A meeting that comes after its notes is found with them too', () => {
  const search = createSearch();
  const note = noteOf('Hay');
  search.put([findableNote(note)]);
  expect(find(search, 'transport hay')).toEqual([note.id]);
  search.put([findableMeeting(meeting, [])]);
  expect(search.find('transport hay', 9).match).toBe('all');
});

test('Every planted question but one finds its note', () => {
  const search = createSearch();
  planted.forEach(({ title, day, note }, i) => {
    const start = `${day}T10:00:00.000Z`;
    const from: Meeting = { id: `p${i}`, title, start, platform: 'teams' };
    const whole: Note = { id: `p${i}`, meetingId: `p${i}`, at: start, share: 'private', ...note };
    search.put([findableMeeting(from, []), findableNote(whole)]);
  });
  const asked = planted.flatMap(({ asked }, i) => asked.map(([, typed]) => ({ typed, i })));
  const missed = asked.filter(
    ({ typed, i }) => !search.find(typed, 10).keys.includes(keyOf('note', `p${i}`)),
  );
  // The sound of a name in other letters: two slips in seven.
  expect(missed.map(({ typed }) => typed)).toEqual(['delfine']);
});
