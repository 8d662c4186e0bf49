// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { MeetingState } from '../../../lib/meeting-state.ts';
import { inPage } from '../in-page.ts';
import { aNote, aPanel, meeting } from './a-panel.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
afterEach(() => render(null, place));

/** The panel with its Notes in sight. */
async function shown(state: Partial<MeetingState>) {
  const panel = aPanel(place, state);
  await press('Notes');
  return panel;
}
const texts = () => [...place.querySelectorAll('.note-text')].map((each) => each.textContent);
const editor = () => place.querySelector('.edit') as HTMLTextAreaElement;
const at = (minute: string) => `2026-03-03T14:${minute}:00.000Z`;
const three = [
  aNote('n1', { at: at('01') }),
  aNote('n2', {
    at: at('02'),
    kind: 'question',
    item: { id: 'i2', title: 'Transport to college' },
  }),
  aNote('n3', { at: at('03'), kind: 'decision', share: 'members' }),
];

test('The newest comes first, with its kind, item and who may see it', async () => {
  await shown({ notes: three });
  expect(texts()).toEqual(['Text of n3', 'Text of n2', 'Text of n1']);
  const [first, second] = [...place.querySelectorAll('.note-about')].map((p) => p.textContent);
  expect(first).toContain('Decision 2.03pm');
  expect(first).toContain('Members');
  expect(second).toContain('Transport to college');
  expect(second).toContain('Only me');
});

test('One kind can be seen alone, and only kinds that occur are offered', async () => {
  await shown({ notes: three });
  const chips = [...place.querySelectorAll('.kind-chip')].map((each) => each.textContent);
  expect(chips).toEqual(['All 3', 'Note 1', 'Question 1', 'Decision 1']);
  await press('Question 1');
  expect(texts()).toEqual(['Text of n2']);
  await press('Delete the question at 2.02pm');
  expect(texts()).toEqual(['Text of n3', 'Text of n1']);
  expect(document.activeElement).toBe(button('Undo'));
});

test('A deleted note comes back as it was', async () => {
  const { store } = await shown({ notes: three });
  await press('Delete the note at 2.01pm');
  expect(words()).toContain('Note deleted.');
  await press('Undo');
  expect(store.saved).toMatchObject([{ note: three[0] }]);
  expect(store.saved[0]).not.toHaveProperty('was');
  expect(texts()).toContain('Text of n1');
  expect(words()).not.toContain('Note deleted.');
});

test('What could not be deleted is still there, with the reason', async () => {
  const { store } = await shown({ notes: three });
  store.refuses = 'This computer is out of space.';
  await press('Delete the note at 2.01pm');
  expect(texts()).toHaveLength(3);
  expect(words()).toContain(store.refuses);
});

test('A note is edited in place and can be put back', async () => {
  const { store, type, key } = await shown({ notes: three });
  await press('Edit the note at 2.01pm');
  expect(document.activeElement).toBe(editor());
  type('Other words', editor());
  await key('Enter');
  expect(store.saved[0]).toMatchObject({
    note: { ...three[0], text: 'Other words', editedAt: expect.any(String) },
    was: three[0],
  });
  expect(document.activeElement).toBe(button('Edit the note at 2.01pm'));
  expect(words()).toContain('Note changed.');
  await press('Undo');
  expect(store.saved[1]?.note).toEqual(three[0]);
  expect(store.saved[1]?.was?.text).toBe('Other words');
  expect(texts()).toContain('Text of n1');
});

test('Saved as it was, an edit is no change', async () => {
  const { store } = await shown({ notes: three });
  await press('Edit the note at 2.01pm');
  await press('Save');
  expect(store.saved).toEqual([]);
  expect(words()).not.toContain('Note changed.');
});

test('A note without words is not saved', async () => {
  const { store, type, key } = await shown({ notes: three });
  await press('Edit the note at 2.01pm');
  type('  ', editor());
  await key('Enter');
  await press('Save');
  expect(store.saved).toEqual([]);
  expect(words()).toContain('A note needs a few words.');
});

test('What another window changes meanwhile does not touch what she types', async () => {
  const { store, type, happened } = await shown({ notes: three });
  await press('Edit the note at 2.01pm');
  type('Mine', editor());
  const theirs = { ...aNote('n1', { at: at('01') }), text: 'Theirs' };
  happened('noteStored', { note: theirs, meeting, edit: 'x' });
  expect(words()).toContain('Changed in another window.');
  expect(editor().value).toBe('Mine');
  await press('Brief');
  await press('Notes');
  expect(editor().value).toBe('Mine');
  await press('Save');
  expect(store.saved[0]).toMatchObject({ note: { text: 'Mine' }, was: { text: 'Text of n1' } });
});

test('What another window deletes meanwhile can be saved again', async () => {
  const { store, type, happened } = await shown({ notes: three });
  await press('Edit the note at 2.01pm');
  type('Mine', editor());
  happened('noteRemoved', { id: 'n1' });
  expect(words()).toContain('Deleted in another window.');
  expect(editor().value).toBe('Mine');
  await press('Save');
  expect(store.saved[0]).toMatchObject({ note: { id: 'n1', text: 'Mine' } });
  expect(store.saved[0]).not.toHaveProperty('was');
  expect(texts()).toContain('Mine');
});

test('A note is moved to another item, shared, and made another kind, each with a way back', async () => {
  const { store, choose } = await shown({ notes: [three[1] ?? aNote('n2')] });
  await press('More about the question at 2.02pm');
  choose('Agenda item', 'i1');
  expect(store.saved.at(-1)).toMatchObject({
    note: { item: { id: 'i1', title: 'Welcome' } },
    was: three[1],
  });
  await press('Undo');
  expect(store.saved.at(-1)?.note.item?.id).toBe('i2');
  choose('Agenda item', '');
  expect(store.saved.at(-1)?.note).not.toHaveProperty('item');
  choose('Share', 'reps');
  expect(words()).toContain('Reps and steering group');
  expect(store.saved.at(-1)?.note.share).toBe('reps');
  choose('Kind of note', 'decision');
  expect(store.saved.at(-1)?.note.kind).toBe('decision');
  expect(button('Open the decision at 2.02pm')).toBeDefined();
  expect(button('Less about the decision at 2.02pm')).toBeDefined();
});

test('Later is shared from a day on, once there is one', async () => {
  const { store, choose } = await shown({ notes: three.slice(0, 1) });
  await press('More about the note at 2.01pm');
  choose('Share', 'later');
  expect(store.saved).toEqual([]);
  expect(words()).toContain('Nothing changes before you do.');
  choose('From', '0002-06-03');
  expect(store.saved).toEqual([]);
  choose('From', '2026-06-03');
  expect(store.saved[0]?.note.share).toEqual({ embargoUntil: '2026-06-03', after: 'members' });
  expect(words()).toContain('Members from Wed 3 June');
  choose('Then', 'public');
  expect(store.saved[1]?.note.share).toEqual({ embargoUntil: '2026-06-03', after: 'public' });
  choose('Share', 'private');
  expect(words()).toContain('Only me');
});

test('An item of a brief that is gone stays until she moves the note', async () => {
  const old = aNote('n1', { item: { id: 'gone', title: 'Old item' } });
  await shown({ notes: [old] });
  await press('More about the note at 2.09pm');
  const select = place.querySelector('.note-more select') as HTMLSelectElement;
  expect(select.value).toBe('gone');
});

test('What is on its way keeps its place, and what is refused says why', async () => {
  const { store, choose, answer } = await shown({ notes: three });
  await press('More about the note at 2.01pm');
  store.waits = true;
  choose('Share', 'public');
  expect(texts()).toEqual(['Text of n3', 'Text of n2', 'Text of n1']);
  expect(words()).toContain('Saving…');
  expect(words()).not.toContain('Note changed.');
  store.refuses = 'This computer is out of space.';
  answer();
  expect(words()).toContain(store.refuses);
  // A further change is still one of what the store has.
  choose('Kind of note', 'win');
  expect(store.saved[1]).toMatchObject({ note: { share: 'public', kind: 'win' }, was: three[0] });
  store.refuses = null;
  answer();
  expect(words()).toContain('Note changed.');
});

test('A new note that was refused can be saved again', async () => {
  const { store, type, key } = await shown({});
  store.refuses = 'This computer is out of space.';
  type('Half');
  await key('Enter');
  expect(texts()).toEqual(['Half']);
  expect(words()).toContain('Not saved yet. See Notes.');
  store.refuses = null;
  await press('Save again');
  expect(words()).toContain('Saved on this computer');
});

const version = {
  id: 'v1',
  at: at('05'),
  note: { ...aNote('n1', { at: at('01') }), text: 'Earlier' },
};

test('What two windows changed can be looked at and brought back', async () => {
  const { state } = await shown({ notes: three, versions: [version] });
  expect(words()).toContain('Also changed in another window. The earlier text is kept.');
  expect(words()).not.toContain('Earlier text of');
  await press('Show it');
  expect(place.querySelector('.note-was')?.textContent).toBe('Earlier');
  await press('Bring it back');
  expect(texts()).toContain('Earlier');
  expect(state().versions).toEqual([]);
});

test('An earlier text can be put away, and a refusal is said', async () => {
  const { store, state } = await shown({ notes: three, versions: [version] });
  store.refuses = 'This computer is out of space.';
  await press('Bring it back');
  expect(place.querySelector('.note-version .problem')?.textContent).toBe(store.refuses);
  await press('Not needed');
  expect(state().versions).toHaveLength(1);
  store.refuses = null;
  await press('Not needed');
  expect(state().versions).toEqual([]);
  expect(words()).not.toContain('Also changed');
});

test('The way back stands where the note stood, so that nothing is covered', async () => {
  await shown({ notes: three });
  await press('Delete the question at 2.02pm');
  const rows = [...place.querySelectorAll('.notes > li')].map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringContaining('Text of n3'),
    expect.stringContaining('Note deleted.'),
    expect.stringContaining('Text of n1'),
  ]);
});

test('An action is marked as done and opened again, and its row says so', async () => {
  const { store } = await shown({ notes: [aNote('n1', { kind: 'action', at: at('01') })] });
  await press('More about the action at 2.01pm');
  await press('Mark as done');
  expect(store.saved[0]?.note.closed).toMatch(/^20/);
  expect(place.querySelector('.note-about')?.textContent).toContain('Done');
  await press('Open again');
  expect(store.saved[1]?.note).not.toHaveProperty('closed');
  expect(place.querySelector('.note-about')?.textContent).not.toContain('Done');
});
