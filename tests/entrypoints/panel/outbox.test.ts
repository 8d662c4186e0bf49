import { beforeEach, expect, test, vi } from 'vitest';
import type { SaveNote } from '../../../lib/messages.ts';
import type { Meeting, Note } from '../../../lib/model.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
const has = vi.hoisted(() => ({ getKeys: true, failing: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get getKeys() {
          return has.getKeys ? async () => [...stored.keys()] : undefined;
        },
        get: async (keys: string[] | null) => {
          if (has.failing) throw new Error('The store is gone.');
          return Object.fromEntries([...stored].filter(([key]) => keys?.includes(key) ?? true));
        },
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
      session: { get: async () => ({}), remove: async () => {} },
    },
  },
}));
const { forgetNote, forgetSave, keepSave, savesLeft } = await import(
  '../../../entrypoints/panel/outbox.ts'
);
const { keepWords } = await import('../../../entrypoints/panel/kept-words.ts');
const words = keepWords();
words.use('ab'.repeat(32));

const meeting: Meeting = { id: 'm1', title: 'Board', start: '2026-03-03', platform: 'teams' };
const save = (id: string, change: Partial<Note> = {}): SaveNote => ({
  note: {
    id,
    meetingId: 'm1',
    kind: 'note',
    text: id,
    at: '2026-03-03',
    share: 'private',
    ...change,
  },
  meeting,
  edit: `edit of ${id}`,
});

async function kept(...saves: SaveNote[]): Promise<void> {
  const before = stored.size;
  for (const each of saves) keepSave(words, each);
  await expect.poll(() => stored.size).toBe(before + saves.length);
}

beforeEach(() => {
  stored.clear();
  Object.assign(has, { getKeys: true, failing: false });
});

test.each([true, false])(
  'What the store did not answer is left, the oldest first: %s',
  async (getKeys) => {
    Object.assign(has, { getKeys });
    const late = save('n2', { editedAt: '2026-03-05' });
    const early = save('n3', { at: '2026-03-04' });
    stored.set('draft.m1', { text: 'Half a thought' });
    await kept(late, save('n1'), early);
    forgetSave(save('n1'));
    expect(await savesLeft(words)).toEqual([early, late]);
  },
);

test('What is no save is left alone, and a store that fails has none', async () => {
  stored.set('sent.a', { note: { id: 'n1' } });
  stored.set('sent.b', 7);
  expect(await savesLeft(words)).toEqual([]);
  await kept(save('n1'));
  Object.assign(has, { failing: true });
  expect(await savesLeft(words)).toEqual([]);
});

test('A note that was deleted does not come back with a save that nobody answered', async () => {
  await kept(save('n1'), save('n2'));
  await forgetNote('n1');
  expect((await savesLeft(words)).map(({ note }) => note.id)).toEqual(['n2']);
});
