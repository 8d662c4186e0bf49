// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptWords } from '../../../entrypoints/panel/kept-words.ts';
import { noDraft } from '../../../lib/notes/draft.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/settings.ts', () => ({
  readSetting: async (key: string) => stored.get(key) ?? null,
  writeSetting: async (key: string, value: unknown) =>
    value === null ? stored.delete(key) : stored.set(key, value),
  watchSetting: () => {},
}));
const { keepSettings } = await import('../../../entrypoints/panel/settings.ts');

const words: KeptWords = {
  use: () => {},
  keep: async (name, value) =>
    void (value === null ? stored.delete(name) : stored.set(name, value)),
  read: async (name) => stored.get(name) ?? null,
  readAll: async () => [],
};
const isNote = async (id: string) => id === 'saved';
const half = { text: 'Half a thought', kind: 'decision' as const };
beforeEach(() => {
  stored.clear();
  vi.useFakeTimers();
});

/** The panel's settings beside a call with a meeting. */
async function kept() {
  const settings = keepSettings(words, () => {}, isNote);
  settings.use('teams', 'm1');
  await vi.advanceTimersByTimeAsync(0);
  return settings;
}

test('What is typed is kept within 300 milliseconds, with its kind', async () => {
  const settings = await kept();
  settings.setDraft({ text: 'H', kind: 'note' });
  await vi.advanceTimersByTimeAsync(150);
  settings.setDraft(half);
  await vi.advanceTimersByTimeAsync(150);
  expect(stored.get('draft.m1')).toEqual(half);
  settings.setDraft(noDraft);
  await vi.advanceTimersByTimeAsync(300);
  expect(stored.has('draft.m1')).toBe(false);
});

test('When the page goes away it is kept at once', async () => {
  const settings = await kept();
  settings.setDraft(half);
  dispatchEvent(new Event('pagehide'));
  expect(stored.get('draft.m1')).toEqual(half);
  settings.setDraft({ ...half, text: 'More' });
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(stored.get('draft.m1')).toEqual({ ...half, text: 'More' });
});

test('A draft of an earlier version is read, and what she typed meanwhile comes after it', async () => {
  stored.set('draft.m1', 'Half a thought');
  expect((await kept()).now.draft).toEqual({ text: 'Half a thought', kind: 'note' });
  const settings = keepSettings(words, () => {}, isNote);
  settings.setDraft({ text: 'New', kind: 'note' });
  settings.use('teams', 'm1');
  await vi.advanceTimersByTimeAsync(0);
  expect(settings.now.draft.text).toBe('Half a thought\nNew');
  // Another meeting and back: the same words are not added to themselves.
  settings.use('teams', 'm2');
  await vi.advanceTimersByTimeAsync(0);
  settings.use('teams', 'm1');
  await vi.advanceTimersByTimeAsync(0);
  expect(settings.now.draft.text).toBe('Half a thought\nNew');
});

test('A draft that became a note before its window was gone is none any more', async () => {
  stored.set('draft.m1', { ...half, id: 'saved' });
  expect((await kept()).now.draft).toEqual(noDraft);
  expect(stored.has('draft.m1')).toBe(false);
  stored.set('draft.m1', { ...half, id: 'another' });
  expect((await kept()).now.draft).toEqual(half);
});

test('What was typed before the meeting was known is kept with it', async () => {
  const settings = keepSettings(words, () => {}, isNote);
  settings.use('teams', null);
  settings.setDraft(half);
  await vi.advanceTimersByTimeAsync(300);
  expect(stored.size).toBe(0);
  settings.use('teams', 'm1');
  await vi.advanceTimersByTimeAsync(300);
  expect(stored.get('draft.m1')).toEqual(half);
});
