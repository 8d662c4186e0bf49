import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  minutesOf,
  minutesWords,
  penceOf,
  plannedMinutes,
  poundsWords,
  timeCsv,
  timeLog,
} from '../../../lib/archive/time-log.ts';
import type { Meeting } from '../../../lib/model.ts';

const meetingOn = (day: string): Meeting => ({
  id: day,
  title: `Board of ${day}`,
  start: `${day}T10:00:00.000Z`,
  platform: 'teams',
});
const meetings = ['2026-06-10', '2026-06-02', '2026-05-05', '2026-04-01'].map(meetingOn);

test('Months add up what was written, the latest first, and nothing that was not', () => {
  const months = timeLog(
    [
      { id: '2026-06-02', prepMinutes: 30, meetingMinutes: 90 },
      { id: '2026-06-10', prepMinutes: 15, expenses: [{ what: 'Bus', pence: 420 }] },
      { id: '2026-05-05', expenses: [{ what: 'Childcare', pence: 2400 }] },
      { id: '2026-04-01', hearFromYou: 'About taxis', prepMinutes: 0 },
      { id: 'gone', prepMinutes: 600 },
    ],
    meetings,
  );
  expect(months.map(({ name, rows, sum }) => [name, rows.map(({ day }) => day), sum])).toEqual([
    ['June 2026', ['2026-06-10', '2026-06-02'], { prep: 45, inMeeting: 90, pence: 420 }],
    ['May 2026', ['2026-05-05'], { prep: 0, inMeeting: 0, pence: 2400 }],
  ]);
});

test('A meeting proposes its planned time only where both ends are known and make sense', () => {
  const start = '2026-06-02T10:00:00.000Z';
  expect(plannedMinutes({ start, end: '2026-06-02T11:30:00.000Z' })).toBe(90);
  expect(plannedMinutes({ start })).toBeNull();
  expect(plannedMinutes({ start, end: start })).toBeNull();
  expect(plannedMinutes({ start, end: '2026-06-01T10:00:00.000Z' })).toBeNull();
  expect(plannedMinutes({ start, end: '2026-07-02T10:00:00.000Z' })).toBeNull();
});

test.each([
  ['90', 90],
  [' 90 ', 90],
  ['1:30', 90],
  ['0:05', 5],
  ['', 0],
  ['1:75', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['9999999', null],
])('“%s” is so many minutes', (typed, minutes) => expect(minutesOf(typed)).toBe(minutes));

test.each([
  ['4.20', 420],
  ['£4', 400],
  ['4.2', 420],
  ['0.05', 5],
  ['1234567.89', 123_456_789],
  ['4.205', null],
  ['-4', null],
  ['4,20', null],
  ['', null],
  ['four', null],
])('“%s” is so many pence', (typed, pence) => expect(penceOf(typed)).toBe(pence));

test('Sums are said as people say them', () => {
  expect([0, 45, 60, 90, 1505].map(minutesWords)).toEqual([
    '0 min',
    '45 min',
    '1 hr',
    '1 hr 30 min',
    '25 hr 5 min',
  ]);
  expect([5, 420, 2400].map(poundsWords)).toEqual(['£0.05', '£4.20', '£24.00']);
});

test('The table has a row for each expense, counts no minute twice and is no formula', () => {
  const expenses = [
    { what: '=1+1', pence: 420 },
    { what: 'Parking', pence: 350 },
  ];
  const log = timeLog(
    [{ id: '2026-06-02', prepMinutes: 30, meetingMinutes: 90, expenses }],
    meetings,
  );
  const { data } = Papa.parse<string[]>(timeCsv(log).slice(1).trimEnd());
  expect(data.slice(1)).toEqual([
    ['2026-06-02', 'Board of 2026-06-02', '30', '90', "'=1+1", '4.20'],
    ['2026-06-02', 'Board of 2026-06-02', '', '', 'Parking', '3.50'],
  ]);
});
