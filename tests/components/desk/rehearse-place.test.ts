// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RehearsePlace } from '../../../components/desk/RehearsePlace.tsx';
import { usualChoices } from '../../../lib/tips/choices.ts';
import { madeUpBoard } from '../../../lib/tips/rehearsal/script.ts';
import { ears } from '../../lib/tips/rehearsal/listening.ts';

const place = document.createElement('div');
document.body.append(place);
let asked: string[] = [];

const actions = {
  ears: async () => {
    asked.push('ears');
    return ears;
  },
  copy: async (text: string) => {
    asked.push(`copy ${text}`);
    return true;
  },
};

beforeEach(async () => {
  vi.useFakeTimers();
  asked = [];
  const own = { marks: [], localTerms: [] };
  await act(async () => render(h(RehearsePlace, { own, choices: usualChoices, actions }), place));
});
afterEach(() => {
  act(() => render(null, place));
  vi.useRealTimers();
});

const buttons = () => [...place.querySelectorAll('button')];
const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent ?? '';
const button = (name: string) => buttons().find((each) => nameOf(each).startsWith(name));

function press(name: string): void {
  const found = button(name);
  if (!found) throw new Error(`No button ${name} among ${buttons().map(nameOf).join(', ')}`);
  act(() => found.click());
}

/** Second by second, as the page is drawn. */
function pass(seconds: number): void {
  for (let i = 0; i < seconds; i++) act(() => void vi.advanceTimersByTime(1000));
}

const lines = () => [...place.querySelectorAll('.line')].map(({ textContent }) => textContent);
const tip = () => place.querySelector('[aria-label="Tip"] p')?.textContent;
const status = () =>
  [...place.querySelectorAll('[role="status"]:not([aria-label])')].map((each) => each.textContent);

test('It is quiet until Play is pressed, and says that all is made up', () => {
  pass(10);
  expect(lines()).toEqual([]);
  expect(place.textContent).toContain('made up');
  expect(tip()).toBe('All quiet. Tips come one at a time.');
});

test('Lines come one by one, and a tip beside the line it is about', () => {
  press('Play');
  pass(2);
  expect(lines()).toHaveLength(1);
  pass(23);
  expect(tip()).toBe('Say your name, and that you’re here for families.');
  const marked = place.querySelector('.line-marked')?.textContent;
  expect(marked).toContain("Let's go round");
  expect(marked).toContain('Here: Say your name, and that you’re here for families.');
});

test('Pause holds it, Play goes on, Start again begins anew', () => {
  press('Play');
  pass(20);
  press('Pause');
  const before = lines();
  pass(30);
  expect(lines()).toEqual(before);
  press('Play');
  pass(10);
  expect(lines().length).toBeGreaterThan(before.length);
  press('Start again');
  pass(2);
  expect(lines()).toHaveLength(1);
});

test('Twice as fast is twice as fast', () => {
  press('Play');
  pass(30);
  const usual = lines().length;
  press('Twice as fast');
  press('Start again');
  pass(15);
  expect(lines()).toHaveLength(usual);
});

test('While the page is out of sight it waits', () => {
  press('Play');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  pass(60);
  hidden.mockRestore();
  expect(lines()).toEqual([]);
});

test('The tray opens in place, and what is done goes', () => {
  press('Play');
  pass(130);
  press('Pause');
  press('Noticed: ');
  const waits = () => [...place.querySelectorAll('.tray-says')].map((each) => each.textContent);
  expect(waits()).toContain('Who will do it? By when?');
  expect(document.activeElement?.textContent).toBe('Noticed');
  press('Done: Who will do it?');
  expect(waits()).not.toContain('Who will do it? By when?');
  press('Back');
  expect(document.activeElement).toBe(place.querySelector('.rehearsal-panel'));
});

test('Words are copied, closing closes, and what needs a call says so', async () => {
  press('Play');
  pass(25);
  await act(async () => button('Copy words')?.click());
  expect(asked).toContain("copy Hello, I'm here for the parent carer forum.");
  press('Close');
  expect(tip()).toBe('All quiet. Tips come one at a time.');
  pass(120);
  expect(tip()).toBe('Not decided yet. Who decides, and by when?');
  press('Log decision');
  expect(status()).toContain('In a call this opens the jot box.');
});

test('Hush quiets it as in a call, and one click brings tips again', () => {
  press('Play');
  pass(25);
  press('Hush');
  expect(tip()).toMatch(/^No tips until /);
  expect(button('Hush')?.getAttribute('aria-pressed')).toBe('true');
  pass(20);
  expect(tip()).toMatch(/^No tips until /);
  press('For this meeting');
  expect(tip()).toBe('No tips in this meeting.');
  press('Hush');
  expect(button('Hush')?.getAttribute('aria-pressed')).toBe('false');
  expect(tip()).toBe('All quiet. Tips come one at a time.');
});

test('Heard words are in their row', () => {
  press('Play');
  pass(95);
  expect([...place.querySelectorAll('.chip')].map(nameOf)).toEqual(['EHCP', 'DSCO', 'PAIG?']);
  press('PAIG');
  expect(status()).toContain('In a call this looks up PAIG.');
});

test('Without every tip it keeps to the rules of a meeting, and says so', () => {
  act(() => place.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
  expect(place.textContent).toContain('As in a real meeting: at most one in three minutes.');
  press('Play');
  pass(112);
  expect([...place.querySelectorAll('.line-marks')].map((each) => each.textContent)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Noticed: They want families’ view/)]),
  );
});

test('At the end it says what came and what waited, and the way to the tray is there', () => {
  press('Play');
  pass(madeUpBoard.lasts + 5);
  expect(status()).toContain('The play is over.');
  const summary = place.querySelector('.rehearsal-summary')?.textContent ?? '';
  for (const words of ['Shown, one at a time', 'Not finished?', 'waiting for you', 'Who will do']) {
    expect(summary).toContain(words);
  }
  expect(button('Noticed: ')).toBeDefined();
  expect(vi.getTimerCount()).toBe(0);
});

test('A pasted text plays at once, and nothing of it stays behind', () => {
  const stored = vi.spyOn(Storage.prototype, 'setItem');
  const box = place.querySelector('textarea');
  if (!box) throw new Error('There is no box to paste into.');
  act(() => {
    box.value = 'Pat Made-Up: We would need to take that to Cabinet first.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  press('Play this text');
  expect(nameOf(document.activeElement ?? place)).toBe('Pause');
  pass(8);
  expect(lines()[0]).toContain('Pat Made-Up: We would need');
  expect(tip()).toBe('Not decided yet. Who decides, and by when?');
  press('Play the made-up board');
  expect(lines()).toEqual([]);
  expect(asked).toEqual(['ears']);
  expect(stored).not.toHaveBeenCalled();
  expect(location.href).not.toContain('Pat');
  act(() => render(null, place));
  expect(document.body.textContent).not.toContain('Pat');
  expect(vi.getTimerCount()).toBe(0);
});
