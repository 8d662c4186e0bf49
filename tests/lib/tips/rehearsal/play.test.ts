import { expect, test } from 'vitest';
import { closed } from '../../../../lib/tips/engine.ts';
import { isOver, opened, type Played, playedTo } from '../../../../lib/tips/rehearsal/play.ts';
import { madeUpBoard } from '../../../../lib/tips/rehearsal/script.ts';
import { ears, withEveryTip } from './listening.ts';

const at = (seconds: number, before?: Played) =>
  playedTo(madeUpBoard, seconds, withEveryTip, before);

test('Going on second by second is the same as going there at once', () => {
  let slow = opened(madeUpBoard, ears);
  for (let second = 1; second <= 120; second++) slow = at(second, slow);
  expect(slow).toEqual(at(120));
});

test('Going back is from the start', () => {
  expect(at(30, at(150))).toEqual(at(30));
});

test('While it is paused nothing changes', () => {
  const paused = at(42);
  expect(at(42, paused)).toBe(paused);
});

test('A line is on screen while it is said, and heard when it has been said', () => {
  const first = at(2);
  expect([first.begun, first.over]).toEqual([1, 0]);
  expect(first.state.captions).toEqual([]);
  const later = at(8);
  expect(later.over).toBe(1);
  expect(later.state.captions.map(({ text }) => text)).toEqual([
    'Good morning, everyone. I can see that people are still coming in.',
  ]);
});

test('Captions are held for 90 seconds, here too, and without names', () => {
  const { state } = at(madeUpBoard.lasts);
  expect(state.captions.length).toBeLessThan(25);
  expect(Object.keys(state.captions[0] ?? {}).sort()).toEqual(['at', 'id', 'text']);
});

test('Her mic is on while she speaks, and nothing new comes then', () => {
  const her = madeUpBoard.beats.findIndex((beat) => 'says' in beat && beat.who === 'You');
  const { from = 0, to = 0 } = madeUpBoard.beats[her] ?? {};
  expect(at(Math.ceil(from)).state.call?.mic).toBe('live');
  expect(at(Math.ceil(to)).state.call?.mic).toBe('muted');
});

test('It ends, and stays as it ended', () => {
  const end = at(madeUpBoard.lasts + 100);
  expect(isOver(madeUpBoard, end)).toBe(true);
  expect(end.elapsed).toBe(madeUpBoard.lasts);
  expect(at(madeUpBoard.lasts + 200, end)).toBe(end);
});

test('A line that is held stays', () => {
  const shown = at(25);
  const held = playedTo(madeUpBoard, 70, { ...withEveryTip, held: true }, shown);
  expect(held.memory.live).toEqual(shown.memory.live);
});

test('What she closes is gone, and the play goes on', () => {
  const shown = at(25);
  const next = at(26, { ...shown, memory: closed(shown.memory) });
  expect(next.memory.live).toBeNull();
  expect(next.moments).toEqual(shown.moments);
});

test('A term that she knows makes no chip', () => {
  const marks = [{ key: 'ehcp educationhealthandcareplan', known: true }];
  const start = opened(madeUpBoard, ears, { marks, localTerms: [] });
  expect(at(100, start).state.ownTerms.marks).toEqual(marks);
  expect(at(100, start).state.heard.map(({ term }) => term)).not.toContain('EHCP');
});
