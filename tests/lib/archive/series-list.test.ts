import { expect, test } from 'vitest';
import {
  bySeries,
  byYear,
  countsOf,
  countWords,
  noSeries,
} from '../../../lib/archive/series-list.ts';
import type { Meeting, Note, Series } from '../../../lib/model.ts';

const series = ['Board', 'Transport'].map(
  (name, i): Series => ({
    id: `s${i}`,
    name,
    kind: 'board',
    power: 'decides',
    goesUpTo: [],
  }),
);
const meetingOn = (day: string, seriesId?: string): Meeting => ({
  id: day,
  title: 'Meeting',
  start: `${day}T10:00:00.000Z`,
  platform: 'teams',
  ...(seriesId && { seriesId }),
});

test('Series stand by their latest meeting, their meetings too, and the others come last', () => {
  const meetings = [
    meetingOn('2026-05-01'),
    meetingOn('2025-01-01', 's0'),
    meetingOn('2026-03-01', 's1'),
    meetingOn('2026-02-01', 's0'),
    meetingOn('2026-04-01', 'gone'),
  ];
  const groups = bySeries(meetings, series);
  expect(groups.map(({ name, meetings: here }) => [name, here.map(({ id }) => id)])).toEqual([
    ['Transport', ['2026-03-01']],
    ['Board', ['2026-02-01', '2025-01-01']],
    [noSeries, ['2026-05-01', '2026-04-01']],
  ]);
});

test('How much is in each meeting is counted', () => {
  const note = (id: string, more: Partial<Note>): Note => ({
    id,
    meetingId: 'm1',
    kind: 'note',
    text: 'Words',
    at: '2026-03-03T14:05:00.000Z',
    share: 'private',
    ...more,
  });
  const counts = countsOf([
    note('1', {}),
    note('2', { kind: 'action' }),
    note('3', { kind: 'action', closed: '2026-03-04T14:05:00.000Z' }),
    note('4', { meetingId: 'm2' }),
  ]);
  expect([...counts].map(([id, count]) => `${id}: ${countWords(count)}`)).toEqual([
    'm1: 3 notes, 1 open',
    'm2: 1 note',
  ]);
});

test('Years stand above the meetings only where there are many of more than one', () => {
  const few = ['2026-02-01', '2025-02-01'].map((day) => meetingOn(day));
  expect(byYear(few)).toEqual([{ year: null, of: few }]);
  const oneYear = Array.from({ length: 9 }, (_, i) => meetingOn(`2026-0${i + 1}-01`));
  expect(byYear(oneYear)).toHaveLength(1);
  const many = [...oneYear, meetingOn('2025-02-01')];
  expect(byYear(many).map(({ year, of }) => [year, of.length])).toEqual([
    [2026, 9],
    [2025, 1],
  ]);
});
