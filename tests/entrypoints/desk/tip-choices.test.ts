import { beforeEach, expect, test, vi } from 'vitest';
import { type TipChoices, usualChoices } from '../../../lib/tips/choices.ts';

type Changes = Record<string, { newValue: unknown }>;
const storage = vi.hoisted(() => ({
  values: {} as Record<string, unknown>,
  refuses: false,
  listeners: [] as ((changes: Changes) => void)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        async get() {
          if (storage.refuses) throw new Error('IO error');
          return { ...storage.values };
        },
        async set(values: Record<string, unknown>) {
          await Promise.resolve();
          if (storage.refuses) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(storage.values, values);
          const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
          for (const listener of storage.listeners) listener(Object.fromEntries(changes));
        },
        onChanged: {
          addListener: (listener: (changes: Changes) => void) => storage.listeners.push(listener),
        },
      },
    },
  },
}));
const { tipChoicesOf } = await import('../../../entrypoints/desk/tip-choices.ts');
const { writeSetting } = await import('../../../lib/settings.ts');

const quiet: TipChoices = { ...usualChoices, often: 'quiet' };

beforeEach(() => {
  storage.values = {};
  storage.refuses = false;
  storage.listeners = [];
});

async function opened() {
  const changed = vi.fn();
  const tips = tipChoicesOf(changed);
  expect(tips.choices).toBeNull();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  return tips;
}

test('Where nothing was chosen, all is as usual', async () => {
  expect((await opened()).choices).toEqual(usualChoices);
});

test('What was chosen is there at the start, and what another page chooses comes later', async () => {
  storage.values = { tips: quiet };
  const tips = await opened();
  expect(tips.choices).toEqual(quiet);
  await writeSetting('tips', { ...quiet, off: ['win'] });
  await vi.waitFor(() => expect(tips.choices?.off).toEqual(['win']));
});

test('A choice is there at once, and in the settings when it is saved', async () => {
  const tips = await opened();
  const saved = tips.save(quiet);
  expect(tips.choices).toEqual(quiet);
  await saved;
  expect(storage.values).toEqual({ tips: quiet });
});

test('Two quick changes build on each other', async () => {
  const tips = await opened();
  const first = tips.save({ ...usualChoices, off: ['win'] });
  const second = tips.save({ ...usualChoices, off: [...(tips.choices?.off ?? []), 'owner'] });
  await Promise.all([first, second]);
  expect(tips.choices?.off).toEqual(['win', 'owner']);
  expect(storage.values).toEqual({ tips: tips.choices });
});

test('A choice that could not be saved says so, and is taken back', async () => {
  storage.values = { tips: quiet };
  const tips = await opened();
  storage.refuses = true;
  await expect(tips.save({ ...quiet, often: 'none' })).rejects.toThrow(
    'That could not be saved, so all is as it was. Please try again.',
  );
  expect(tips.choices).toEqual(quiet);
});
