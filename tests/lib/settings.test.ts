import { beforeEach, expect, test, vi } from 'vitest';
import type { Place } from '../../lib/model.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(
            keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]),
          ),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));
const { readSetting, writeSetting } = await import('../../lib/settings.ts');

const place: Place = { side: 'left', width: 400, collapsed: true, makeRoom: false };

beforeEach(() => stored.clear());

test('What was never set is null.', async () => {
  expect(await readSetting('place.teams')).toBeNull();
  expect(await readSetting('captionsAccepted')).toBeNull();
  expect(await readSetting('draft.m1')).toBeNull();
});

test('A setting comes back as it was written, each platform has its own.', async () => {
  await writeSetting('place.teams', place);
  await writeSetting('captionsAccepted', '2026-11-24T10:00:00.000Z');
  const draft = { text: 'Ask about week 20', kind: 'question' };
  await writeSetting('draft.m1', draft);
  expect(await readSetting('place.teams')).toEqual(place);
  expect(await readSetting('place.zoom')).toBeNull();
  expect(await readSetting('captionsAccepted')).toBe('2026-11-24T10:00:00.000Z');
  expect(await readSetting('draft.m1')).toEqual(draft);
  expect(await readSetting('draft.m2')).toBeNull();
});

test('Null forgets.', async () => {
  await writeSetting('draft.m1', 'x');
  await writeSetting('draft.m1', null);
  expect(stored.size).toBe(0);
});

test.each([
  ['nothing at all', undefined],
  ['null', null],
  ['a word', 'left'],
  ['another side', { ...place, side: 'top' }],
  ['a panel too narrow to read', { ...place, width: 40 }],
  ['a panel too wide to see the call', { ...place, width: 4000 }],
  ['a width that is no number', { ...place, width: Number.NaN }],
  ['a field missing', { side: 'left', width: 400, collapsed: true }],
  ['a field more', { ...place, url: 'javascript:alert(1)' }],
])('A place that is %s counts as never set.', async (_, value) => {
  stored.set('place.teams', value);
  expect(await readSetting('place.teams')).toBeNull();
});

test.each([['not a day'], [''], [true]])(
  '%s is not a day on which she accepted.',
  async (value) => {
    stored.set('captionsAccepted', value);
    expect(await readSetting('captionsAccepted')).toBeNull();
  },
);
