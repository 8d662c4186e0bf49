// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SearchNotes } from '../../../components/desk/SearchNotes.tsx';
import { createEmptyArchive, takeNotes } from '../../../lib/archive/archive.ts';
import { findableMeeting, findableNote } from '../../../lib/archive/findable.ts';
import { createSearch } from '../../../lib/archive/search.ts';
import type { ArchiveShown } from '../../../lib/archive/shown.ts';
import type { Meeting, Note } from '../../../lib/model.ts';
import { inPage } from '../in-page.ts';

const place = document.createElement('div');
document.body.append(place);
const { button, words, press } = inPage(place);
afterEach(() => act(() => render(null, place)));

const meeting: Meeting = {
  id: 'm1',
  title: 'Transport group',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const noteOf = (i: number, text: string, more: Partial<Note> = {}): Note => ({
  id: `n${i}`,
  meetingId: 'm1',
  kind: 'note',
  text,
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
  ...more,
});

/** What is shown for what was typed, over these notes. */
function shown(notes: Note[], typed: string, more: Partial<ArchiveShown> = {}) {
  const kept = createEmptyArchive();
  takeNotes(kept, notes);
  const search = createSearch();
  search.put([findableMeeting(meeting, []), ...notes.map(findableNote)]);
  const found = typed ? search.find(typed, 50) : null;
  const heard: string[] = [];
  act(() =>
    render(
      h(SearchNotes, {
        archive: { ...kept, ready: 0, broken: false, typed, found, ...more },
        meetings: [meeting],
        prep: null,
        type: (text: string) => heard.push(text),
        children: 'All meetings',
      }),
      place,
    ),
  );
  return { kept, heard };
}
const marks = () => [...place.querySelectorAll('mark')].map(({ textContent }) => textContent);

test('While nothing is typed the meetings stand there; each key is heard', () => {
  const { heard } = shown([noteOf(1, 'Taxi')], '');
  expect(words()).toContain('All meetings');
  const box = place.querySelector('input');
  if (!box) throw new Error('No box to type in');
  box.value = 't';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  expect(heard).toEqual(['t']);
  expect(place.querySelector('label')?.htmlFor).toBe(box.id);
});

test('What matched is marked, in its box and in the title of its meeting', () => {
  shown([noteOf(1, 'Who drives?', { kind: 'question', answer: 'A taxi firm' })], 'taxi transp');
  expect(marks()).toEqual(['Transport', 'taxi']);
  expect(words()).toContain('Answer: A taxi firm');
  expect(place.querySelector('.found-text a')?.getAttribute('href')).toBe('#notes=m1/n1');
});

test('Markup is text', () => {
  shown([noteOf(1, '<img src=x onerror=alert(1)> taxi')], 'onerror');
  expect(place.querySelector('.found-note img')).toBeNull();
  expect(words()).toContain('<img src=x onerror=alert(1)> taxi');
});

test('Twenty are drawn, fifty when she asks, and of the rest their number', async () => {
  shown(
    Array.from({ length: 80 }, (_, i) => noteOf(i, `Taxi ${i}`)),
    'taxi',
  );
  const rows = () => place.querySelectorAll('.found-note').length;
  expect(rows()).toBe(20);
  expect(words()).toContain('80 found');
  expect(words()).toContain('and 60 more.');
  await press('Show more');
  expect(rows()).toBe(50);
  expect(words()).toContain('and 30 more.');
  expect(button('Show more')).toBeUndefined();
});

test('A note is shown as it stands now, and one that is gone not at all', () => {
  const { kept } = shown([noteOf(1, 'Taxi one'), noteOf(2, 'Taxi two')], 'taxi');
  const search = createSearch();
  search.put([noteOf(1, 'Taxi one'), noteOf(2, 'Taxi two')].map(findableNote));
  const found = search.find('taxi', 50);
  kept.notes.delete('n2');
  takeNotes(kept, [noteOf(1, 'Taxi no longer')]);
  shown([], 'taxi', { notes: kept.notes, found });
  expect(place.querySelectorAll('.found-note')).toHaveLength(1);
  expect(words()).toContain('Taxi no longer');
});

test('How far the reading is stands there while there is much to read, and then no more', () => {
  shown([], '', { of: 50_000, ready: 12_000 });
  expect(words()).toContain('Getting your notes ready: 12,000 of 50,000');
  shown([], '', { of: 50_000, ready: 50_010 });
  expect(words()).not.toContain('Getting');
  shown([], '', { of: 40, ready: 0 });
  expect(words()).not.toContain('Getting');
});

test('A search that has stopped says so, and that nothing is lost', () => {
  shown([], 'taxi', { broken: true, found: null });
  expect(words()).toContain('Your notes are safe.');
});
