// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { TimeCard } from '../../../components/desk/TimeCard.tsx';
import type { Afterwards, Meeting } from '../../../lib/model.ts';
import { inPage } from '../in-page.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press, type } = inPage(place);
afterEach(() => act(() => render(null, place)));

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  end: '2026-03-03T15:30:00.000Z',
  platform: 'teams',
};

/** `answers`: what is saved comes back at once; without it, as slowly as a store can be. */
function shown(stored: Afterwards | null, { answers = true, of = meeting } = {}) {
  let written = stored;
  const saved: Afterwards[] = [];
  const draw = () => render(h(TimeCard, { meeting: of, written, save }), place);
  async function save(next: Afterwards) {
    saved.push(next);
    if (!answers) return;
    written = next;
    act(draw);
  }
  act(draw);
  return saved;
}

const write = (label: string, text: string) =>
  act(async () => {
    const box = [...place.querySelectorAll('label')].find((each) => each.textContent === label);
    const field = place.querySelector<HTMLInputElement>(`[id="${box?.htmlFor}"]`);
    if (!field) throw new Error(`Nothing is named ${label}`);
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('The planned time is offered, never taken by itself, and not where no end is known', async () => {
  const saved = shown(null);
  expect(saved).toEqual([]);
  await press('Use 90 minutes, as planned');
  expect(saved).toEqual([{ id: 'm1', meetingMinutes: 90 }]);
  expect(button('Use 90 minutes, as planned')).toBeUndefined();
  act(() => render(null, place));
  const { end: _, ...noEnd } = meeting;
  shown(null, { of: noEnd });
  expect(words()).not.toContain('as planned');
});

test('Only its own part of what is written of the meeting is sent', async () => {
  const saved = shown({ id: 'm1', hearFromYou: 'About taxis', wipeOn: 'never' });
  await write('Preparing, in minutes', '1:30');
  expect(saved).toEqual([{ id: 'm1', prepMinutes: 90 }]);
});

test('Two changes before the store has answered are both kept', async () => {
  const saved = shown(null, { answers: false });
  await write('Preparing, in minutes', '20');
  await write('In the meeting, in minutes', '90');
  expect(saved).toEqual([
    { id: 'm1', prepMinutes: 20 },
    { id: 'm1', meetingMinutes: 90 },
  ]);
});

test('What is no number is not saved, and it says how to write it', async () => {
  const saved = shown(null);
  await write('Preparing, in minutes', 'an hour');
  expect(saved).toEqual([]);
  expect(words()).toContain('Write minutes like 90, or hours like 1:30.');
});

test('An expense is added, removed and brought back', async () => {
  const saved = shown({ id: 'm1', expenses: [{ what: 'Parking', pence: 350 }] });
  await type('Expense', 'Bus');
  await type('Amount in £', '4.2');
  await press('Add expense');
  expect(words()).toContain('Together£7.70');
  await press('Remove Parking, £3.50');
  expect(saved.at(-1)?.expenses).toEqual([{ what: 'Bus', pence: 420 }]);
  await press('Undo');
  expect(saved.at(-1)?.expenses).toEqual([
    { what: 'Bus', pence: 420 },
    { what: 'Parking', pence: 350 },
  ]);
});

test('An expense without an amount says what is missing', async () => {
  const saved = shown(null);
  await type('Expense', 'Bus');
  await press('Add expense');
  expect(words()).toContain('Write the amount in pounds, like 4.20.');
  expect(saved).toEqual([]);
});
