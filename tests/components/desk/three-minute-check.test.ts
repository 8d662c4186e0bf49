// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ThreeMinuteCheck } from '../../../components/desk/ThreeMinuteCheck.tsx';
import { samplePrep } from '../../../lib/brief/sample.ts';
import type { Plan } from '../../../lib/model.ts';

const prep = samplePrep(new Date('2026-03-10T12:00:00.000Z'));
const [plan] = prep.plans as [Plan];
const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

function shown(rest: Partial<Plan> = {}, unknownWords: string[] = []) {
  const today = new Date('2026-03-07T12:00:00.000Z');
  act(() =>
    render(h(ThreeMinuteCheck, { plan: { ...plan, ...rest }, prep, unknownWords, today }), place),
  );
  return place.textContent ?? '';
}

test('It says papers, who decides, who is missing, asks and leaving', () => {
  const words = shown({ papersCame: '2026-03-07', leaveBy: '2026-03-10T13:00:00.000Z' });
  for (const each of [
    'Papers came 3 days before.',
    'The room recommends.',
    'families who do not read English',
    '3 asks pinned.',
    'That is 30 minutes before the end.',
    'Not stored.',
  ]) {
    expect(words).toContain(each);
  }
});

test('Words in no list are named', () => {
  expect(shown({}, ['PAIG', 'QXB'])).toContain('PAIG, QXB');
});

test('A tick says what to do, and another meeting starts without ticks', () => {
  shown();
  const tick = () => place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  act(() => tick()[0]?.click());
  expect(place.textContent).toContain('Tell the chair and your forum.');
  act(() => tick()[0]?.click());
  expect(place.textContent).not.toContain('Tell the chair');
  act(() => tick()[1]?.click());
  shown({ id: 'another' });
  expect([...tick()].some(({ checked }) => checked)).toBe(false);
});
