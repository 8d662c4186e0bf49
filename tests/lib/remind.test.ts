import { beforeEach, expect, test, vi } from 'vitest';
import { listenToReminders } from '../../lib/remind.ts';

type Heard = (value: never) => unknown;
const it = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  alarms: new Map<string, object>(),
  shown: [] as { id: string; words: string }[],
  opened: [] as string[],
  heard: {} as Record<string, Heard>,
}));
vi.mock('wxt/browser', () => {
  const listener = (name: string) => ({
    addListener: (heard: Heard) => {
      it.heard[name] = heard;
    },
  });
  return {
    browser: {
      storage: {
        local: {
          get: async () => ({ ...it.kept }),
          set: async (values: object) => void Object.assign(it.kept, values),
          onChanged: listener('changed'),
        },
      },
      alarms: {
        onAlarm: listener('alarm'),
        create: async (name: string, how: object) => void it.alarms.set(name, how),
        clear: async (name: string) => it.alarms.delete(name),
      },
      notifications: {
        onClicked: listener('clicked'),
        create: async (id: string, shows: { title: string; message: string }) =>
          void it.shown.push({ id, words: JSON.stringify(shows) }),
        clear: async () => true,
      },
      permissions: { onAdded: listener('added') },
      runtime: { onStartup: listener('startup'), getURL: (path: string) => `ext:/${path}` },
      tabs: { create: async ({ url }: { url: string }) => void it.opened.push(url) },
    },
  };
});

const records = {
  meetings: [
    { id: 'm1', title: 'Secret board', start: '2026-06-01T09:00:00', platform: 'teams' as const },
  ],
  notes: [
    {
      id: 'n1',
      meetingId: 'm1',
      kind: 'note' as const,
      text: 'What a family said',
      at: '2026-06-01T09:00:00',
      share: 'members' as const,
    },
  ],
  plans: [],
  afterwards: [],
};
const turns = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};
const say = async (name: string, value: unknown) => {
  await it.heard[name]?.(value as never);
  await turns();
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-06T12:00:00'), toFake: ['Date'] });
  it.kept = { reminders: { report: true, since: '2026-05-01T09:00:00.000Z' } };
  Object.assign(it, { shown: [], opened: [] });
  it.alarms.clear();
  return () => void vi.useRealTimers();
});

test('What is due is said once, without a word of it, and a click leads to its place', async () => {
  listenToReminders(async () => records);
  await say('alarm', { name: 'reminders' });
  await say('alarm', { name: 'reminders' });
  expect(it.shown).toHaveLength(1);
  const [{ id, words } = { id: '', words: '' }] = it.shown;
  expect(words).toContain('Something you wanted to be reminded of.');
  expect(words + id).not.toMatch(/Secret|board|family/);
  await say('clicked', id);
  expect(it.opened).toEqual(['ext://desk.html#notes=m1']);
});

test('Turned off, or with notes that are locked, nothing is said', async () => {
  listenToReminders(async () => {
    throw new Error('Tableside is locked.');
  });
  await say('alarm', { name: 'reminders' });
  listenToReminders(async () => records);
  it.kept = {};
  await say('alarm', { name: 'reminders' });
  await say('alarm', { name: 'another' });
  expect(it.shown).toEqual([]);
});

test('The browser is asked to wake us only while a reminder is on', async () => {
  listenToReminders(async () => records);
  const on = { report: true, since: '2026-06-01T09:00:00.000Z' };
  await say('changed', { reminders: { newValue: on } });
  expect([...it.alarms.keys()]).toEqual(['reminders']);
  await say('changed', { reminders: { newValue: { ...on, report: false } } });
  expect([...it.alarms.keys()]).toEqual([]);
  await say('startup', undefined);
  expect([...it.alarms.keys()]).toEqual(['reminders']);
});
