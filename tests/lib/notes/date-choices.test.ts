import { expect, test } from 'vitest';
import { type DatesKnown, dateChoices } from '../../../lib/notes/date-choices.ts';

const shown = (known: DatesKnown) =>
  dateChoices(known).map(({ said, date }) => `${said} ${date.slice(5)}`);

test('A week, two weeks and the end of the month', () => {
  expect(shown({ today: '2026-03-03' })).toEqual([
    'In a week 03-10',
    'In two weeks 03-17',
    'End of the month 03-31',
  ]);
});

test('No day is offered twice, and none that is today', () => {
  expect(shown({ today: '2026-03-24' })).toEqual(['In a week 03-31', 'In two weeks 04-07']);
  expect(shown({ today: '2026-03-31' })[2]).toBe('End of the month 04-30');
  expect(shown({ today: '2026-03-30' })[2]).toBe('End of the month 04-30');
  expect(shown({ today: '2028-02-20' })[2]).toBe('End of the month 02-29');
});

test('Over the end of a year, and over the change of clocks', () => {
  expect(shown({ today: '2026-12-28' })).toEqual([
    'In a week 01-04',
    'In two weeks 01-11',
    'End of the month 12-31',
  ]);
  expect(shown({ today: '2026-10-20' })[0]).toBe('In a week 10-27');
});

test('The next meeting only where it is known and ahead', () => {
  expect(shown({ today: '2026-03-03', nextMeeting: '2026-05-05' })[3]).toBe(
    'Before the next meeting 05-04',
  );
  expect(shown({ today: '2026-03-03', nextMeeting: '2026-03-03' })).toHaveLength(3);
  expect(shown({ today: '2026-03-03', nextMeeting: '2026-03-04' })).toHaveLength(3);
});

test('A meeting after an answer is counted from the answer', () => {
  expect(shown({ today: '2026-03-03', after: '2026-03-17' })).toEqual([
    'A week after 03-24',
    'Two weeks after 03-31',
  ]);
  const known = { today: '2026-03-03', after: '2026-03-17', nextMeeting: '2026-05-05' };
  expect(shown(known)[2]).toBe('At the next meeting 05-05');
  expect(shown({ ...known, after: '2026-02-01' })[0]).toBe('In a week 03-10');
});
