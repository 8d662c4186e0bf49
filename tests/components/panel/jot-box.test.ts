// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { NoteCardProps } from '../../../components/shared/NoteCard.tsx';
import { nothingStored } from '../../../lib/nothing-stored.ts';
import { aCall } from '../../lib/a-call.ts';
import { inPage } from '../in-page.ts';
import { agenda, aPanel, meeting } from './a-panel.ts';

// The boxes themselves have their own tests.
vi.mock('../../../components/shared/NoteCard.tsx', () => ({
  NoteCard({ note, focused, done }: NoteCardProps) {
    const first = useRef<HTMLInputElement>(null);
    useLayoutEffect(() => {
      if (focused) first.current?.focus();
    }, []);
    return h('div', { class: 'boxes' }, [
      h('input', { ref: first, 'aria-label': `Boxes of ${note.text}` }),
      h('button', { type: 'button', onClick: done }, 'Done'),
    ]);
  },
}));

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
afterEach(() => render(null, place));

const radio = (name: string) =>
  [...place.querySelectorAll('.kinds label')]
    .find((each) => each.textContent === name)
    ?.querySelector('input') as HTMLInputElement;
const kind = () => place.querySelector<HTMLInputElement>('.kinds input:checked')?.parentElement;
const options = () => [...place.querySelectorAll('[role="option"]')].map((one) => one.textContent);
const marked = () => place.querySelector('[aria-selected="true"][role="option"]')?.textContent;

test('Seven kinds are one click away, and the one chosen goes back to Note', async () => {
  const { store, type, key, box } = aPanel(place);
  expect([...place.querySelectorAll('.kinds label')].map((each) => each.textContent)).toEqual(
    'Note,Question,Decision,Action,Win,New fact,Ask forum'.split(','),
  );
  act(() => radio('Win').click());
  type('Call-backs are back');
  await key('Enter');
  expect(store.saved[0]?.note).toMatchObject({
    kind: 'win',
    text: 'Call-backs are back',
    share: 'private',
    meetingId: 'm1',
    item: { id: 'i2', title: 'Transport to college' },
  });
  expect(kind()?.textContent).toBe('Note');
  expect(box().value).toBe('');
  expect(words()).toContain('Saved on this computer');
  expect(document.activeElement).toBe(box());
});

test('A sign shows its kind at once and stays in sight until it is saved', async () => {
  const { store, type, key, box } = aPanel(place);
  type('?');
  expect(kind()?.textContent).toBe('Question');
  type('?Who decides');
  expect(box().value).toBe('?Who decides');
  await key('Enter', { shiftKey: true });
  expect(store.saved).toEqual([]);
  await key('Enter');
  expect(store.saved[0]?.note).toMatchObject({ kind: 'question', text: 'Who decides' });
  type('+5 places');
  expect(kind()?.textContent).toBe('Note');
});

test('Alt and a number chooses, and counts more than a sign typed before', async () => {
  const { type, key, box } = aPanel(place);
  type('?Who decides');
  await key('™', { code: 'Digit3', altKey: true });
  expect(kind()?.textContent).toBe('Decision');
  expect(box().value).toBe('Who decides');
  await key('6', { code: 'Digit6', altKey: true, ctrlKey: true });
  expect(kind()?.textContent).toBe('Decision');
});

test('Nothing typed is nothing to save', async () => {
  const { store, type, key } = aPanel(place);
  type('  ');
  await key('Enter');
  expect(store.saved).toEqual([]);
  expect(words()).toContain('There is nothing to save yet');
});

test('With the mouse alone the moment is marked, and the words follow', async () => {
  const { store, type, key } = aPanel(place);
  type('=');
  await key('Enter');
  type('Two more posts');
  await press('Save note');
  expect(store.saved.map(({ note }) => [note.kind, note.text])).toEqual([
    ['decision', 'Words to follow'],
    ['note', 'Two more posts'],
  ]);
  expect(words()).not.toContain('There is nothing to save yet');
});

test('A name is completed with the keyboard, and an action is theirs', async () => {
  const { store, type, key, box, named } = aPanel(place);
  await named();
  type('!Send it @');
  expect(options()).toEqual(['Rowan Ashdown', 'Siân O’Brien']);
  expect(box().getAttribute('aria-activedescendant')).toBe('jot-names-0');
  await key('ArrowDown');
  expect(marked()).toBe('Siân O’Brien');
  await key('ArrowDown');
  expect(marked()).toBe('Rowan Ashdown');
  await key('ArrowUp');
  expect(await key('Tab')).toBe(false);
  expect(box().value).toBe('!Send it @Siân O’Brien ');
  expect(box().selectionStart).toBe(box().value.length);
  expect(options()).toEqual([]);
  expect(await key('Tab')).toBe(true);
  await key('Enter');
  expect(store.saved[0]?.note).toMatchObject({
    kind: 'action',
    text: 'Send it Siân O’Brien',
    owner: 'Siân O’Brien',
  });
});

test('Escape closes the list and stays in the panel; without a list it leaves', async () => {
  const { store, type, key, named } = aPanel(place);
  await named();
  type('Ask @r');
  expect(options()).toEqual(['Rowan Ashdown']);
  await key('Escape');
  expect(options()).toEqual([]);
  expect(store.left).toBe(0);
  type('Ask @ro');
  expect(options()).toEqual([]);
  await key('Escape');
  expect(store.left).toBe(1);
  type('Ask @ro or @si');
  expect(options()).toEqual(['Siân O’Brien']);
});

test('A click takes one, and the keyboard stays in the box', async () => {
  const { type, box, named } = aPanel(place);
  await named();
  type('Ask @ro');
  const option = place.querySelector('[role="option"]') as HTMLElement;
  const down = new Event('pointerdown', { bubbles: true, cancelable: true });
  act(() => {
    expect(option.dispatchEvent(down)).toBe(false);
    option.click();
  });
  expect(box().value).toBe('Ask @Rowan Ashdown ');
  expect(document.activeElement).toBe(box());
});

test('An item that is taken from the list is shown beside the kinds and can be taken off', async () => {
  const { store, type, key, box } = aPanel(place);
  type('Late start #wel');
  expect(options()).toEqual(['1 Welcome']);
  await key('Enter');
  expect(box().value).toBe('Late start ');
  expect(store.draft.item).toEqual({ id: 'i1', title: 'Welcome' });
  await press('Take off the item Welcome');
  expect(store.draft).not.toHaveProperty('item');
  type('Late start #1');
  await key('Enter');
  await key('Enter');
  expect(store.saved[0]?.note.item).toEqual({ id: agenda[0]?.id, title: 'Welcome' });
  expect(store.draft).toEqual({ text: '', kind: 'note' });
});

test('A decision comes up open with the keyboard in its first box, and back again', async () => {
  const { store, type, key, box, answer } = aPanel(place);
  store.waits = true;
  type('=Buses stay');
  await key('Enter');
  expect(words()).toContain('Saving…');
  expect(place.querySelector('.boxes')).toBeNull();
  answer();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Boxes of Buses stay');
  // Looked at again from another tab, it takes the keyboard from nobody.
  await press('Brief');
  await press('Notes');
  expect(document.activeElement).toBe(button('Notes'));
  expect(place.querySelector('.boxes')).not.toBeNull();
  await press('Done');
  expect(place.querySelector('.boxes')).toBeNull();
  expect(document.activeElement).toBe(box());
});

test('Where she goes on typing, the boxes take the keyboard from nobody', async () => {
  const { store, type, key, box, answer } = aPanel(place);
  store.waits = true;
  type('=Buses stay');
  await key('Enter');
  type('And');
  answer();
  expect(place.querySelector('.boxes')).not.toBeNull();
  expect(document.activeElement).toBe(box());
});

test('A question stays where she is', async () => {
  const { type, key } = aPanel(place);
  type('?Who decides');
  await key('Enter');
  expect(button('Brief')?.getAttribute('aria-selected')).toBe('true');
});

test('While no meeting is known her words stay, and she is told', async () => {
  const { store, happened, type, key, box } = aPanel(place, { meeting: null });
  type('Buses stay');
  await key('Enter');
  expect(store.saved).toEqual([]);
  expect(box().value).toBe('Buses stay');
  expect(words()).toContain('Not saved yet: the call page is not ready. Your words stay here.');
  happened('snapshot', { ...nothingStored, call: aCall, meeting });
  expect(words()).not.toContain('Not saved yet');
  await key('Enter');
  expect(store.saved[0]?.note.text).toBe('Buses stay');
});

test('A draft has the id of the note that it becomes', async () => {
  const { store, type, key } = aPanel(place);
  type('Buses');
  const { id } = store.draft;
  type('Buses stay');
  await key('Enter');
  expect([store.draft.id, store.saved[0]?.note.id]).toEqual([undefined, id]);
  type('Fares too');
  expect(store.draft.id).not.toBe(id);
});
