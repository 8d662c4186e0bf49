// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import type { Note } from '../../../lib/model.ts';
import { inPage } from '../in-page.ts';
import { meeting, wholePanel } from './whole-panel.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
afterEach(() => act(() => render(null, place)));

const at = (minute: number) => new Date(Date.parse(meeting.start) + minute * 60_000).toISOString();
const brief = { ...sampleBrief, planId: 'p1' };
const ends = { ...brief, end: at(74) };
const decision: Note = {
  id: 'n1',
  meetingId: meeting.id,
  kind: 'decision',
  text: 'Two more posts',
  decided: 'here',
  owner: 'Rowan',
  at: at(20),
  share: 'private',
};
const notDecided = { tip: 'not-decided', key: '1', at: 0, times: 1 };
const live = { since: 0, stage: 'in call' as const };
const view = () => place.querySelector('.tray');
const rows = () => [...place.querySelectorAll('.tray li p')].map(({ textContent }) => textContent);
const calls = 'Families are asking for a call-back time they can plan around.';

test('The way to it comes in the last 15 minutes, in Brief and Notes', async () => {
  wholePanel(place, { brief: ends }, { minute: 50 });
  expect(button('Before it ends')).toBeUndefined();
  wholePanel(place, { brief: ends });
  expect(place.querySelector('.tip')?.textContent).toContain('Before it ends');
  expect(place.querySelector('#tab-page .last-link')).toBeNull();
  // A tip takes the place of the first.
  wholePanel(place, { brief: ends }, { tips: { live: { ...notDecided, ...live } } });
  expect(place.querySelector('#tab-page .last-link')?.textContent).toBe('Before it ends');
  await press('Notes');
  expect(place.querySelector('#tab-page .last-link')?.textContent).toBe('Before it ends');
  await press('Room');
  expect(place.querySelector('#tab-page .last-link')).toBeNull();
});

test('It has what is open, over the tabs, and Back goes back to them', async () => {
  wholePanel(place, { brief: ends, notes: [decision] });
  await press('Before it ends');
  expect(document.activeElement?.textContent).toBe('Before it ends');
  expect(document.getElementById('tab-page')?.hidden).toBe(true);
  expect(rows()).toEqual([
    `Ask. Item 1${calls}`,
    expect.stringContaining('Item 1'),
    expect.stringContaining('Item 2'),
    'Decision. Missing: by whenTwo more posts',
  ]);
  await press('Back');
  expect(view()).toBeNull();
  expect(document.activeElement?.id).toBe('tab-Brief');
});

test('One click opens the ask in the brief', async () => {
  wholePanel(place, { brief: ends });
  await press('Before it ends');
  await press('Show ask: Families are asking for letters in plain words.');
  expect(view()).toBeNull();
  expect(place.querySelector('.ask h2')?.textContent).toContain('letters in plain words');
});

test('One click opens the note in Notes, and the keyboard is there', async () => {
  wholePanel(place, { brief: ends, notes: [decision] });
  await press('Before it ends');
  await press('Open note: Two more posts');
  expect(place.querySelector('[role="tab"][aria-selected="true"]')?.textContent).toBe('Notes');
  expect(document.activeElement?.closest('.note')?.textContent).toContain('Two more posts');
});

test('The words for another date are copied', async () => {
  const { copied } = wholePanel(place, { brief: ends });
  await press('Before it ends');
  const phrase = "I don't think we've finished this. Can we fix another date now?";
  await press(`Copy: ${phrase}`);
  expect(copied).toEqual([phrase]);
});

test('With a leaving time it says what to ask for, and never that she can stay', async () => {
  wholePanel(place, { brief: { ...ends, leaveBy: at(70) } });
  await press('Before it ends');
  expect(words()).toMatch(/You leave at \d+\.10[ap]m\. Ask for item 1 now\./);
  expect(view()?.textContent).not.toContain('stay');
});

test('With nothing open it says so', async () => {
  wholePanel(place, { meeting: { ...meeting, end: at(70) } });
  await press('Before it ends');
  expect(view()?.textContent).toContain('Nothing is left open.');
});

test('The line at 15 minutes leads to it', async () => {
  const live = {
    tip: 'fifteen-left',
    key: 'fifteen',
    at: 0,
    times: 1,
    since: 0,
    stage: 'in call' as const,
    says: '14 minutes left: 3 asks.',
  };
  wholePanel(place, { brief: ends }, { tips: { live } });
  await press('Show list: 14 minutes left: 3 asks.');
  expect(view()?.getAttribute('aria-label')).toBe('Before it ends');
});

test('What was noticed is in reach while a line is shown, and its place is kept', async () => {
  const live = { ...notDecided, since: 0, stage: 'in call' as const };
  wholePanel(place, { brief }, { tips: { live } });
  expect(button('Noticed: 0')?.disabled).toBe(true);
  const tray = [{ tip: 'owner', key: '2', at: 0, times: 1 }];
  wholePanel(place, { brief }, { tips: { live, tray } });
  await press('Noticed: 1');
  expect(view()?.getAttribute('aria-label')).toBe('Noticed');
});

test('A decision that a tip starts belongs to the item', async () => {
  const live = { ...notDecided, since: 0, stage: 'in call' as const };
  const { saved } = wholePanel(place, { brief: ends }, { tips: { live } });
  await press('Next item');
  await press('Log decision: Not decided yet. Who decides, and by when?');
  const box = place.querySelector<HTMLTextAreaElement>('.jot');
  expect(document.activeElement).toBe(box);
  await act(async () => {
    if (box) box.value = 'Two more posts';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  const item = { title: brief.agenda[1]?.title };
  expect(saved).toMatchObject([{ kind: 'decision', text: 'Two more posts', item }]);
});
