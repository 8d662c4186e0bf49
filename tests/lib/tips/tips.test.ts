import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../lib/tips/phase.ts';
import { phrases } from '../../../lib/tips/phrases.ts';
import { tipFor, tips } from '../../../lib/tips/tips.ts';

describe.each(tips.map((tip) => [tip.id, tip] as const))('The tip "%s"', (_, tip) => {
  test('shows when its examples say so', () => {
    for (const moment of tip.shows) expect(tipFor(moment, new Set())).toBe(tip);
  });
  test('is quiet when its examples say so', () => {
    for (const moment of tip.quiet) expect(tip.when(moment)).toBe(false);
  });
  test('has both kinds of example', () => {
    expect(Math.min(tip.shows.length, tip.quiet.length)).toBeGreaterThan(0);
  });
  test('can be read before the speaker ends the sentence: ten words at most', () => {
    expect(tip.says.split(/\s+/).length).toBeLessThanOrEqual(10);
  });
  test('has reasons in sentences of fewer than 25 words', () => {
    for (const sentence of tip.why.split(/[.?!]\s*/)) {
      expect(sentence.split(/\s+/).length).toBeLessThan(25);
    }
  });
});

test('All ten tips of the seed are there', () => {
  expect([...new Set(tips.map((tip) => tip.seed))].sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test('At no moment do two tips want to speak', () => {
  for (const phase of [
    'before',
    'just started',
    'under way',
    'last 15 minutes',
    'after',
  ] as const) {
    for (let minute = 0; minute < 180; minute++) {
      expect(tips.filter((tip) => tip.when({ phase, minute })).length).toBeLessThanOrEqual(1);
    }
  }
});

test('A closed tip stays closed', () => {
  const moment = { phase: 'before', minute: 0 } as const;
  expect(tipFor(moment, new Set(['equal']))).toBeNull();
});

describe('The moment', () => {
  const startedAt = '2026-03-03T14:00:00.000Z';
  const call = { state: 'in-call', startedAt } as const;
  const at = (time: string) => new Date(`2026-03-03T${time}:00.000Z`);
  const arrived = at('13:55');

  test.each([
    ['13:58', { state: 'lobby', startedAt: null } as const, undefined, 'before', 3],
    ['14:01', call, undefined, 'just started', 1],
    ['14:05', call, undefined, 'under way', 0],
    ['15:20', call, '2026-03-03T15:30:00.000Z', 'last 15 minutes', 5],
    ['15:20', call, undefined, 'under way', 75],
    ['15:32', { ...call, state: 'ended' } as const, undefined, 'after', 92],
  ])('at %s is right', (time, reading, end, phase, minute) => {
    expect(momentOf(reading, end, arrived, at(time))).toEqual({ phase, minute });
  });

  test('never goes below zero when the clock jumps back', () => {
    expect(momentOf(call, undefined, arrived, at('12:00')).minute).toBe(0);
  });
});

test('Each phrase can be said in one breath', () => {
  for (const { words } of phrases) expect(words.split(/\s+/).length).toBeLessThanOrEqual(14);
});
