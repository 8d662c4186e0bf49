import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { asCalendar } from '../../../lib/report/as-calendar.ts';
import type { Leaving, LeavingDay } from '../../../lib/report/leaving.ts';

const now = '2026-03-05T10:00:00.000Z';
const title = 'SEND Partnership Board, Tue 3 March';
const day = (change: Partial<LeavingDay> = {}): LeavingDay => ({
  id: 'answer n1',
  kind: 'answer',
  day: '2026-05-29',
  about: 'Two more posts',
  line: 'Two more posts. Cabinet decides. Answer by Fri 29 May.',
  ...change,
});

/** As another program reads it. */
function eventsOf(calendar: string | null) {
  return new ICAL.Component(ICAL.parse(calendar ?? ''))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

test('Each day is a whole day, with words of the report and without an alarm', () => {
  const days: Leaving['days'] = [
    day(),
    day({ id: 'meeting after n1', kind: 'meeting after', day: '2026-06-09' }),
    day({ id: 'action n2', kind: 'action', about: 'Send the list' }),
    day({ id: 'reply n3', kind: 'reply', about: 'Our name on the plan' }),
    day({ id: 'next m', kind: 'next meeting', about: 'SEND Partnership Board', line: 'Next' }),
  ];
  const calendar = asCalendar({ title, days }, now);
  const events = eventsOf(calendar);
  expect(events.map(({ summary }) => summary)).toEqual([
    'Answer due: Two more posts',
    'Meeting after the answer: Two more posts',
    'Due: Send the list',
    'We reply: Our name on the plan',
    'Next meeting: SEND Partnership Board',
  ]);
  for (const { startDate } of events) expect(startDate.isDate).toBe(true);
  expect(events[1]?.startDate.toString()).toBe('2026-06-09');
  expect(events[0]?.description).toBe(
    'Two more posts. Cabinet decides. Answer by Fri 29 May.\nFrom: SEND Partnership Board, Tue 3 March',
  );
  expect(calendar).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|LOCATION|X-WR/);
  expect(calendar?.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('Made again, the same day has the same name', () => {
  const uids = (at: string) =>
    eventsOf(asCalendar({ title, days: [day()] }, at)).map(({ uid }) => uid);
  expect(uids(now)).toEqual(['answer-n1@tableside.invalid']);
  expect(uids('2026-03-09T10:00:00.000Z')).toEqual(uids(now));
});

test('Without a day there is no calendar', () => {
  expect(asCalendar({ title, days: [] }, now)).toBeNull();
});

test('Odd texts come back as they were, and no line is longer than calendars take', {
  timeout: 60_000,
}, () => {
  const odd = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ',',
          ';',
          '\\',
          '\n',
          ':',
          '"',
          '\\n',
          'END:VEVENT',
          'é',
          '👩‍👩‍👧',
          'x'.repeat(80),
          ' ',
        ),
        fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}/gu, '')),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('').replace(/\n+/g, '\n').trim())
    .filter(Boolean);
  fc.assert(
    fc.property(odd, odd, (about, line) => {
      const calendar = asCalendar({ title, days: [day({ about, line })] }, now);
      const [event, ...more] = eventsOf(calendar);
      expect(more).toEqual([]);
      expect(event?.summary).toBe(`Answer due: ${about.replace(/\s+/g, ' ')}`);
      expect(event?.description).toBe(`${line}\nFrom: ${title}`);
      const lines = calendar?.split('\r\n') ?? [];
      expect(Math.max(...lines.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75);
    }),
    { numRuns: 300, seed: 7 },
  );
});
