import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { phraseIds, phrases } from '../../../lib/tips/phrases.ts';
import { calm, type Situation } from '../../../lib/tips/situation.ts';
import { ten } from '../../../lib/tips/ten.ts';
import type { Tip } from '../../../lib/tips/tip.ts';
import { tips } from '../../../lib/tips/tips.ts';

const with_ = (change: Partial<Situation>): Situation => ({ ...calm, ...change });
const words = (text: string) => text.split(/\s+/).length;

/** Every line of a tip that its examples bring out. */
const lines = ({ says, shows, when }: Tip) => [
  says,
  ...shows.flatMap((change) => when(with_(change))?.says ?? []),
];

describe.each(tips.map((tip) => [tip.id, tip] as const))('The tip "%s"', (_, tip) => {
  test.each(tip.shows.map((change) => [JSON.stringify(change), change] as const))(
    'has an occasion in %s',
    (_, change) => {
      expect(tip.when(with_(change))?.key).toMatch(/./);
    },
  );
  test.each(tip.quiet.map((change) => [JSON.stringify(change), change] as const))(
    'is quiet in %s',
    (_, change) => {
      expect(tip.when(with_(change))).toBeNull();
    },
  );
  test('has both kinds of example, and is quiet when nothing happens', () => {
    expect(Math.min(tip.shows.length, tip.quiet.length)).toBeGreaterThan(0);
    expect(tip.when(calm)).toBeNull();
  });
  test('can be read before the speaker ends the sentence: ten words at most', () => {
    for (const line of lines(tip)) expect([line, words(line) <= 10]).toEqual([line, true]);
  });
  test('judges nobody', () => {
    const judging = /\b(?:dismissive|evasive|wrong|refus\w+|dodg\w+|vague|avoid\w*|fail\w*)\b/i;
    for (const text of [...lines(tip), tip.why, tip.moment]) expect(text).not.toMatch(judging);
  });
  test('can be read at the age of eleven', () => {
    expect([tip.why, grade(tip.why) < 6.5]).toEqual([tip.why, true]);
    const together = `${lines(tip).join(' ')} ${tip.why}`;
    expect([together, grade(together) < 6.5]).toEqual([together, true]);
    for (const sentence of tip.why.split(/[.?!]\s*/)) expect(words(sentence)).toBeLessThan(20);
  });
  test('says in one short sentence when it comes', () => {
    expect(tip.moment).toMatch(/^[A-Z][^.?!]*\.$/);
    expect(words(tip.moment)).toBeLessThan(15);
    expect(tip.moment).not.toMatch(/\b(?:simply|just|error)\b|[—–]/i);
    const together = `${tip.says} ${tip.moment} ${tip.why}`;
    expect([together, grade(together) < 6.5]).toEqual([together, true]);
  });
  test('gives words to say, or one click that helps, or stands for itself', () => {
    if (tip.shown === 'live' && tip.seed !== 10 && tip.id !== 'hello') {
      expect(tip.phrase ?? tip.helps).toBeDefined();
    }
  });
});

const grade = (text: string) => readability.fleschKincaidGrade(text);

test('Each tip has a name of its own', () => {
  expect(new Set(tips.map(({ id }) => id)).size).toBe(tips.length);
});

test('All ten tips of the seed are there, and each has at least one that listens', () => {
  expect(ten.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const { seed } of ten) expect(tips.some((tip) => tip.seed === seed)).toBe(true);
});

describe.each(ten.map((tip) => [tip.says, tip] as const))('Of the ten: %s', (_, { says, why }) => {
  test('short, and plain', () => {
    expect(words(says)).toBeLessThanOrEqual(10);
    expect([why, grade(`${says} ${why}`) < 6.5]).toEqual([why, true]);
  });
});

test('Nobody is told that they can stay when they have to go', () => {
  const heard = [
    { kind: 'closing_parent_excuse' as const, id: '1', at: calm.now },
    { kind: 'closing_time' as const, id: '1', at: calm.now },
  ];
  for (const leavesAt of [calm.now - 600_000, calm.now + 60_000, calm.now + 3_600_000]) {
    const shown = tips.filter((tip) => tip.when(with_({ heard, leavesAt })));
    expect(shown.map(({ phrase }) => phrase)).not.toContain('stay on');
  }
});

test('Each phrase can be said in one breath, and can be read', () => {
  for (const id of phraseIds) {
    expect(words(phrases[id].words)).toBeLessThanOrEqual(14);
  }
  expect(phraseIds[0]).toBe('come in');
});
