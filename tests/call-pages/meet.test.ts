import { afterEach, beforeEach, expect, test } from 'vitest';
import { longScript } from './long-script.ts';
import { fakeTime, finish, inCall, open, send } from './open-page.ts';

const chair = 'MARSH, Helen (CYPS)';
const rep = 'Donna Osei (Guest)';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);

const blocks = '.nMcdL';

test('a turn is one text that keeps growing, and a new speaker begins a new one', async () => {
  const { sim, all } = inCall('meet');
  await finish(
    sim.play([
      { speaker: chair, text: 'First this.' },
      { speaker: chair, text: 'Then that.' },
      { speaker: rep, text: 'May I?' },
    ]),
  );
  expect(all('.ygicle')).toEqual(['First this. Then that.', 'May I?']);
  expect(all('.NWpY1d')).toEqual([chair, 'You']);
});

test('two children that are no captions stay at the end', async () => {
  const { page, sim } = inCall('meet');
  await finish(sim.say(chair, 'Before them.'));
  const region = page.querySelector('.iOzk7 > [role=region]');
  expect([...(region?.children ?? [])].map((child) => child.matches(blocks))).toEqual([
    true,
    false,
    false,
  ]);
  expect(region?.lastElementChild?.textContent).toBe('Jump to most recent captions');
});

test('old blocks leave at the top, unless all are kept', async () => {
  for (const [rows, expected] of [
    [3, 3],
    [0, 9],
  ] as const) {
    const { sim, all } = inCall('meet', { rows });
    const speakers = [chair, 'Tom Birch'];
    const script = Array.from({ length: 9 }, (_, i) => ({
      speaker: speakers[i % 2] ?? '',
      text: `Turn ${i + 1}.`,
    }));
    await finish(sim.play(script));
    expect(all(blocks)).toHaveLength(expected);
    expect(all('.ygicle').at(-1)).toBe('Turn 9.');
  }
});

test('a monologue loses its head', async () => {
  const { sim, one } = inCall('meet', { longestBlock: 600, speed: 20 });
  const script = longScript(30).map((each) => ({ ...each, speaker: chair, pause: 0 }));
  await finish(sim.play(script));
  const text = one('.ygicle').textContent ?? '';
  const all = script.map((each) => each.text).join(' ');
  expect(all.endsWith(text)).toBe(true);
  expect(text.length).toBeLessThanOrEqual(600);
  expect(all.length).toBeGreaterThan(600);
});

test('the caption region is made anew, or kept empty', () => {
  const region = '.a4cQT [role=region]';
  const toggled = (keepsCaptions: boolean) => {
    const { sim, has, one } = inCall('meet', { keepsCaptions });
    const before = one(region);
    sim.captions(false);
    const kept = has(region);
    sim.captions(true);
    return { kept, same: one(region) === before };
  };
  expect(toggled(false)).toEqual({ kept: false, same: false });
  expect(toggled(true)).toEqual({ kept: true, same: true });
});

test('leave and mic are there in the lobby already', () => {
  const { has } = open('meet', { state: 'lobby' });
  expect(has('[jsname=CQylAd]')).toBe(true);
  expect(has('[jsname=hw0c9][data-is-muted=true]')).toBe(true);
});

test('a panel exists from its first opening on', () => {
  const { sim, has } = open('meet', { state: 'call' });
  expect(has('aside')).toBe(false);
  sim.roster(true);
  sim.roster(false);
  expect(has('aside[hidden]')).toBe(true);
});

test('the old build has the old names', () => {
  const { has } = inCall('meet', { build: 'old' });
  expect(has('[jsname=r8qRAd]')).toBe(true);
  expect(has('[jsname=RrG0hf], [jsname=QbKf1d], [jsname=dsyhDe]')).toBe(false);
});

test('who was removed is told so where the real page tells it', () => {
  const { sim, has } = open('meet', { state: 'call' });
  sim.end('removed');
  expect(has('.roSPhc')).toBe(true);
});

test('c is captions, but not in a field', () => {
  const { page, sim } = open('meet', { state: 'call' });
  send(page.body, 'keydown', { key: 'c' });
  expect(sim.status.captions).toBe(true);
  const field = page.body.appendChild(page.createElement('input'));
  send(field, 'keydown', { key: 'c' });
  expect(sim.status.captions).toBe(true);
});
