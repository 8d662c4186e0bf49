import { describe, expect, test } from 'vitest';
import type { AgendaItem, Carried, Note } from '../../../lib/model.ts';
import { dueWords, itemFor, sinceWords } from '../../../lib/notes/carried.ts';

const now = new Date(2026, 5, 10, 14);

function carried(note: Partial<Note>, times = 1): Carried {
  return {
    note: {
      id: 'n',
      meetingId: 'earlier',
      kind: 'question',
      text: 'When is the list out?',
      at: new Date(2026, 2, 3, 14).toISOString(),
      share: 'private',
      ...note,
    },
    meeting: {
      id: 'earlier',
      title: 'Board',
      start: '2026-03-03T14:00:00.000Z',
      platform: 'teams',
    },
    times,
  };
}

const at = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 10).toISOString();

test.each([
  [at(2026, 3, 3), 1, 'open since March'],
  [at(2026, 3, 3), 2, 'open since March, the 3rd meeting'],
  [at(2026, 3, 3), 1 + 10, 'open since March, the 12th meeting'],
  [at(2026, 3, 3), 20, 'open since March, the 21st meeting'],
  [at(2025, 12, 3), 3, 'open since December, the 4th meeting'],
  [at(2025, 6, 30), 1, 'open since June 2025'],
  [at(2026, 6, 2), 1, 'open since Tue 2 June'],
])('Since when it waits: %s, %i times', (since, times, words) => {
  expect(sinceWords(carried({ at: since }, times), now)).toBe(words);
});

const day = (date: string) => ({ said: 'then', date });

test.each<[Partial<Note>, string | null]>([
  [{}, null],
  [{ kind: 'decision', answerBy: day('2026-05-29') }, 'answer was due Fri 29 May'],
  [{ kind: 'decision', answerBy: day('2026-06-10') }, 'answer due today'],
  [{ kind: 'decision', answerBy: day('2026-07-03') }, 'answer due Fri 3 July'],
  [{ kind: 'decision', answerBy: day('2027-01-08') }, 'answer due Fri 8 January 2027'],
  [{ kind: 'decision', answerBy: { said: 'before half term' } }, 'answer due “before half term”'],
  [{ kind: 'decision', meetingAfter: day('2026-06-05') }, 'meeting was due Fri 5 June'],
  [{ kind: 'action', due: day('2026-05-29') }, 'was due Fri 29 May'],
  [{ kind: 'forum task', due: day('2026-05-29') }, 'your reply was due Fri 29 May'],
])('When it was promised: %j', (note, words) => {
  expect(dueWords(carried(note), now)).toBe(words);
});

const item = (id: string, title: string): AgendaItem => ({
  id,
  title,
  purpose: 'discuss',
  points: [],
});

describe('The item it belongs to', () => {
  const agenda = [
    item('1', 'Minutes and matters arising'),
    item('2', 'EHC plans: annual reviews'),
    item('3', 'Transport to school'),
    item('4', 'SEND strategy'),
  ];
  test.each<[string, Note['item'], string | null]>([
    ['of the same id, whatever it is called', { id: '3', title: 'Buses' }, '3'],
    ['of the same title, however it is written', { id: 'x', title: 'send Strategy.' }, '4'],
    ['with half of the telling words', { id: 'x', title: 'Annual reviews of plans' }, '2'],
    ['with one word of two', { id: 'x', title: 'School transport update' }, '3'],
    ['of words that any item has: none', { id: 'x', title: 'SEND update' }, null],
    ['with too little in common: none', { id: 'x', title: 'Reviews of short breaks' }, null],
    ['of no words: none', { id: 'x', title: '' }, null],
    ['of nothing that was said: none', undefined, null],
  ])('%s', (_, from, id) => {
    expect(itemFor(carried(from ? { item: from } : {}), agenda)?.id ?? null).toBe(id);
  });
  test('is none where two would do', () => {
    const two = [item('1', 'Transport costs'), item('2', 'Transport policy')];
    expect(itemFor(carried({ item: { id: 'x', title: 'Transport' } }), two)).toBeNull();
    expect(itemFor(carried({ item: { id: 'x', title: 'Transport' } }), [])).toBeNull();
  });
});
