// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import type { Brief, Note } from '../../../lib/model.ts';
import { aCall } from '../../lib/a-call.ts';
import { inPage } from '../in-page.ts';
import { meeting, wholePanel } from './whole-panel.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, field, words, press, type } = inPage(place);
afterEach(() => act(() => render(null, place)));

const call = { ...aCall, state: 'ended' as const, startedAt: meeting.start };
const brief: Brief = { ...sampleBrief, planId: 'p1', supportContact: 'Priya, 01632 960001' };
const question: Note = {
  id: 'n1',
  meetingId: meeting.id,
  kind: 'question',
  text: 'Who chairs?',
  at: meeting.start,
  share: 'private',
};
const good = 'One good thing from today?';
const live = {
  tip: 'good-thing',
  key: 'after',
  at: 0,
  times: 1,
  since: 0,
  stage: 'after' as const,
};

test('After the call it has what is still open, short, and the whole list is one click away', async () => {
  wholePanel(place, { call, brief, notes: [question] });
  expect(button('Before it ends')).toBeUndefined();
  await press('Wrap up');
  expect(document.activeElement?.textContent).toBe('Wrap up');
  expect(place.querySelectorAll('.tray li')).toHaveLength(3);
  await press('Show all 4');
  expect(place.querySelector('.tray')?.getAttribute('aria-label')).toBe('Still open');
  expect(place.querySelectorAll('.tray li')).toHaveLength(4);
  expect(words()).not.toContain('Not finished?');
});

test('One good thing is saved as a win, and called saved when it is', async () => {
  const { saved } = wholePanel(place, { call });
  await press('Wrap up');
  await type(good, 'They will ring back in a week.');
  await press('Save it');
  expect(saved).toMatchObject([
    { kind: 'win', text: 'They will ring back in a week.', meetingId: 'm1', share: 'private' },
  ]);
  expect(place.querySelector('.tray')?.textContent).toContain('Saved on this computer');
  expect(field(good)?.value).toBe('');
});

test('Nothing typed is nothing to save', async () => {
  const { saved } = wholePanel(place, { call });
  await press('Wrap up');
  await press('Save it');
  expect(place.querySelector('.tray')?.textContent).toContain('There is nothing to save yet.');
  expect([saved.length, document.activeElement]).toEqual([0, field(good)]);
});

test('What she typed stays while she looks at something else', async () => {
  wholePanel(place, { call, notes: [question] });
  await press('Wrap up');
  await type(good, 'A date');
  await press('Open note: Who chairs?');
  await press('Wrap up');
  expect(field(good)?.value).toBe('A date');
});

test('"That was hard" is an answer of the same weight: a kind line, whom to talk to, and nothing is kept', async () => {
  const { saved } = wholePanel(place, { call, brief });
  await press('Wrap up');
  const both = [button('Save it'), button('That was hard')].map((each) => each?.className);
  expect(both[0]).toBe(both[1]);
  await press('That was hard');
  expect(words()).toContain('Some meetings are hard.');
  expect(words()).toContain('You can talk to Priya, 01632 960001.');
  expect(words()).toContain('We keep nothing of this.');
  expect(saved).toEqual([]);
  await press('That was hard');
  expect(words()).not.toContain('Some meetings are hard.');
});

test('Without a contact the kind line stands alone', async () => {
  wholePanel(place, { call });
  await press('Wrap up');
  await press('That was hard');
  expect(words()).not.toContain('You can talk to');
});

test('The tip after the call leads to both answers', async () => {
  const { saved } = wholePanel(place, { call, brief }, { tips: { live } });
  await press(`That was hard: ${good}`);
  expect(button('That was hard')?.getAttribute('aria-pressed')).toBe('true');
  await press(`Write it: ${good}`);
  expect(document.activeElement).toBe(field(good));
  expect(saved).toEqual([]);
});
