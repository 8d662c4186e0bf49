// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { FromLastTime } from '../../../components/panel/FromLastTime.tsx';
import { sampleBrief } from '../../../lib/brief/sample.ts';
import { type MeetingState, nothingKnown } from '../../../lib/meeting-state.ts';
import type { AgendaItem, Carried, Meeting, Note } from '../../../lib/model.ts';
import { inPage } from '../in-page.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
afterEach(() => render(null, place));

const now = new Date('2026-06-10T14:00:00.000Z');
const earlier: Meeting = {
  id: 'earlier',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const [first, second] = sampleBrief.agenda;
const brief = { ...sampleBrief, planId: 'p1' };

function carried(text: string, fields: Partial<Note> = {}, times = 2): Carried {
  const note: Note = {
    id: text,
    meetingId: earlier.id,
    kind: 'question',
    text,
    at: '2026-03-03T15:00:00.000Z',
    share: 'private',
    ...fields,
  };
  return { note, meeting: earlier, times };
}

/** The list as the Brief tab shows it; what is stored comes back as it does from the store. */
function shown(list: Carried[], item: AgendaItem | undefined, fields: Partial<MeetingState> = {}) {
  let state: MeetingState = { ...nothingKnown, brief, carried: list, ...fields };
  const saved: { note: Note; meeting: Meeting; was: Note | undefined }[] = [];
  const actions = {
    saveNote(note: Note, meeting: Meeting, was?: Note) {
      saved.push({ note, meeting, was });
      state = {
        ...state,
        carried: state.carried.map((each) => (each.note.id === note.id ? { ...each, note } : each)),
      };
      draw();
    },
  };
  function draw() {
    render(h(FromLastTime, { item: item ?? null, state, now, actions }), place);
  }
  act(draw);
  return saved;
}

const inSight = () =>
  [...place.querySelectorAll('section > ul .carried')].map(({ textContent }) => textContent);
const folded = () =>
  [...place.querySelectorAll('details .carried')].map(({ textContent }) => textContent);

test('Nothing is there when nothing is left', () => {
  shown([], first);
  expect(words()).toBe('');
});

test('It stands under its own item, in neutral words, and in reach at the others', () => {
  const list = [
    carried('When is the list out?', { item: { id: 'old', title: 'Letters and forms' } }),
    carried('New letters by May', {
      kind: 'decision',
      item: { id: 'old', title: 'Letters and forms' },
      answerBy: { said: 'end of May', date: '2026-05-29' },
    }),
  ];
  shown(list, second);
  expect(inSight()).toEqual([
    'Question, open since March, the 3rd meetingWhen is the list out?Answered',
    'Decision, open since March, the 3rd meeting, answer was due Fri 29 MayNew letters by MayHeard back',
  ]);
  shown(list, first);
  expect(inSight()).toEqual([]);
  expect(words()).toContain('From last time, other items: 2');
  expect(folded()[0]).toContain('Letters and forms');
});

test('What belongs to no item comes with the first, and where there is no brief', () => {
  const list = [carried('Who chairs?')];
  shown(list, first);
  expect(inSight()).toHaveLength(1);
  shown(list, undefined, { brief: null });
  expect(inSight()).toHaveLength(1);
  shown(list, second);
  expect([inSight(), folded().length]).toEqual([[], 1]);
});

test('Three are in sight, and the rest is folded', () => {
  shown(
    ['1', '2', '3', '4', '5'].map((text) => carried(text)),
    first,
  );
  expect([inSight().length, folded().length]).toEqual([3, 2]);
  expect(words()).toContain('2 more from last time');
});

test('One click ends it, in the meeting it is from, and Undo brings it back as it was', async () => {
  const before = carried('When is the list out?', { asked: 'asked' });
  const saved = shown([before], first);
  await press('Answered: When is the list out?');
  expect(saved[0]).toMatchObject({
    note: { asked: 'answered', editedAt: expect.any(String) },
    meeting: earlier,
    was: before.note,
  });
  expect(words()).toContain('Question, answered');
  const undo = button('Undo: When is the list out?');
  expect(document.activeElement).toBe(undo);
  await press('Undo: When is the list out?');
  expect(saved[1]).toMatchObject({ note: { asked: 'asked' }, was: { asked: 'answered' } });
  expect(button('Answered: When is the list out?')).toBeDefined();
});

test('An action is done and a decision heard back: both are closed', async () => {
  const saved = shown(
    [carried('Send the list', { kind: 'action' }), carried('Two posts', { kind: 'decision' })],
    first,
  );
  await press('Done: Send the list');
  await press('Heard back: Two posts');
  expect(saved.map(({ note }) => Boolean(note.closed))).toEqual([true, true]);
  await press('Undo: Send the list');
  expect(saved[2]?.note.closed).toBeUndefined();
});

test('What the store refuses is said beside it', () => {
  const one = carried('Who chairs?');
  const note: Note = { ...one.note, asked: 'answered' };
  const because = 'This computer is out of space.';
  shown([one], first, { unsaved: [{ note, meeting: earlier, edit: 'e', because }] });
  expect(words()).toContain(because);
});
