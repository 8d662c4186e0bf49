import { beforeEach, expect, test, vi } from 'vitest';

const heard = vi.hoisted(() => ({
  changed: null as ((state: string) => Promise<void>) | null,
  seconds: [] as number[],
  setting: null as number | null,
  watched: null as ((minutes: number | null) => void) | null,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    idle: {
      setDetectionInterval: (seconds: number) => heard.seconds.push(seconds),
      onStateChanged: {
        addListener: (listener: typeof heard.changed) => {
          heard.changed = listener;
        },
      },
    },
  },
}));
vi.mock('../../lib/settings.ts', () => ({
  readSetting: async () => heard.setting,
  watchSetting: (_: string, changed: typeof heard.watched) => {
    heard.watched = changed;
  },
}));
const { closeWhenIdle } = await import('../../lib/idle-lock.ts');

beforeEach(() => {
  Object.assign(heard, { seconds: [], setting: null });
});

/** Is it locked when the computer becomes this? */
async function lockedWhen(
  state: string,
  { open = true, calls = [] as boolean[] } = {},
): Promise<boolean> {
  vi.useFakeTimers();
  const close = vi.fn(async () => {});
  closeWhenIdle({ isOpen: async () => open, inCall: () => calls.shift() ?? false, close });
  const done = heard.changed?.(state);
  await vi.advanceTimersByTimeAsync(2000);
  await done;
  vi.useRealTimers();
  return close.mock.calls.length > 0;
}

test('When nobody is at the computer the notes lock', async () => {
  expect(await lockedWhen('idle')).toBe(true);
  expect(await lockedWhen('active')).toBe(false);
  expect(await lockedWhen('idle', { open: false })).toBe(false);
});

test('Who listens in a call is there, until the computer shows its lock screen', async () => {
  expect(await lockedWhen('idle', { calls: [true] })).toBe(false);
  expect(await lockedWhen('locked', { calls: [true] })).toBe(true);
});

test('The time is hers to choose, and a quarter of an hour until she has', async () => {
  closeWhenIdle({ isOpen: async () => true, inCall: () => false, close: async () => {} });
  await expect.poll(() => heard.seconds).toEqual([900]);
  heard.watched?.(5);
  expect(heard.seconds).toEqual([900, 300]);
});
