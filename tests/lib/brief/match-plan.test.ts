import { expect, test } from 'vitest';
import { type CallFacts, matchPlan, planOf } from '../../../lib/brief/match-plan.ts';
import type { Meeting, Plan } from '../../../lib/model.ts';

const plan = (id: string, rest: Partial<Plan> = {}): Plan => ({
  id,
  title: `Meeting ${id}`,
  agenda: [],
  ...rest,
});
const call: CallFacts = {
  addressHash: 'aa',
  title: 'SEND Partnership Board',
  at: '2026-03-03T14:02:00.000Z',
};
const at = (time: string) => `2026-03-03T${time}:00.000Z`;

function idsOf(plans: Plan[], facts: Partial<CallFacts> = {}) {
  const { plan: sure, fits } = matchPlan(plans, { ...call, ...facts });
  return { sure: sure?.id ?? null, fits: fits.map(({ id }) => id) };
}

test('The same address on the same day is sure', () => {
  expect(idsOf([plan('a', { addressHash: 'aa', start: at('14:00') }), plan('b')]).sure).toBe('a');
});

test('One address serves a whole series: the day decides', () => {
  const weekly = [
    plan('last', { addressHash: 'aa', start: '2026-02-24T14:00:00.000Z' }),
    plan('this', { addressHash: 'aa', start: at('14:00') }),
  ];
  expect(idsOf(weekly)).toEqual({ sure: 'this', fits: ['last'] });
});

test('The same title near its time is sure, whatever its capitals', () => {
  const board = plan('a', { title: 'Send partnership board', start: at('14:00') });
  expect(idsOf([board], { addressHash: null }).sure).toBe('a');
});

test('The same title on another day is asked', () => {
  const board = plan('a', { title: 'SEND Partnership Board', start: '2026-04-03T14:00:00.000Z' });
  expect(idsOf([board])).toEqual({ sure: null, fits: ['a'] });
});

test('The time alone is never sure', () => {
  expect(idsOf([plan('a', { start: at('14:00') })])).toEqual({ sure: null, fits: ['a'] });
});

test('Whoever joins late is still in it', () => {
  const long = plan('a', { start: at('12:00'), end: at('15:00') });
  expect(idsOf([long]).fits).toEqual(['a']);
});

test('Another time, title and address fits nothing', () => {
  expect(idsOf([plan('a', { start: at('09:00') }), plan('b')])).toEqual({ sure: null, fits: [] });
});

test('Two that are sure are asked, and the nearest of the others comes first', () => {
  const plans = [
    plan('far', { start: at('14:25') }),
    plan('near', { start: at('14:05') }),
    plan('one', { addressHash: 'aa', start: at('14:00') }),
    plan('two', { addressHash: 'aa', start: at('16:00') }),
  ];
  expect(idsOf(plans)).toEqual({ sure: null, fits: ['one', 'two', 'near', 'far'] });
});

test('A page without a title or an address fits by time', () => {
  const facts = { addressHash: null, title: null };
  expect(idsOf([plan('a', { start: at('14:00') }), plan('b', { title: '' })], facts).fits).toEqual([
    'a',
  ]);
});

const meeting = (rest: Partial<Meeting>): Meeting => ({
  id: 'm',
  title: 'SEND Partnership Board',
  start: call.at,
  platform: 'teams',
  ...rest,
});
const two = [
  plan('sure', { addressHash: 'aa', start: at('14:00') }),
  plan('chosen', { start: '2026-01-01T10:00:00.000Z' }),
];

test.each<[string, Partial<Meeting>, string | undefined]>([
  ['that was sure', { addressHash: 'aa' }, 'sure'],
  ['that she chose', { addressHash: 'aa', planId: 'chosen' }, 'chosen'],
  ['that is gone, so the sure one', { addressHash: 'aa', planId: 'deleted' }, 'sure'],
  ['none of them, as she said', { addressHash: 'aa', planId: null }, undefined],
  ['none, as nobody can be sure', { title: 'Coffee' }, undefined],
])('After the call a meeting has the brief %s', (_, rest, id) => {
  expect(planOf(meeting(rest), two)?.id).toBe(id);
});
