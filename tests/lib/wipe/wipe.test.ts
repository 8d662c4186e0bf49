import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays } from '../../../lib/dates/day.ts';
import type { Afterwards, ISODate, Meeting } from '../../../lib/model.ts';
import {
  goingSoon,
  lookToday,
  nothingWarned,
  type WipeMemory,
  wipeDayOf,
  withSeen,
} from '../../../lib/wipe/wipe.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const due = '2027-03-03';

/** A day on which Tableside is used: first the background looks, then she may look at the desk. */
function use(
  before: WipeMemory,
  today: ISODate,
  { looks = true, written = [] as Afterwards[] } = {},
): { memory: WipeMemory; gone: string[] } {
  const { memory, gone } = lookToday([meeting], written, 12, before, today);
  if (!looks || gone.length > 0) return { memory, gone };
  return {
    memory: withSeen(memory, goingSoon([meeting], written, 12, memory, today), today),
    gone,
  };
}

function live(days: ISODate[], looks = true): string[] {
  let memory = nothingWarned;
  for (const day of days) {
    const used = use(memory, day, { looks });
    if (used.gone.length > 0) return [day];
    memory = used.memory;
  }
  return [];
}
const daily = (from: ISODate, count: number) =>
  Array.from({ length: count }, (_, i) => plusDays(from, i));

test('Notes go a year after the meeting, as usual, or when she said', () => {
  expect(wipeDayOf(meeting, undefined, 12)).toBe(due);
  expect(wipeDayOf(meeting, undefined, 'never')).toBeNull();
  expect(wipeDayOf(meeting, { id: 'm1', wipeOn: 'usual' }, 12)).toBe(due);
  expect(wipeDayOf(meeting, { id: 'm1', wipeOn: 'never' }, 12)).toBeNull();
  expect(wipeDayOf(meeting, { id: 'm1', wipeOn: '2026-05-01' }, 'never')).toBe('2026-05-01');
});

test('She is warned a month before, and on the day they go', () => {
  expect(goingSoon([meeting], [], 12, nothingWarned, '2027-01-31')).toEqual([]);
  expect(goingSoon([meeting], [], 12, nothingWarned, '2027-02-01')).toMatchObject([
    { on: due, goes: due },
  ]);
  expect(live(daily('2027-01-20', 60))).toEqual([due]);
});

test('Nobody looked at the desk: nothing goes, however long', () => {
  expect(live(daily('2027-01-20', 400), false)).toEqual([]);
});

test('First seen late, they stay another week', () => {
  expect(live(daily('2027-03-02', 30))).toEqual(['2027-03-09']);
  expect(goingSoon([meeting], [], 12, nothingWarned, '2027-06-01')).toMatchObject([
    { on: due, goes: '2027-06-08' },
  ]);
});

test('A clock that jumps a year on takes nothing that day, nor when it jumps back', () => {
  expect(live(['2026-04-01', '2027-04-01', '2026-04-02', '2026-04-03'])).toEqual([]);
  // Warned, and then away for long or thrown ahead: the warning begins anew.
  expect(live(['2027-02-10', '2027-02-11', '2028-02-11', '2028-02-12'])).toEqual([]);
});

test('A warning that was seen in a future that is none any more does not count', () => {
  const { memory } = use(nothingWarned, '2027-02-20');
  const back = lookToday([meeting], [], 12, memory, '2027-02-01');
  expect(back.memory.warned).toEqual({});
});

test('Another day for this meeting is another warning', () => {
  const { memory } = use(nothingWarned, '2027-02-10');
  const written = [{ id: 'm1', wipeOn: '2027-02-18' }];
  const next = use(memory, '2027-02-18', { written });
  expect(next.gone).toEqual([]);
  expect(next.memory.warned).toEqual({ m1: { on: '2027-02-18', seen: '2027-02-18' } });
});

test('Whatever the clock does, nothing goes that was not seen going a week before', () => {
  const jumps = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.boolean()), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(jumps, (steps) => {
      let memory = nothingWarned;
      let today = '2026-12-01';
      const seen: ISODate[] = [];
      for (const [days, looks] of steps) {
        today = plusDays(today, days);
        const used = use(memory, today, { looks });
        if (used.gone.length > 0) {
          return today >= due && seen.some((day) => plusDays(day, 7) <= today);
        }
        memory = used.memory;
        if (looks) seen.push(today);
      }
      return true;
    }),
  );
});
