import { expect, test } from 'vitest';
import { boardPeople } from './board-people.ts';
import { boardScript } from './board-script.ts';
import { longScript } from './long-script.ts';
import { seeded } from './seeded.ts';
import { latestCorrectionMs, partialsOf, withoutPunctuation } from './speech.ts';

const script = [...boardScript, ...longScript(40)];
const steady = { speed: 1, updatesPerSecond: 20 };

test('every list of partials ends in the utterance itself', () => {
  for (const [i, utterance] of script.entries()) {
    for (const partials of [
      partialsOf(utterance, seeded(i)),
      partialsOf(utterance, seeded(i), steady),
    ]) {
      expect(partials.at(-1)?.text).toBe(utterance.text);
      expect(partials.filter(({ end }) => end)).toHaveLength(1);
    }
  }
});

test('time goes forward, in steps as a recogniser makes them', () => {
  for (const utterance of script) {
    const partials = partialsOf(utterance, seeded(1));
    const end = partials.findIndex((partial) => partial.end);
    for (let i = 1; i < partials.length; i++) {
      const step = (partials[i]?.at ?? 0) - (partials[i - 1]?.at ?? 0);
      expect(step).toBeGreaterThanOrEqual(150);
      expect(step).toBeLessThanOrEqual(i < end ? 400 : latestCorrectionMs);
    }
  }
});

test('until the end there are no capitals and no punctuation', () => {
  for (const utterance of script) {
    const partials = partialsOf(utterance, seeded(2));
    const end = partials.findIndex((partial) => partial.end);
    for (const { text } of partials.slice(0, end)) {
      expect(text.split(' ').map(withoutPunctuation).join(' ')).toBe(text);
    }
  }
});

test('the same seed gives the same partials, another seed others', () => {
  const all = (seed: number) => {
    const random = seeded(seed);
    return script.map((utterance) => partialsOf(utterance, random));
  };
  expect(all(1)).toEqual(all(1));
  expect(all(1)).not.toEqual(all(2));
});

test('now and then last words are taken back, and earlier words put right after the end', () => {
  const random = seeded(1);
  const lists = script.map((utterance) => partialsOf(utterance, random));
  const takenBack = lists.filter((partials) =>
    partials.some(({ text }, i) => i > 0 && !text.startsWith(partials[i - 1]?.text ?? '')),
  );
  const late = lists.filter((partials) => !partials.at(-1)?.end);
  expect(takenBack.length).toBeGreaterThan(script.length / 4);
  expect(late.length).toBeGreaterThan(script.length / 6);
  expect(late.length).toBeLessThan(script.length / 2);
});

test('a steady pace writes as often as it is told', () => {
  for (const updatesPerSecond of [5, 20, 40]) {
    const partials = partialsOf(
      { speaker: 'Tom Birch', text: 'This one is written at a steady pace, letter by letter.' },
      seeded(1),
      { speed: 1, updatesPerSecond },
    );
    const growing = partials.slice(0, -2);
    const steps = growing.slice(1).map(({ at }, i) => at - (growing[i]?.at ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(1000 / updatesPerSecond);
  }
});

test('twice the speed is half the time', () => {
  const [utterance] = boardScript;
  if (!utterance) throw new Error('The board says nothing.');
  const once = partialsOf(utterance, seeded(1));
  const twice = partialsOf(utterance, seeded(1), { speed: 2, updatesPerSecond: 0 });
  expect(twice.map(({ at }) => at * 2)).toEqual(once.map(({ at }) => at));
});

test('the board takes about four minutes and is spoken by people who are there', () => {
  const random = seeded(1);
  const ms = boardScript.reduce((sum, utterance) => {
    const end = partialsOf(utterance, random).find((partial) => partial.end);
    return sum + (end?.at ?? 0) + (utterance.pause ?? 1700);
  }, 0);
  expect(ms / 60_000).toBeGreaterThan(3.5);
  expect(ms / 60_000).toBeLessThan(4.5);
  const names = boardPeople.map(({ name }) => name);
  expect(boardScript.filter(({ speaker }) => !names.includes(speaker))).toEqual([]);
});

test('a long script never says the same twice', () => {
  const texts = longScript(5000).map(({ text }) => text);
  expect(new Set(texts).size).toBe(5000);
});
