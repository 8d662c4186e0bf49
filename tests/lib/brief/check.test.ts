import { expect, test } from 'vitest';
import {
  asksWithoutView,
  conflicts,
  daysBetween,
  decidersOf,
  minutesMissed,
  missingVoices,
  papersLine,
  pinnedLine,
} from '../../../lib/brief/check.ts';
import { samplePrep } from '../../../lib/brief/sample.ts';
import type { AgendaItem, Plan, Point, Series } from '../../../lib/model.ts';

const start = '2026-03-10T12:00:00.000Z';
const today = new Date('2026-03-07T12:00:00.000Z');
const prep = samplePrep(new Date(start));
const [plan] = prep.plans as [Plan];
const item = (rest: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'i',
  title: 'Transport',
  purpose: 'decide',
  points: [],
  ...rest,
});
const series = (rest: Partial<Series> = {}): Series => ({
  id: 's',
  name: 'Board',
  kind: 'board',
  power: 'recommends',
  goesUpTo: [],
  ...rest,
});

test('Days are those of the calendar, also where the clock changes', () => {
  expect(daysBetween(new Date(2026, 2, 28, 23), new Date(2026, 2, 29, 1))).toBe(1);
  expect(daysBetween(new Date(2026, 2, 20, 9), new Date(2026, 3, 3, 9))).toBe(14);
  expect(daysBetween(new Date(2026, 2, 3, 1), new Date(2026, 2, 3, 23))).toBe(0);
});

test('Papers that came a week before need no word', () => {
  expect(papersLine({ papersCame: '2026-03-03', start }, today)).toEqual({
    says: 'Papers came 7 days before.',
  });
});

test('Papers that came late are said, with what can be asked', () => {
  const says = (papersCame: string) => papersLine({ papersCame, start }, today);
  expect(says('2026-03-07')).toMatchObject({ says: 'Papers came 3 days before.' });
  expect(says('2026-03-09')).toMatchObject({ says: 'Papers came 1 day before.' });
  expect(says('2026-03-10')).toMatchObject({ says: 'The papers came on the day.' });
  expect(says('2026-03-11').next).toBe('A week is fair. You can ask for that next time.');
});

test('No papers yet: they can be asked for while the meeting is ahead', () => {
  expect(papersLine({ start }, today)).toEqual({
    says: 'No papers yet.',
    next: 'The meeting is in 3 days. You can ask for them.',
  });
  expect(papersLine({ start }, new Date(start)).next).toMatch(/^The meeting is today\./);
  expect(papersLine({}, today).next).toBe('You can ask for them.');
  expect(papersLine({ start }, new Date('2026-03-12T12:00:00.000Z'))).toEqual({
    says: 'No papers yet.',
  });
});

test('Papers are here before the day is known', () => {
  expect(papersLine({ papersCame: '2026-03-03' }, today).next).toBeUndefined();
});

const decider = (of: Partial<AgendaItem>, kind?: Partial<Series>) => {
  const [line] = decidersOf({ agenda: [item(of)], seriesId: 's' }, kind ? [series(kind)] : []);
  return [line?.says, line?.next !== undefined];
};

test('What she wrote of who decides comes first', () => {
  expect(decider({ decider: 'Cabinet' }, { power: 'decides' })).toEqual([
    'Decided by: Cabinet.',
    false,
  ]);
});

test('Meetings of this kind say who decides, and where it goes after', () => {
  expect(decider({}, { power: 'decides' })).toEqual(['The people in the room can decide.', false]);
  expect(decider({}, { goesUpTo: ['Leaders', 'Cabinet'] })).toEqual([
    'The room recommends. Then it goes to: Leaders, then Cabinet.',
    true,
  ]);
  expect(decider({}, { power: 'advises' })).toEqual(['The room gives advice.', true]);
});

test('What is not known is a question, and what is for noting is not', () => {
  expect(decider({})).toEqual(['Not known yet.', true]);
  expect(decider({}, { power: 'not sure' })).toEqual(['Not known yet.', true]);
  expect(decider({ purpose: 'note' })).toEqual(['To note. Nothing is decided.', false]);
});

test('Missing voices are those of the views behind the brief, each once', () => {
  expect(missingVoices(plan, prep.views)).toEqual([
    {
      viewId: 'sample-view-calls',
      topic: 'Waiting times',
      notHeardFrom: 'families who do not read English',
    },
    {
      viewId: 'sample-view-contact',
      topic: 'Plans',
      notHeardFrom: 'families of young people over 18',
    },
  ]);
  const twice = [...plan.agenda, ...plan.agenda];
  expect(missingVoices({ agenda: twice }, prep.views)).toHaveLength(2);
  expect(missingVoices({ agenda: [] }, prep.views)).toEqual([]);
});

const asks = (pinned: number, others = 0) => {
  const points = Array.from(
    { length: pinned + others },
    (_, i): Point => ({
      id: `${i}`,
      kind: 'ask',
      text: 'Ask',
      ...(i < pinned && { pinned: true }),
    }),
  );
  return pinnedLine({ agenda: [item({ points })] }, prep);
};

test('Three asks are enough', () => {
  expect(asks(3, 4)).toEqual({ says: '3 asks pinned.' });
  expect(asks(1)).toEqual({ says: '1 ask pinned.' });
  expect(asks(4)).toEqual({ says: '4 asks pinned. Only three show.', next: 'Pick three.' });
  expect(asks(0, 2).says).toBe('No asks pinned. The first ones show.');
  expect(asks(0).says).toBe('No asks yet.');
});

test('Asks without a view are named', () => {
  expect(asksWithoutView(plan, prep)).toEqual([]);
  expect(asksWithoutView(plan, { views: [] })).toHaveLength(3);
});

test('Leaving early is so many minutes before the end', () => {
  const end = '2026-03-10T13:30:00.000Z';
  expect(minutesMissed({ end, leaveBy: '2026-03-10T13:10:00.000Z' })).toBe(20);
  expect(minutesMissed({ end, leaveBy: end })).toBeNull();
  expect(minutesMissed({ end })).toBeNull();
  expect(minutesMissed({ leaveBy: end })).toBeNull();
});

test('All that is said is in short sentences', () => {
  const said = conflicts.flatMap(({ says, next }) => [says, next]);
  for (const sentence of said.flatMap((each) => each.split('. '))) {
    expect(sentence.split(' ').length).toBeLessThan(15);
  }
});
