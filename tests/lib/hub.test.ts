import { expect, test, vi } from 'vitest';
import { sampleBrief } from '../../lib/brief/sample.ts';
import { type Answers, createHub } from '../../lib/hub.ts';
import type { PrepChange, StoreCounts, Wire } from '../../lib/messages.ts';
import type { Meeting, Note } from '../../lib/model.ts';
import { nothingStored } from '../../lib/nothing-stored.ts';
import type { Peer } from '../../lib/port.ts';
import { aCall } from './a-call.ts';

const call = aCall;
const ownTerms = { marks: [], localTerms: [] };
const meeting: Meeting = {
  id: 'm1',
  title: 'Board',
  start: call.startedAt ?? '',
  platform: 'teams',
};
const note: Note = {
  id: 'n1',
  meetingId: 'm1',
  kind: 'note',
  text: 'Ask about week 20.',
  at: '2026-03-03T14:09:00.000Z',
  share: 'private',
};

const counts = { notes: 1, meetings: 1 } as StoreCounts;
const rest = { ...nothingStored, meeting, brief: sampleBrief, ownTerms };

function peer(role: Peer['role'], tabId: number, key = '') {
  const got: Wire[] = [];
  const close = vi.fn();
  return { role, tabId, key, got, close, post: (wire: Wire) => void got.push(wire) };
}

function hub(answers: Partial<Answers> = {}) {
  const wakeCall = vi.fn();
  const panelLost = vi.fn();
  const made = createHub({
    wakeCall,
    panelLost,
    snapshot: async () => rest,
    answers: {
      saveNote: async (ask) => ask,
      deleteNote: async (ask) => ask,
      bringBack: async ({ edit }) => ({ note, meeting, edit }),
      dropVersion: async (ask) => ask,
      readMeetings: async () => [meeting],
      readNotes: async () => ({ notes: [note], versions: [] }),
      readAllNotes: async () => ({ notes: [note], next: null, of: 1 }),
      readAllRaised: async () => [],
      readRaised: async () => [],
      saveMeeting: async (ask) => ask,
      readOwnTerms: async () => ownTerms,
      saveTermMark: async (ask) => ask,
      saveLocalTerms: async (ask) => ask,
      deleteLocalTerms: async (ask) => ask,
      readPrep: async () => ({ forum: null, series: [], plans: [], views: [], partners: [] }),
      savePrep: async (ask) => ask,
      deletePrep: async (ask) => ask,
      raiseAsk: async ({ raised }) => raised,
      readAfterwards: async () => [],
      saveAfterwards: async (ask) => ask,
      readCounts: async () => counts,
      readPage: async () => ({ records: [], next: null }),
      bringPiece: async () => true,
      previewRestore: async () => null,
      restore: async () => null,
      deleteEverything: async () => ({}),
      readLock: async () => 'open',
      setLock: async () => 'open',
      openLock: async () => 'open',
      closeLock: async () => 'closed',
      changeLock: async () => 'open',
      removeLock: async () => 'off',
      ...answers,
    },
  });
  return { ...made, wakeCall, panelLost };
}

const turn = () => new Promise((next) => setTimeout(next));
const events = (got: Wire[]) => got.map((wire) => ('event' in wire ? wire.event : wire));
const mounted = (key: string): Wire => ({ event: 'panelMounted', data: { key } });
const read: Wire = { event: 'callRead', data: call };
const save: Wire = { request: 'saveNote', id: 'r1', data: { note, meeting, edit: 'e1' } };

/** A hub with a call page and its panel in tab 1. */
async function pair(answers?: Partial<Answers>) {
  const it = hub(answers);
  const page = peer('call', 1);
  const panel = peer('panel', 1, 'secret');
  it.joined(page);
  it.said(page, mounted('secret'));
  it.said(page, read);
  it.joined(panel);
  await turn();
  return { it, page, panel };
}

test('A panel with the right key gets a snapshot first', async () => {
  const { panel } = await pair();
  expect(panel.got).toEqual([{ event: 'snapshot', data: { call, ...rest } }]);
});

test('A panel that comes before its call page waits, and the page is woken', async () => {
  const it = hub();
  const panel = peer('panel', 1, 'secret');
  it.joined(panel);
  it.said(panel, save);
  await turn();
  expect(panel.got).toEqual([]);
  expect(it.wakeCall).toHaveBeenCalledWith(1);
  const page = peer('call', 1);
  it.joined(page);
  it.said(page, mounted('secret'));
  await turn();
  expect(events(panel.got)).toContain('snapshot');
  expect(panel.got).toContainEqual({ reply: 'r1', data: { note, meeting, edit: 'e1' } });
});

test('A frame without the key gets nothing and may ask nothing', async () => {
  const saveNote = vi.fn();
  const { it } = await pair({ saveNote });
  const stranger = peer('panel', 1, 'guess');
  it.joined(stranger);
  it.said(stranger, save);
  await turn();
  expect(stranger.got).toEqual([]);
  expect(saveNote).not.toHaveBeenCalled();
});

test('A change reaches every panel, in other tabs too', async () => {
  const { it, panel } = await pair();
  const otherPage = peer('call', 2);
  const otherPanel = peer('panel', 2, 'other');
  it.joined(otherPage);
  it.said(otherPage, mounted('other'));
  it.joined(otherPanel);
  await turn();
  it.said(panel, save);
  await turn();
  expect(events(panel.got)).toContain('noteStored');
  expect(events(otherPanel.got)).toContain('noteStored');
});

test('A call page cannot ask for anything', async () => {
  const saveNote = vi.fn();
  const { it, page } = await pair({ saveNote });
  it.said(page, save);
  await turn();
  expect(saveNote).not.toHaveBeenCalled();
  expect(page.got).toEqual([]);
});

test.each([
  ['an unknown event', { event: 'noteStored', data: {} }],
  ['a reading with something more in it', { event: 'callRead', data: { ...call, html: '<b>' } }],
  [
    'a reading with a title of a megabyte',
    { event: 'callRead', data: { ...call, title: 'x'.repeat(1e6) } },
  ],
  ['something else altogether', 42],
])('%s from a call page is not passed on', async (_, wire) => {
  const { it, page, panel } = await pair();
  it.said(page, wire as Wire);
  await turn();
  expect(panel.got).toHaveLength(1);
});

test('What a panel tells the call page arrives there', async () => {
  const { it, page, panel } = await pair();
  it.said(panel, { event: 'panelHidden', data: {} });
  expect(page.got).toEqual([{ event: 'panelHidden', data: {} }]);
});

test('A blank note is refused with a sentence', async () => {
  const { it, panel } = await pair();
  it.said(panel, {
    request: 'saveNote',
    id: 'r1',
    data: { note: { ...note, text: '  ' }, meeting },
  });
  await turn();
  expect(panel.got).toContainEqual({
    refused: 'r1',
    because: 'There is nothing to save yet. Type a few words first.',
  });
});

test('A note of 20,000 characters is saved', async () => {
  const { it, panel } = await pair();
  const long = { ...note, text: 'word '.repeat(4000) };
  it.said(panel, { request: 'saveNote', id: 'r1', data: { note: long, meeting, edit: 'e1' } });
  await turn();
  expect(panel.got).toContainEqual({ reply: 'r1', data: { note: long, meeting, edit: 'e1' } });
});

test('When the store fails, the reason comes back to the panel', async () => {
  const because = 'This computer is out of space.';
  const { it, panel } = await pair({ saveNote: () => Promise.reject(new Error(because)) });
  it.said(panel, save);
  await turn();
  expect(panel.got).toContainEqual({ refused: 'r1', because });
});

test('Another meeting in the same page brings a new snapshot; a muted mic does not', async () => {
  const { it, page, panel } = await pair();
  it.said(page, { event: 'callRead', data: { ...call, mic: 'live' } });
  await turn();
  it.said(page, { event: 'callRead', data: { ...call, title: 'Steering group' } });
  await turn();
  expect(events(panel.got)).toEqual(['snapshot', 'callRead', 'snapshot']);
});

test('In a meeting marked confidential captions help goes off and cannot be switched on', async () => {
  const { it, page, panel } = await pair();
  it.said(panel, { event: 'captionsHelpSet', data: { on: true } });
  const secret = { ...meeting, confidential: true };
  it.said(panel, { request: 'saveMeeting', id: 'r2', data: secret });
  await turn();
  it.said(panel, { event: 'captionsHelpSet', data: { on: true } });
  expect(page.got).toEqual([
    { event: 'captionsHelpSet', data: { on: true } },
    { event: 'captionsHelpSet', data: { on: false } },
  ]);
  it.said(panel, { request: 'saveMeeting', id: 'r3', data: meeting });
  await turn();
  it.said(panel, { event: 'captionsHelpSet', data: { on: true } });
  expect(page.got).toHaveLength(3);
});

test('A key reaches the call page of its tab, and no other', async () => {
  const { it, page } = await pair();
  const otherPage = peer('call', 2);
  it.joined(otherPage);
  it.said(otherPage, mounted('other'));
  it.pressed(1, 'panelToggled');
  expect(page.got).toEqual([{ event: 'panelToggled', data: {} }]);
  expect(otherPage.got).toEqual([]);
});

test('Asked to jot, the page gives the panel the keyboard and the panel knows what for', async () => {
  const { it, page, panel } = await pair();
  it.pressed(1, 'jotAsked');
  expect(events(page.got)).toEqual(['jotAsked']);
  expect(events(panel.got)).toEqual(['snapshot', 'jotAsked']);
});

test('A key that woke the background is carried out when page and panel are there again', async () => {
  const it = hub();
  it.pressed(1, 'jotAsked');
  expect(it.wakeCall).toHaveBeenCalledWith(1);
  const page = peer('call', 1);
  const panel = peer('panel', 1, 'secret');
  it.joined(page);
  it.said(page, mounted('secret'));
  it.joined(panel);
  await turn();
  expect(events(page.got)).toEqual(['jotAsked']);
  expect(events(panel.got).toSorted()).toEqual(['jotAsked', 'snapshot']);
});

test('A key pressed where no call is comes to nothing, also when a call begins there later', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const it = hub();
  it.pressed(1, 'panelToggled');
  vi.setSystemTime(Date.now() + 60_000);
  const page = peer('call', 1);
  it.joined(page);
  it.said(page, mounted('secret'));
  expect(page.got).toEqual([]);
  vi.useRealTimers();
});

test('A page that does not let the panel stay is said outside of it', async () => {
  const { it, page, panel } = await pair();
  it.said(page, { event: 'panelLost', data: {} });
  expect(it.panelLost).toHaveBeenCalledWith(1);
  expect(events(panel.got)).toEqual(['snapshot']);
});

test('A place is passed on only if it is one', async () => {
  const { it, page, panel } = await pair();
  const place = { side: 'left', width: 400, collapsed: false, makeRoom: true };
  it.said(panel, { event: 'placeSet', data: { ...place, width: 4000 } });
  it.said(panel, { event: 'placeSet', data: place });
  expect(page.got).toEqual([{ event: 'placeSet', data: place }]);
});

test('A panel whose key the hub does not know yet has its call page asked again', async () => {
  const { it, page } = await pair();
  const later = peer('panel', 1, 'second');
  it.joined(later);
  expect(it.wakeCall).toHaveBeenCalledWith(1);
  it.said(page, mounted('second'));
  await turn();
  expect(events(later.got)).toEqual(['snapshot']);
});

test('What is prepared on the desk reaches the panel at once, and other desks', async () => {
  const { it, panel } = await pair();
  const desk = peer('desk', 2);
  it.joined(desk);
  panel.got.length = 0;
  const plans = [{ id: 'p1', title: 'Board', agenda: [] }];
  it.said(desk, { request: 'savePrep', id: 'r1', data: { plans } });
  await turn();
  expect(events(panel.got)).toEqual(['prepStored', 'snapshot']);
  // Who asked is answered before anybody else hears of it.
  expect(desk.got).toEqual([
    { reply: 'r1', data: { plans } },
    { event: 'prepStored', data: { plans } },
  ]);
});

test('A partner written in the panel reaches the desk, and comes back with a snapshot', async () => {
  const { it, panel } = await pair();
  const desk = peer('desk', 2);
  it.joined(desk);
  panel.got.length = 0;
  const partners = [{ id: 'r', name: 'Rowan Ashdown', power: 'can decide' as const }];
  it.said(panel, { request: 'savePrep', id: 'r1', data: { partners } });
  await turn();
  expect(panel.got).toContainEqual({ reply: 'r1', data: { partners } });
  expect(events(panel.got)).toContain('snapshot');
  expect(desk.got).toEqual([{ event: 'prepStored', data: { partners } }]);
  it.said(panel, { request: 'deletePrep', id: 'r2', data: { partners: ['r'] } });
  await turn();
  expect(desk.got).toContainEqual({ event: 'prepRemoved', data: { partners: ['r'] } });
});

test('A call page may not ask for what is prepared', async () => {
  const { it, page } = await pair();
  page.got.length = 0;
  it.said(page, { request: 'readPrep', id: 'r1', data: {} });
  await turn();
  expect(page.got).toEqual([]);
});

test('A note that is stored while a snapshot is read does not vanish from the panel', async () => {
  const stored: Note[] = [];
  let reading = Promise.resolve();
  const it = createHub({
    wakeCall: () => {},
    panelLost: () => {},
    snapshot: async () => {
      const notes = [...stored];
      await reading;
      return { ...rest, notes };
    },
    answers: {
      savePrep: async (ask: PrepChange) => ask,
      saveNote: async (ask: { note: Note; meeting: Meeting }) => {
        stored.push(ask.note);
        return ask;
      },
    } as unknown as Answers,
  });
  const page = peer('call', 1);
  const panel = peer('panel', 1, 'secret');
  it.joined(page);
  it.said(page, mounted('secret'));
  it.said(page, read);
  it.joined(panel);
  await turn();
  const slow = Promise.withResolvers<void>();
  reading = slow.promise;
  it.said(panel, { request: 'savePrep', id: 'r1', data: {} });
  await turn();
  it.said(panel, save);
  await turn();
  slow.resolve();
  await turn();
  const last = panel.got.findLast((wire) => 'event' in wire && wire.event === 'snapshot');
  expect(last).toMatchObject({ data: { notes: [note] } });
});

test('What the page says while the store is being read holds no snapshot back', async () => {
  const slow = Promise.withResolvers<void>();
  const it = createHub({
    wakeCall: () => {},
    panelLost: () => {},
    snapshot: async () => {
      await slow.promise;
      return rest;
    },
    answers: {} as Answers,
  });
  const page = peer('call', 1);
  const panel = peer('panel', 1, 'secret');
  it.joined(page);
  it.said(page, mounted('secret'));
  it.said(page, read);
  it.joined(panel);
  const muted = { ...call, mic: 'muted' as const };
  it.said(page, { event: 'callRead', data: muted });
  slow.resolve();
  await turn();
  expect(panel.got.at(-1)).toEqual({ event: 'snapshot', data: { call: muted, ...rest } });
});

test('Deleting everything waits for what is under way, and hears no view of before any more', async () => {
  const saving = Promise.withResolvers<void>();
  const done: string[] = [];
  const { it, page, panel } = await pair({
    async saveNote(ask) {
      await saving.promise;
      done.push('saved');
      return ask as never;
    },
    async deleteEverything() {
      done.push('deleted');
      return {};
    },
  });
  const desk = peer('desk', 2);
  it.joined(desk);
  it.said(panel, save);
  it.said(desk, { request: 'deleteEverything', id: 'r9', data: {} });
  it.said(panel, { ...save, id: 'r2' });
  await turn();
  expect(done).toEqual([]);
  saving.resolve();
  await turn();
  expect(done).toEqual(['saved', 'deleted']);
  expect(panel.got).toContainEqual({ event: 'everythingDeleted', data: {} });
  expect(panel.got).toContainEqual({
    refused: 'r2',
    because: expect.stringContaining('Everything was deleted.'),
  });
  expect(desk.got).toContainEqual({ reply: 'r9', data: {} });
  expect(page.got).toContainEqual({ event: 'captionsHelpSet', data: { on: false } });

  // The window begins anew, and is heard again.
  it.left(panel);
  const fresh = peer('panel', 1, 'secret');
  it.joined(fresh);
  it.said(fresh, { ...save, id: 'r3' });
  await turn();
  expect(done).toEqual(['saved', 'deleted', 'saved']);
});

test('Where deleting fails, every view goes on as before', async () => {
  const { it, panel } = await pair({
    async deleteEverything() {
      throw new Error('The browser did not delete everything.');
    },
  });
  it.said(panel, { request: 'deleteEverything', id: 'r9', data: {} });
  await turn();
  expect(events(panel.got)).not.toContain('everythingDeleted');
  it.said(panel, save);
  await turn();
  expect(panel.got).toContainEqual({ reply: 'r1', data: expect.anything() });
});

test('After a restore every view reads all of it again, and panels get a new snapshot', async () => {
  const { it, panel } = await pair({
    restore: async () => ({ added: 1, changed: 0, kept: 0 }),
  });
  const desk = peer('desk', 2);
  it.joined(desk);
  it.said(desk, { request: 'restore', id: 'r9', data: { restore: 'b1', how: 'add' } });
  await turn();
  expect(desk.got).toEqual([
    { reply: 'r9', data: { added: 1, changed: 0, kept: 0 } },
    { event: 'storeChanged', data: {} },
  ]);
  expect(events(panel.got).slice(-2)).toEqual(['storeChanged', 'snapshot']);
});

test('Locked in one place, every view hears of it, and panels get a snapshot that holds nothing', async () => {
  const { it, page, panel } = await pair();
  const desk = peer('desk', 9);
  it.joined(desk);
  expect(it.inCall()).toBe(true);
  panel.got.length = 0;
  it.said(desk, { request: 'closeLock', id: 'r1', data: {} });
  await turn();
  expect(desk.got).toEqual([
    { reply: 'r1', data: 'closed' },
    { event: 'lockChanged', data: 'closed' },
  ]);
  expect(events(panel.got)).toEqual(['lockChanged', 'snapshot']);
  panel.got.length = 0;
  await it.closeLock();
  await turn();
  expect(events(panel.got)).toEqual(['lockChanged', 'snapshot']);
  it.left(page);
  expect(it.inCall()).toBe(false);
});

test('A call page may neither lock nor unlock', async () => {
  const { it, page, panel } = await pair();
  panel.got.length = 0;
  it.said(page, { request: 'openLock', id: 'r1', data: { passphrase: 'plum' } } as Wire);
  await turn();
  expect([page.got, panel.got]).toEqual([[], []]);
});
