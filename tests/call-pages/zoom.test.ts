import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boardScript } from './board-script.ts';
import { fakeTime, finish, inCall, open, send } from './open-page.ts';
import { optionsFor } from './page.ts';
import { html } from './zoom.ts';

const chair = 'MARSH, Helen (CYPS)';

beforeEach(fakeTime.begin);
afterEach(fakeTime.end);

const items = 'span.live-transcription-subtitle__item';

test('shows the last six messages of the last twenty seconds', async () => {
  const { sim, all } = inCall('zoom');
  const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'];
  await finish(sim.play(texts.map((text) => ({ speaker: chair, text, pause: 100 }))));
  expect(all(items)).toEqual([texts.slice(1).join(' ')]);
  await vi.advanceTimersByTimeAsync(21_000);
  expect(all(items)).toEqual([]);
});

test('a third speaker takes over the box of the one who spoke longest ago', async () => {
  const { page, sim, all } = inCall('zoom');
  await finish(sim.say('Tom Birch', 'First.'));
  const boxes = () => [...page.querySelectorAll('[id=live-transcription-subtitle]')];
  const [first] = boxes();
  await finish(sim.say(chair, 'Second.'));
  await finish(sim.say('Kate Dunmore', 'Third.'));
  expect(boxes()).toHaveLength(2);
  expect(boxes()[0]).toBe(first);
  expect(all(items)).toEqual(['Third.', 'Second.']);
});

test('names nobody, and two people look the same', async () => {
  const { page, sim, all } = inCall('zoom');
  await finish(sim.say('Anna Lowe (Unverified)', 'One of them.'));
  await finish(sim.say('Alan Lister', 'The other.'));
  expect(all('.zmu-data-selector-item__icon')).toEqual(['AL', 'AL']);
  expect(page.querySelector('.lt-subtitle-wrap')?.textContent).not.toContain('Anna');
});

test('hides after ten still seconds and comes back with the next word', async () => {
  const { sim, has } = inCall('zoom');
  const hidden = '.live-transcription-subtitle__box--hide';
  await finish(sim.say(chair, 'And then silence.'));
  await vi.advanceTimersByTimeAsync(10_500);
  expect(has(hidden)).toBe(true);
  await finish(sim.say(chair, 'Not for long.'));
  expect(has(hidden)).toBe(false);
});

test('says for three seconds that captions are on', async () => {
  const { has } = inCall('zoom');
  expect(has('.live-transcription-subtitle__on-open')).toBe(true);
  await vi.advanceTimersByTimeAsync(3000);
  expect(has('.live-transcription-subtitle__on-open')).toBe(false);
});

test('the full transcript names a speaker where the speaker changes', async () => {
  const { sim, all } = inCall('zoom', { fullTranscript: true, rows: 3 });
  await finish(sim.play(boardScript.slice(0, 5)));
  expect(all('.lt-full-transcript__message')).toEqual(
    boardScript.slice(2, 5).map(({ text }) => text),
  );
  expect(all('.lt-full-transcript__display-name:not([hidden]) b')).toEqual([
    'OKAFOR, Chidi (ASC)',
    chair,
  ]);
});

test('the classic client has one box without an avatar', async () => {
  const { sim, all, has } = inCall('zoom', { build: 'old' });
  await finish(sim.play(boardScript.slice(0, 5)));
  expect(all('div#live-transcription-subtitle.live-transcription-subtitle__item')).toHaveLength(1);
  expect(has('.zmu-data-selector-item__icon')).toBe(false);
});

test('the footer hides by itself and stays in the document', async () => {
  const { page, has } = open('zoom', { state: 'call' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(has('.footer--hidden .footer__leave-btn')).toBe(true);
  send(page, 'mousemove');
  expect(has('.footer--hidden')).toBe(false);
});

test('the mic button first offers to join audio', async () => {
  const { one } = open('zoom', { state: 'call' });
  const label = () => one('.join-audio-container__btn').getAttribute('aria-label');
  expect(label()).toBe('join audio');
  await vi.advanceTimersByTimeAsync(1500);
  expect(label()).toBe('unmute my microphone');
});

test('who leaves sees no last words, and only the leave menu leaves', () => {
  const { sim, one, has } = open('zoom', { state: 'call' });
  one('.footer__leave-btn').click();
  expect(sim.status.state).toBe('call');
  one('.leave-meeting-options__btn--danger').click();
  expect([sim.status.state, has('.zm-modal-body-title')]).toEqual(['ended', false]);
});

test('its document holds its own last words in a script', () => {
  expect(html(optionsFor('zoom'))).toMatch(/<script[^>]*>[^<]*has been ended by host/);
});

test('Space is the mic while nothing has the focus', () => {
  const { page, sim } = open('zoom', { state: 'call' });
  const field = page.body.appendChild(page.createElement('input'));
  field.focus();
  send(field, 'keydown', { key: ' ' });
  expect(sim.status.mic).toBe(false);
  field.blur();
  send(page.body, 'keydown', { key: ' ' });
  expect(sim.status.mic).toBe(true);
});
