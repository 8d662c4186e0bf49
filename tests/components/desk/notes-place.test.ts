// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { DeskActions } from '../../../components/desk/actions.ts';
import { NotesPlace } from '../../../components/desk/NotesPlace.tsx';
import { createEmptyArchive } from '../../../lib/archive/archive.ts';
import type { ArchiveShown } from '../../../lib/archive/shown.ts';
import { applyDeskEvent, type DeskEvent, nothingRead } from '../../../lib/desk-state.ts';
import type { SaveNote } from '../../../lib/messages.ts';
import type { Afterwards, Meeting, Note } from '../../../lib/model.ts';
import { createExplain } from '../../../lib/report/explain.ts';
import { inPage } from '../in-page.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
/** What is stored after a test is over is drawn no more. */
let over = new AbortController();
afterEach(() => {
  over.abort();
  over = new AbortController();
  act(() => render(null, place));
});

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const note: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'note',
  text: 'Two more posts',
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
};

const nothingShown: ArchiveShown = {
  ...createEmptyArchive(),
  ready: 0,
  typed: '',
  found: null,
  broken: false,
};

/** The place as the desk shows it; what is saved is stored at once. */
function shown(opened: string | null, meetings = [meeting], archive = nothingShown) {
  const { signal } = over;
  const copied: string[] = [];
  const written: Afterwards[] = [];
  const saved: Pick<SaveNote, 'note' | 'was'>[] = [];
  const prep = { forum: null, series: [], plans: [], views: [], partners: [] };
  let state = applyDeskEvent(nothingRead, {
    event: 'storeRead',
    data: { own: { marks: [], localTerms: [] }, prep, meetings, afterwards: [] },
  });
  function happened(event: DeskEvent) {
    state = applyDeskEvent(state, event);
    if (!signal.aborted) act(draw);
  }
  const at = { saved, copied, written, happened, refuse: '', isLate: false };
  const actions = {
    saveNote(changed: Note, from: Meeting, was?: Note) {
      saved.push({ note: changed, ...(was && { was }) });
      happened({ event: 'noteStored', data: { note: changed, meeting: from, edit: 'e' } });
    },
    async copy(text: string) {
      copied.push(text);
      return true;
    },
    async copyRich({ html }: { html: string }) {
      copied.push(html);
      return 'rich';
    },
    explainWith: async () => createExplain(() => ({ terms: [] }), []),
    async saveAfterwards(data: Afterwards) {
      if (at.refuse) throw new Error(at.refuse);
      written.push(data);
      // The store tells all pages; its answer to this one may come before.
      if (!at.isLate) happened({ event: 'afterwardsStored', data });
    },
    async removeNote(id: string) {
      happened({ event: 'noteRemoved', data: { id } });
    },
  } as unknown as DeskActions;
  const draw = () =>
    render(
      h(NotesPlace, {
        meetings: state.meetings ?? [],
        prep: state.prep,
        kept: state.kept,
        raised: state.raised,
        afterwards: state.afterwards,
        own: { marks: [], localTerms: [] },
        words: {},
        wipeAfter: 12,
        archive,
        note: null,
        opened,
        actions,
      }),
      place,
    );
  act(draw);
  return at;
}

test('Meetings with notes are on a list, each a way to its notes', () => {
  shown(null);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#notes=m1');
  expect(words()).toContain('Tue 3 March');
});

test('With none it says where notes come from', () => {
  shown(null, []);
  expect(words()).toContain('Nothing jotted yet.');
});

test('Nothing is called empty before it was read', () => {
  const { happened } = shown('m1');
  expect(words()).not.toContain('No notes of this meeting are left.');
  happened({ event: 'notesRead', data: { meeting, notes: [], versions: [], raised: [] } });
  expect(words()).toContain('No notes of this meeting are left.');
});

test('A note is edited after the call, as a change of what was shown', async () => {
  const { saved, happened } = shown('m1');
  happened({ event: 'notesRead', data: { meeting, notes: [note], versions: [], raised: [] } });
  await press('Edit the note at 2.05pm');
  await act(async () => {
    const box = place.querySelector('textarea');
    if (!box) throw new Error('No box to edit in');
    box.value = 'Three more posts';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Save');
  expect(saved).toMatchObject([{ note: { id: 'n1', text: 'Three more posts' }, was: note }]);
  expect(words()).toContain('Three more posts');
});

test('A note that was deleted comes back with one click', async () => {
  const { happened } = shown('m1');
  happened({ event: 'notesRead', data: { meeting, notes: [note], versions: [], raised: [] } });
  await press('Delete the note at 2.05pm');
  expect(words()).not.toContain('Two more posts');
  await press('Undo');
  expect(words()).toContain('Two more posts');
});

const shared: Note = { ...note, id: 'n2', kind: 'win', text: 'One page now', share: 'members' };

test('Only what is marked for them is in the report; a line is taken out or written anew', async () => {
  const { copied, happened } = shown('m1');
  happened({ event: 'notesRead', data: { meeting, notes: [note], versions: [], raised: [] } });
  expect(words()).toContain('Nothing is marked for them yet.');
  expect(button('Copy as text')).toBeUndefined();
  const two = { ...shared, id: 'n3', text: 'Calls at night' };
  const notes = [note, shared, two];
  happened({ event: 'notesRead', data: { meeting, notes, versions: [], raised: [] } });
  const lines = () =>
    [...place.querySelectorAll('.report-line span')].map((each) => each.textContent);
  expect(lines()).toEqual(['One page now.', 'Calls at night.']);
  await press('Edit in the report: One page now.');
  await act(async () => {
    const box = place.querySelector<HTMLTextAreaElement>('.report textarea');
    if (!box) throw new Error('No box to write in');
    box.value = 'The form is one page now.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => place.querySelectorAll<HTMLInputElement>('.report-line input')[1]?.click());
  await press('Copy as text');
  expect(copied[0]).toContain('- The form is one page now.');
  expect(copied[0]).not.toContain('Calls at night');
  expect(copied[0]).not.toContain('Two more posts');
  expect(words()).toContain('One page now');
});

/** Meeting with one action for members. */
function withAction(...more: Note[]) {
  const at = shown('m1');
  const action: Note = { ...shared, kind: 'action', text: 'Send the list' };
  const notes = [action, ...more];
  at.happened({ event: 'notesRead', data: { meeting, notes, versions: [], raised: [] } });
  return at;
}

async function write(label: string, text: string) {
  const name = [...place.querySelectorAll('label')].find((each) => each.textContent === label);
  const box = place.querySelector<HTMLInputElement>(`[id="${name?.htmlFor}"]`);
  if (!box) throw new Error(`Nothing is named ${label}`);
  await act(async () => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('What it means for families is written beside its line, kept with the meeting, and leaves', async () => {
  const { written, copied } = withAction();
  await press('What this means for families: Send the list.');
  await write('What this means for families', 'You can see who helps');
  await write('We need to hear from you about', 'Your bus');
  // Stored when she rests, not at every key.
  await vi.waitFor(() =>
    expect(written).toEqual([
      { id: 'm1', means: { n2: 'You can see who helps' }, hearFromYou: 'Your bus' },
    ]),
  );
  await press('Copy as text');
  expect(copied[0]).toContain('What this means for families: You can see who helps');
  expect(copied[0]).toContain('We need to hear from you\n- Your bus');
});

test('When it has left, the time is kept; what is on paper is what is copied', async () => {
  const { written, copied } = withAction();
  expect(written).toEqual([]);
  await press('Copy for email');
  expect(copied[0]).toContain('<li>Send the list.</li>');
  await vi.waitFor(() =>
    expect(written).toEqual([{ id: 'm1', reported: expect.stringMatching(/^\d{4}-/) }]),
  );
  expect(place.querySelector('.printed-report')?.textContent).toContain('Send the list.');
});

test('A way out that fails says so, and nothing counts as reported', async () => {
  const { written } = withAction();
  await press('Word file');
  expect(words()).toContain('“Word file” did not work. Nothing has left');
  expect(written).toEqual([]);
});

test('What cannot be stored stays in sight, and a sentence says so', async () => {
  const at = withAction();
  at.refuse = 'There is no room left on this computer.';
  await write('We need to hear from you about', 'Your bus');
  await vi.waitFor(() => expect(words()).toContain('There is no room left on this computer.'));
  await press('Copy as text');
  expect(at.copied[0]).toContain('- Your bus');
});

test('What she wrote a moment ago is not lost to what she writes now', async () => {
  const at = withAction({ ...shared, id: 'n3', kind: 'action', text: 'Mend the form' });
  at.isLate = true;
  await press('What this means for families: Send the list.');
  await write('What this means for families', 'One');
  await press('Done');
  await vi.waitFor(() => expect(at.written).toHaveLength(1));
  await press('What this means for families: Mend the form.');
  await write('What this means for families', 'Two');
  await vi.waitFor(() => expect(at.written[1]?.means).toEqual({ n2: 'One', n3: 'Two' }));
});
