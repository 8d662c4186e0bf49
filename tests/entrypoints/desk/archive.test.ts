import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createArchive } from '../../../entrypoints/desk/archive.ts';
import type { SearchMessage, SearchOrder } from '../../../lib/archive/in-worker.ts';
import { createSearch } from '../../../lib/archive/search.ts';
import { type DeskState, nothingRead } from '../../../lib/desk-state.ts';
import type { NotesPage } from '../../../lib/messages.ts';
import type { ID, Meeting, Note } from '../../../lib/model.ts';
import type { Link } from '../../../lib/port.ts';

/** The worker as it is, in the same thread: it answers a turn later. */
class WorkerHere {
  static alive = 0;
  search = createSearch();
  onmessage: ((event: { data: SearchMessage }) => void) | null = null;
  #ended = false;
  constructor() {
    WorkerHere.alive++;
  }
  postMessage(data: SearchOrder): void {
    if (data.order === 'keep') {
      this.search.remove(data.remove);
      this.search.put(data.put);
    }
    const answer: SearchMessage =
      data.order === 'keep'
        ? { says: 'kept' }
        : { says: 'found', typed: data.typed, found: this.search.find(data.typed, data.most) };
    setTimeout(() => !this.#ended && this.onmessage?.({ data: answer }));
  }
  terminate(): void {
    this.#ended = true;
    WorkerHere.alive--;
  }
}

beforeEach(() => {
  WorkerHere.alive = 0;
  vi.stubGlobal('Worker', WorkerHere);
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
});
afterEach(() => vi.unstubAllGlobals());

const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: '2026-03-03T14:00:00.000Z',
  platform: 'teams',
};
const noteOf = (id: string, text: string): Note => ({
  id,
  meetingId: 'm1',
  kind: 'note',
  text,
  at: '2026-03-03T14:05:00.000Z',
  share: 'private',
});

/** The archive over a store in memory that gives two notes a page. */
function over(store: Map<ID, Note>) {
  const state: DeskState = {
    ...nothingRead,
    meetings: [meeting],
    prep: { forum: null, series: [], plans: [], views: [], partners: [] },
  };
  const refused = vi.fn();
  const fails = { with: '' };
  const seen = { now: true };
  let pages = 0;
  async function request(name: string, { after }: { after?: ID | null }): Promise<unknown> {
    if (fails.with) throw new Error(fails.with);
    if (name === 'readAllRaised') return [];
    pages++;
    const ids = [...store.keys()].sort().filter((id) => !after || id > after);
    const notes = ids.slice(0, 2).map((id) => store.get(id) as Note);
    const next = ids.length > 2 ? (ids[1] ?? null) : null;
    return { notes, next, of: after ? null : store.size } satisfies NotesPage;
  }
  const archive = createArchive({
    request: request as Link<Record<never, never>>['request'],
    state: () => state,
    isSeen: () => seen.now,
    changed: () => {},
    refused,
  });
  return { archive, refused, fails, seen, pages: () => pages };
}
type Archive = ReturnType<typeof createArchive>;

const whole = (archive: Archive) => vi.waitFor(() => expect(archive.shown().whole).toBe(true));
async function finds(archive: Archive, typed: string, keys: string[]): Promise<void> {
  archive.type(typed);
  await vi.waitFor(() => expect(archive.shown().found?.keys).toEqual(keys));
}
const someNotes = () =>
  new Map(
    ['taxi', 'minibus', 'escort', 'ramp', 'bus pass'].map((text, i) => [
      `n${i}`,
      noteOf(`n${i}`, text),
    ]),
  );

test('All pages are read, once a place wants them, and everything is found', async () => {
  const { archive } = over(someNotes());
  expect(WorkerHere.alive).toBe(0);
  archive.want();
  await whole(archive);
  expect(archive.shown()).toMatchObject({ of: 5, whole: true });
  expect(archive.shown().notes.size).toBe(5);
  await finds(archive, 'bus pass', ['note n4']);
  await finds(archive, 'board', ['meeting m1']);
});

test('What happens in the store meanwhile and afterwards is in it', async () => {
  const store = someNotes();
  const { archive } = over(store);
  archive.want();
  archive.noteStored(noteOf('new', 'helicopter'));
  store.set('new', noteOf('new', 'helicopter'));
  await whole(archive);
  await finds(archive, 'helicopter', ['note new']);
  archive.noteRemoved('new');
  await finds(archive, 'helicopter', []);
  archive.noteStored(noteOf('n0', 'tandem'));
  await finds(archive, 'tandem', ['note n0']);
  await finds(archive, 'taxi', []);
});

test('Read again, what another page had changed or deleted while the background slept is so here', async () => {
  const store = someNotes();
  const { archive } = over(store);
  archive.want();
  await whole(archive);
  store.delete('n1');
  store.set('n3', noteOf('n3', 'lift'));
  archive.readAgain();
  archive.want();
  await finds(archive, 'minibus', []);
  await finds(archive, 'lift', ['note n3']);
  expect(archive.shown().notes.has('n1')).toBe(false);
});

test('Behind another tab nothing is read; when she looks, once', async () => {
  const { archive, seen, pages } = over(someNotes());
  seen.now = false;
  archive.want();
  await new Promise((turns) => setTimeout(turns, 30));
  expect(pages()).toBe(0);
  seen.now = true;
  archive.want();
  await whole(archive);
  archive.want();
  archive.readAgain();
  archive.readAgain();
  await new Promise((turns) => setTimeout(turns, 30));
  expect(pages()).toBe(3);
  archive.want();
  archive.want();
  await vi.waitFor(() => expect(pages()).toBe(6));
  await new Promise((turns) => setTimeout(turns, 30));
  expect(pages()).toBe(6);
});

test('Locked, nothing of it stays, whatever is on its way; wanted again, it is read again', async () => {
  const { archive } = over(someNotes());
  archive.want();
  archive.type('taxi');
  archive.forget();
  await new Promise((turns) => setTimeout(turns, 30));
  expect(archive.shown()).toMatchObject({ of: null, whole: false, typed: '', found: null });
  expect(archive.shown().notes.size).toBe(0);
  expect(WorkerHere.alive).toBe(0);
  archive.want();
  await whole(archive);
  archive.forget();
  expect(WorkerHere.alive).toBe(0);
  expect(archive.shown().notes.size).toBe(0);
  archive.want();
  await whole(archive);
  await finds(archive, 'taxi', ['note n0']);
});

test('What the store refuses is said', async () => {
  const { archive, refused, fails } = over(someNotes());
  fails.with = 'The browser would not read the notes just now.';
  archive.want();
  await vi.waitFor(() => expect(refused).toHaveBeenCalled());
  expect(archive.shown().whole).toBe(false);
});
