import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boardScript } from './board-script.ts';
import { fakeTime, finish, inCall, open, send } from './open-page.ts';
import type { PageOptions } from './page.ts';

const chair = 'MARSH, Helen (CYPS)';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);

const rows = '[data-tid="closed-caption-text"]';

test.each(['append', 'recycle'] as const)('%s keeps the list short', async (list) => {
  const { sim, all, page } = inCall('teams', { list, rows: 4, speed: 20 });
  const elements = new Set<Element>();
  await finish(sim.play(boardScript.slice(0, 12)), () => {
    for (const row of page.querySelectorAll(rows)) elements.add(row);
    expect(page.querySelectorAll(rows).length).toBeLessThanOrEqual(4);
  });
  expect(all(rows)).toEqual(boardScript.slice(8, 12).map(({ text }) => text));
  expect(elements.size).toBe(list === 'recycle' ? 4 : 12);
});

test('a row is revised after the next one exists', async () => {
  const { sim, all } = inCall('teams', { seed: 2 });
  let revisedLate = 0;
  let before: string[] = [];
  const script = boardScript.slice(0, 15).map((each) => ({ ...each, pause: 100 }));
  await finish(sim.play(script), () => {
    const now = all(rows);
    const settled = now.slice(0, Math.max(0, before.length - 1));
    if (settled.some((text, i) => text !== before[i])) revisedLate++;
    before = now;
  });
  expect(revisedLate).toBeGreaterThan(0);
});

test('an utterance whose row has left the page does not come back when it is revised', async () => {
  const { sim, all } = inCall('teams', { rows: 1 });
  const script = [
    { speaker: chair, text: 'This is spoken for rather longer than the other one will be.' },
    { speaker: 'Tom Birch', text: 'Quite so.', pause: -1500 },
  ];
  await finish(sim.play(script), () => expect(all(rows).length).toBeLessThanOrEqual(1));
  expect(all(rows)).toEqual(['Quite so.']);
  expect(sim.said).toHaveLength(2);
});

test('an author may be known only after the text', async () => {
  const { sim, all } = inCall('teams', { lateAuthors: true });
  const author = '[data-tid="author"]';
  const authors = new Set<string>();
  await finish(sim.play(boardScript.slice(0, 12)), () => {
    for (const name of all(author)) authors.add(name);
  });
  await vi.advanceTimersByTimeAsync(2000);
  expect(authors).toContain('Unknown user');
  expect(all(author)).toEqual(boardScript.slice(0, 12).map(({ speaker }) => speaker));
});

test('a call monitor takes the place of the toolbar, and the stage comes back anew', async () => {
  const { sim, has, one, all } = inCall('teams');
  await finish(sim.say(chair, 'Before she looks at the chat.'));
  const before = one('#hangup-button');
  sim.minimise(true);
  expect([has('[data-tid="call-monitor"]'), has('#hangup-button'), has(rows)]).toEqual([
    true,
    false,
    false,
  ]);
  await finish(sim.say(chair, 'While she reads it.'));
  sim.minimise(false);
  expect(one('#hangup-button')).not.toBe(before);
  expect(all(rows)).toEqual(['Before she looks at the chat.', 'While she reads it.']);
});

test('the caption pane may stay after captions and after the call', async () => {
  const pane = '[data-tid="closed-caption-renderer-wrapper"]';
  const { sim, all, has } = inCall('teams', { keepsCaptions: true });
  await finish(sim.say(chair, 'Still there.'));
  sim.captions(false);
  expect(all(rows)).toEqual(['Still there.']);
  sim.end();
  expect([has(pane), has('#hangup-button')]).toEqual([true, false]);
  sim.rejoin();
  expect(has(pane)).toBe(false);
});

test('the hang-up comes in three shapes', () => {
  const shape = (hangup: PageOptions['hangup']) => open('teams', { state: 'call', hangup });
  expect(shape('button').one('#hangup-button').localName).toBe('button');
  expect(shape('wrapper').one('#hangup-button').querySelectorAll('button')).toHaveLength(2);
  expect(shape('main-only').has('#hangup-button')).toBe(false);
  expect(shape('main-only').has('[data-tid="hangup-main-btn"]')).toBe(true);
});

test('the lobby may show a hang-up, and the call may end in the calendar', () => {
  const { sim, has } = open('teams', { lobbyHangup: true, after: 'calendar' });
  sim.join();
  expect(has('#hangup-button')).toBe(true);
  sim.admit();
  sim.end();
  expect(has('#calling-retry-screen-title')).toBe(false);
  expect(has('[data-tid="calendar-view"]:not([hidden]) [aria-label="Leave"]')).toBe(true);
});

test('has decoys: a "Leave" in the calendar, a second mic before the call', () => {
  const { sim, has, page } = open('teams');
  expect(has('[aria-label="Leave"]')).toBe(true);
  expect(has('#microphone-button:not([data-state])')).toBe(true);
  sim.join();
  sim.admit();
  expect(page.querySelectorAll('#microphone-button')).toHaveLength(1);
});

test('captions are a menu deeper for whoever is signed in', () => {
  for (const signedIn of [false, true]) {
    const { sim, one, has, page } = open('teams', { state: 'call', signedIn });
    one('#callingButtons-showMoreBtn').click();
    const first = signedIn ? '#LanguageSpeechMenuControl-id' : '[role=menu] [role=menuitem]';
    one(first).click();
    if (signedIn) one('#closed-captions-button').click();
    expect(sim.status.captions).toBe(true);
    expect(has('[role=menu]')).toBe(false);
    expect(page.body.lastElementChild?.getAttribute('role')).not.toBe('menu');
  }
});

test('the old build has the old names', () => {
  const { has } = inCall('teams', { build: 'old' });
  expect(has('[data-tid="closed-captions-renderer"]')).toBe(true);
  expect(has('[data-tid="closed-caption-v2-window-wrapper"]')).toBe(false);
  expect(has('#screenshare-button')).toBe(true);
});

test('a timer runs, with hours after an hour', async () => {
  const { all } = open('teams', { state: 'call' });
  await vi.advanceTimersByTimeAsync(12_000);
  expect(all('[role=timer]')).toEqual(['00:12']);
  await vi.advanceTimersByTimeAsync(3_711_000);
  expect(all('[role=timer]')).toEqual(['1:02:03']);
});

test('a dialog takes the focus back', () => {
  const { page, sim } = open('teams', { state: 'call' });
  const field = page.body.appendChild(page.createElement('input'));
  sim.dialog(true);
  field.focus();
  expect(page.activeElement?.localName).toBe('button');
  sim.dialog(false);
  field.focus();
  expect(page.activeElement).toBe(field);
});

test('Ctrl+Shift+M is the mic', () => {
  const { page, sim } = open('teams', { state: 'call' });
  send(page.body, 'keydown', { key: 'M', ctrlKey: true, shiftKey: true });
  expect(sim.status.mic).toBe(true);
});
