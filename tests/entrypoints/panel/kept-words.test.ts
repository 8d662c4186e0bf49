import { beforeEach, expect, test, vi } from 'vitest';

const local = vi.hoisted(() => new Map<string, unknown>());
const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => {
  const area = (map: Map<string, unknown>) => ({
    getKeys: async () => [...map.keys()],
    get: async (keys: string | string[] | null) =>
      Object.fromEntries([...map].filter(([key]) => keys === null || [keys].flat().includes(key))),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) map.set(key, value);
    },
    remove: async (key: string) => void map.delete(key),
  });
  return { browser: { storage: { local: area(local), session: area(session) } } };
});
const { keepWords } = await import('../../../entrypoints/panel/kept-words.ts');

const key = 'ab'.repeat(32);
const draft = { text: 'The lantern bus', kind: 'note' };

beforeEach(() => {
  local.clear();
  session.clear();
});

test('What waits in the settings store cannot be read there, and comes back with the key', async () => {
  const words = keepWords();
  words.use(key);
  await words.keep('draft.m1', draft);
  expect(JSON.stringify([...local])).not.toMatch(/lantern/);
  expect(await words.read('draft.m1')).toEqual(draft);
  await words.keep('draft.m1', null);
  expect(await words.read('draft.m1')).toBeNull();
});

test('It is read when the key comes, and not before', async () => {
  const before = keepWords();
  before.use(key);
  await before.keep('draft.m1', draft);
  const words = keepWords();
  const read = vi.fn();
  const asked = words.read('draft.m1').then(read);
  await expect.poll(() => local.size).toBe(1);
  expect(read).not.toHaveBeenCalled();
  words.use(null);
  words.use(key);
  await asked;
  expect(read).toHaveBeenCalledWith(draft);
});

test('With another key it is as if it were not there', async () => {
  const words = keepWords();
  words.use(key);
  await words.keep('draft.m1', draft);
  await words.keep('sent.n1.e1', { note: draft });
  words.use('cd'.repeat(32));
  const later = keepWords();
  later.use('cd'.repeat(32));
  expect(await later.read('draft.m1')).toBeNull();
  expect(await later.readAll('sent.')).toEqual([null]);
});

test('Without a key it is kept in memory only', async () => {
  const words = keepWords();
  await words.keep('draft.m1', draft);
  expect(local.size).toBe(0);
  expect(await words.read('draft.m1')).toEqual(draft);
  await words.keep('sent.n1.e1', { note: draft });
  expect(await words.readAll('sent.')).toEqual([{ note: draft }]);
  // The database answers again, and she saves or clears it.
  words.use(key);
  await words.keep('draft.m1', null);
  expect(await words.read('draft.m1')).toBeNull();
});

test('A draft of an earlier version, kept in clear, is read', async () => {
  local.set('draft.m1', draft);
  const words = keepWords();
  words.use(key);
  expect(await words.read('draft.m1')).toEqual(draft);
});
