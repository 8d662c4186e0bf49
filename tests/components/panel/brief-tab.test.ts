// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { PanelActions } from '../../../components/panel/actions.ts';
import { BriefTab } from '../../../components/panel/BriefTab.tsx';
import { startOfBrief } from '../../../components/panel/brief-place.ts';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import { type MeetingState, nothingKnown } from '../../../lib/meeting-state.ts';
import type { Meeting, RaisedAsk } from '../../../lib/model.ts';

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const known: MeetingState = {
  ...nothingKnown,
  ready: true,
  meeting,
  brief: { ...sampleBrief, planId: 'p1' },
};
const calls = 'Families are asking for a call-back time they can plan around.';
const letters = 'Families are asking for letters in plain words.';

let place = document.createElement('div');
afterEach(() => {
  render(null, place);
  place.remove();
});

/** The tab as the panel shows it; what is stored comes back as it does from the store. */
function shown(state: Partial<MeetingState>, time = '10:00') {
  place = document.createElement('div');
  document.body.append(place);
  let now = { ...known, ...state };
  let clock = new Date(`2026-03-03T${time}:00`);
  const store = { refuses: null as string | null, raised: [] as RaisedAsk[] };
  const saveMeeting = vi.fn(async (_: Meeting) => {});
  const openDesk = vi.fn();
  const actions = {
    copy: async () => true,
    openDesk,
    briefOpened: () => {},
    saveMeeting,
    async raiseAsk(raised: RaisedAsk) {
      if (store.refuses) throw new Error(store.refuses);
      store.raised.push(raised);
      now = { ...now, raised: [...now.raised.filter(({ id }) => id !== raised.id), raised] };
      draw();
    },
  } as unknown as PanelActions;
  function Tab() {
    const [inBrief, move] = useState(startOfBrief);
    return h(BriefTab, { state: now, now: clock, place: inBrief, move, words: {}, actions });
  }
  function draw() {
    render(h(Tab, {}), place);
  }
  act(draw);
  return {
    store,
    saveMeeting,
    openDesk,
    briefOpened: () => {},
    at: (later: string) =>
      act(() => {
        clock = new Date(`2026-03-03T${later}:00`);
        draw();
      }),
  };
}

const words = () => place.textContent ?? '';
const heading = () => place.querySelector('.ask h2')?.textContent;
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
const press = (name: string) =>
  act(async () => {
    const found = button(name);
    if (!found) throw new Error(`No button ${name}`);
    found.focus();
    found.click();
  });
function named<T extends Element>(name: string): T {
  const found = place.querySelector<T>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`Nothing is named ${name}`);
  return found;
}

test('Nothing is missing before the store was read', () => {
  shown({ ready: false, brief: null });
  expect(words()).not.toContain('No brief');
  expect(words()).toContain('Ten tips');
});

test('Without a brief there is one line and the way to the desk', async () => {
  const { openDesk } = shown({ brief: null });
  expect(words()).toContain('No brief for this call yet.');
  await press('Open the desk');
  expect(openDesk).toHaveBeenCalledOnce();
});

test('Which brief it is for is asked in words, and the answer is stored', async () => {
  const fits = [{ id: 'p1', title: 'Board', start: '2026-03-03T14:00:00.000Z' }];
  const { saveMeeting } = shown({ brief: null, fits });
  expect(words()).toContain('Which brief is for this call?');
  expect(words()).toMatch(/Tue 3 March, \d+\.00[ap]m/);
  await press('None of these');
  expect(saveMeeting).toHaveBeenLastCalledWith({ ...meeting, planId: null });
  await act(async () => place.querySelector<HTMLButtonElement>('.mini')?.click());
  expect(saveMeeting).toHaveBeenLastCalledWith({ ...meeting, planId: 'p1' });
});

test('Who chose none can choose again', async () => {
  const { saveMeeting } = shown({ brief: null, meeting: { ...meeting, planId: null } });
  await press('Choose again');
  expect(saveMeeting).toHaveBeenCalledWith(meeting);
});

test('Who chose none where some fit sees them again at once', async () => {
  const fits = [{ id: 'p1', title: 'Board' }];
  shown({ brief: null, fits, meeting: { ...meeting, planId: null } });
  expect(words()).not.toContain('Which brief');
  await press('Choose again');
  expect(words()).toContain('Which brief is for this call?');
  expect(words()).toContain('No day yet');
});

test('The item of the hour opens its first ask; a click goes on to the next', async () => {
  const { at } = shown({}, '10:06');
  const nowOn = place.querySelector<HTMLSelectElement>('#now-on');
  expect(nowOn?.value).toBe('sample-item-1');
  expect(heading()).toBe(calls);
  await press('Next item');
  expect(nowOn?.value).toBe('sample-item-2');
  expect(heading()).toBe(letters);
  await press('Item before');
  at('10:50');
  expect([nowOn?.value, heading()]).toEqual(['sample-item-1', calls]);
});

test('By the clock the next item opens its ask, but not while she writes', async () => {
  const { at } = shown({}, '10:06');
  await press('Mark as said');
  const line = named<HTMLInputElement>(`What they answered: ${calls}`);
  act(() => line.focus());
  at('10:41');
  expect(heading()).toBe(calls);
  act(() => line.blur());
  expect(heading()).toBe(letters);
});

test('One click marks it as said and one takes that back', async () => {
  const { store } = shown({});
  await press('Mark as said');
  expect(store.raised.at(-1)).toEqual({
    id: 'm1 sample-ask-calls',
    meetingId: 'm1',
    pointId: 'sample-ask-calls',
    how: 'said',
  });
  expect(place.querySelector('.ask .raised-word')?.textContent).toBe('Said');
  expect(heading()).toBe(calls);
  expect(words()).toContain('Raised: 1 of 3');
  await press('Not said');
  expect(store.raised.at(-1)?.how).toBe('not raised');
  expect(button('Mark as said')).toBeDefined();
});

test('How it was raised can be chosen, and a refusal is said', async () => {
  const { store } = shown({});
  const choose = (how: string) =>
    act(async () => {
      const field = named<HTMLSelectElement>(`How it was raised: ${calls}`);
      field.value = how;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await choose('in chat');
  expect(store.raised.at(-1)?.how).toBe('in chat');
  store.refuses = 'This computer is out of space.';
  await choose('email after');
  expect(words()).toContain('This computer is out of space.');
  expect(named<HTMLSelectElement>(`How it was raised: ${calls}`).value).toBe('in chat');
});

test('An answer is called saved when it is, and a refused one keeps its words', async () => {
  const { store } = shown({});
  await press('Mark as said');
  const line = named<HTMLInputElement>(`What they answered: ${calls}`);
  const enter = () =>
    act(async () => {
      line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
  await act(async () => {
    line.value = 'By June.';
    line.dispatchEvent(new Event('input', { bubbles: true }));
  });
  store.refuses = 'The browser did not save that.';
  await enter();
  expect(words()).toContain('The browser did not save that.');
  expect(words()).not.toContain('Saved on this computer');
  expect(line.value).toBe('By June.');
  store.refuses = null;
  await enter();
  expect(words()).toContain('Saved on this computer');
  expect(store.raised.at(-1)).toMatchObject({ how: 'said', answer: 'By June.' });
  expect(line.value).toBe('By June.');
});

test('The words to say open in the place of the ask, and closing goes back to the button', async () => {
  shown({});
  await press('Say it now');
  expect(place.querySelector('.say-words')?.textContent).toContain(
    "That's 14 of 61 families, March survey.",
  );
  expect(document.activeElement).toBe(button('Close'));
  await press('Close');
  expect(document.activeElement).toBe(button('Say it now'));
});

test('An ask that she opens has the keyboard; one that opens by itself does not take it', async () => {
  shown({}, '10:06');
  await act(async () => place.querySelector<HTMLButtonElement>('.asks .mini')?.click());
  expect(document.activeElement?.tagName).toBe('H2');
  await press('Next item');
  expect(document.activeElement).toBe(button('Next item'));
});

test('Without a meeting nothing can be marked', () => {
  shown({ meeting: null });
  expect(button('Mark as said')?.disabled).toBe(true);
});

test('A wrong brief is put away in one click', async () => {
  const { saveMeeting } = shown({});
  await press('Not this brief');
  expect(saveMeeting).toHaveBeenCalledWith({ ...meeting, planId: null });
});
