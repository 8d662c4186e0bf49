// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { PrintSheet } from '../../../components/desk/PrintSheet.tsx';
import { samplePrep } from '../../../lib/brief/sample.ts';
import type { Plan, Point } from '../../../lib/model.ts';
import type { OwnWords } from '../../../lib/tips/phrases.ts';

const prep = samplePrep(new Date('2026-03-10T12:00:00.000Z'));
const [plan] = prep.plans as [Plan];

function sheet(rest: Partial<Plan> = {}, words: OwnWords = {}) {
  const place = document.createElement('div');
  render(h(PrintSheet, { plan: { ...plan, ...rest }, prep, words }), place);
  return place;
}

test('It has the three asks with their numbers, and words to win a moment', () => {
  const words = sheet().textContent ?? '';
  for (const each of [
    'SEND Partnership Board',
    'Tue 10 March',
    '14 of 61 families, March survey.',
    'Not heard from: families who do not read English.',
    'Can I come back to that?',
    "I'll check with the forum and come back to you.",
  ]) {
    expect(words).toContain(each);
  }
  expect(words).not.toContain('I have to go');
});

test('It says when she has to go, and what else the brief holds', () => {
  const points: Point[] = [
    { id: 'a', kind: 'red line', text: 'No cut without asking.' },
    { id: 'b', kind: 'question', text: 'When were families asked?' },
    { id: 'c', kind: 'background', text: 'It was put off in May.' },
    { id: 'd', kind: 'ask', text: 'A fourth ask.' },
  ];
  const agenda = [...plan.agenda, { id: 'i', title: 'Other', purpose: 'note' as const, points }];
  const place = sheet({ agenda, leaveBy: '2026-03-10T13:00:00.000Z' });
  expect(place.textContent).toMatch(/I have to go at \d+\.00[ap]m\./);
  expect([...place.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'What we ask',
    'What we cannot agree to',
    'Questions',
    'The rest',
    'To win a moment',
  ]);
  expect(place.querySelector('.print-small')?.textContent).toContain('A fourth ask.');
});

test('Quotes stay off the paper', () => {
  const views = prep.views.map((view) => ({
    ...view,
    quotes: [{ text: 'Said in trust.', consent: 'meeting' as const }],
  }));
  const place = document.createElement('div');
  render(h(PrintSheet, { plan, prep: { ...prep, views }, words: {} }), place);
  expect(place.textContent).not.toContain('Said in trust.');
});

test('Words to win a moment are hers where she has changed them', () => {
  const words = sheet({}, { 'more time': 'May I think about that?' }).textContent;
  expect(words).toContain('May I think about that?');
  expect(words).not.toContain('Can I come back to that?');
  expect(words).toContain('Can you say a bit more?');
});
