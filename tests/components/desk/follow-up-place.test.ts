// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { FollowUpPlace } from '../../../components/desk/FollowUpPlace.tsx';
import { createEmptyArchive, takeNotes } from '../../../lib/archive/archive.ts';
import type { Meeting, Note } from '../../../lib/model.ts';
import type { Unsaved } from '../../../lib/notes/kept.ts';
import { inPage } from '../in-page.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
afterEach(() => act(() => render(null, place)));

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const action: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'action',
  text: 'Send the letter',
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
  owner: 'Sam',
  due: { said: 'by the end of May', date: '2026-05-29' },
};

/** The place as the desk shows it; what is saved is stored at once, or refused with a sentence. */
function shown(notes: Note[], refused?: string) {
  const archive = { ...createEmptyArchive(), whole: true, of: notes.length };
  takeNotes(archive, notes);
  let unsaved: Unsaved[] = [];
  const saved: [Note, Note | undefined][] = [];
  const saveNote = (note: Note, from: Meeting, was?: Note) => {
    saved.push([note, was]);
    if (refused) unsaved = [{ note, meeting: from, edit: 'e', because: refused }];
    else takeNotes(archive, [note]);
    act(draw);
  };
  const draw = () =>
    render(
      h(FollowUpPlace, {
        archive: { ...archive, ready: 0, typed: '', found: null, broken: false },
        meetings: [meeting],
        unsaved,
        now: new Date('2026-06-05T09:00:00'),
        actions: { saveNote },
      }),
      place,
    );
  act(draw);
  return saved;
}

test('Each open thing says who, by when, as it was said, and where it is from', () => {
  shown([action]);
  expect(words()).toContain('Late1');
  expect(words()).toContain('Sam · was due Fri 29 May (“by the end of May”)');
  expect(place.querySelector('.follow-up a')?.getAttribute('href')).toBe('#notes=m1/n1');
});

test('One press settles it as a change of what was shown, and one takes that back', async () => {
  const saved = shown([action]);
  await press('Done: Send the letter');
  expect(saved[0]?.[0].closed).toBeDefined();
  expect(saved[0]?.[1]).toEqual(action);
  expect(words()).toContain('· done');
  expect(words()).toContain('Late0');
  await press('Undo: Send the letter');
  expect(saved[1]?.[0].closed).toBeUndefined();
  expect(saved[1]?.[1]).toEqual(saved[0]?.[0]);
  expect(button('Done: Send the letter')).toBeDefined();
});

test('A question that was asked before is asked again, and not to ask', async () => {
  const saved = shown([{ ...action, kind: 'question', asked: 'asked' }]);
  await press('Answered: Send the letter');
  await press('Undo: Send the letter');
  expect(saved.map(([note]) => note.asked)).toEqual(['answered', 'asked']);
});

test('What could not be saved says why in its place', async () => {
  shown([action], 'This computer is out of space.');
  await press('Done: Send the letter');
  expect(words()).toContain('This computer is out of space.');
  expect(button('Done: Send the letter')).toBeDefined();
});

test('Long lists are opened step by step', async () => {
  shown(Array.from({ length: 14 }, (_, i) => ({ ...action, id: `n${i}`, text: `Letter ${i}` })));
  expect(place.querySelectorAll('.follow-up-row')).toHaveLength(10);
  await press('Show more: Late');
  expect(place.querySelectorAll('.follow-up-row')).toHaveLength(14);
});

test('With nothing open it says what comes here', () => {
  shown([]);
  expect(words()).toContain('Nothing is open.');
  expect(place.querySelector('.weeks-ahead')).toBeNull();
});
