/**
 * A saved note is durable. In real browsers, with everything against it: a background that is stopped
 * in the middle of a write, a browser that is killed while she types, four windows on one note.
 */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Note } from '../../lib/model.ts';
import { startInCall } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { editAll, type TextField } from './harness/edits.ts';
import { type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';
import { keptDraft, storedMeeting } from './harness/stored.ts';
import { type Typed, typeUntilGone } from './harness/typist.ts';

/** What is promised in full takes four minutes: `npm run durable`. Each `npm test` tries a share of it. */
const isFull = process.env.npm_lifecycle_event === 'durable';
const saves = isFull ? 2000 : 500;
const kills = isFull ? 25 : 6;

let server: CallServer;
let profile: Awaited<ReturnType<typeof newProfile>>;
let started: Started;
beforeAll(async () => {
  server = await startCallServer();
  profile = await newProfile();
  return async () => {
    await server.close();
    await profile.remove();
  };
});
const start = async (name: BrowserName) => {
  started = await startBrowser({ name, port: server.port, profile: profile.path });
};

/** The same row of numbers from 0 to 1 in every run. */
function numbers(): () => number {
  let last = 7;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}

describe('In Chromium', () => {
  beforeAll(() => start('chrome'));
  afterAll(() => started.close());

  test(`${saves} saves arrive once and whole while the background is stopped every 30 to 150 ms`, async () => {
    const all = saves;
    const atOnce = 50;
    startInCall(server, 'teams', { title: 'Stopped again' });
    const page = await started.open(addresses.teams);
    const panel = await panelOf(page);
    await panel.shows('Stopped again');
    const target = await started.browser.waitForTarget((it) => it.url().includes('/panel.html'));
    const stopping = keepStopping(await target.createCDPSession());
    for (let from = 0; from < all; from += atOnce) {
      await panel.frame.evaluate(jotMany, from, atOnce);
    }
    expect(await stopping.end()).toBeGreaterThan(saves / 70);
    const { notes } = await storedMeeting(panel, 'Stopped again');
    const wanted = Array.from({ length: all }, (_, i) => `${i} ${'words '.repeat(50)}end`);
    expect(notes.map(({ text }) => text).sort()).toEqual(wanted.sort());
    await page.close();
  }, 180_000);

  fourWindows('chrome');

  test(`Killed ${kills} times while she types, the browser has every saved note and all but the last 300 ms`, async () => {
    const random = numbers();
    const open = async () => {
      const panel = await panelOf(await started.open(addresses.meet));
      await panel.shows('Killed again');
      return panel;
    };
    startInCall(server, 'meet', { title: 'Killed again' });
    let panel = await open();
    await panel.jot('To begin with');
    const known = new Set(['To begin with']);
    let saved = 0;
    for (let round = 0; round < kills; round++) {
      // No two rounds begin alike: a draft of one letter is told from that of another round.
      const letter = String.fromCharCode(97 + round);
      const texts = Array.from({ length: 99 }, (_, i) => `${letter}${i}: So many words`);
      for (const text of texts) known.add(text);
      const killing = killer(started.browser);
      const kill = () => killing.kill(30 * random());
      const typed = await typeUntilGone(panel, texts, 600 * random(), kill, killing.done);
      await killing.exit;
      saved += typed.saved;
      await start('chrome');
      panel = await open();
      known.add(await isAllThere(panel, typed, killing.at - 300, known));
    }
    // By the window that was killed, and not by the one that came after.
    expect(saved).toBeGreaterThanOrEqual(kills);
  }, 300_000);
});

/** Ends a browser with everything that belongs to it, once and without a word. */
function killer(browser: Browser) {
  const main = browser.process();
  if (!main?.pid) throw new Error('Which process is the browser?');
  const group = -main.pid;
  let planned = false;
  const killing = {
    at: Number.NaN,
    exit: once(main, 'exit'),
    done: () => !Number.isNaN(killing.at),
    kill(afterMs: number) {
      if (planned) return;
      planned = true;
      setTimeout(() => {
        killing.at = Date.now();
        process.kill(group, 'SIGKILL');
      }, afterMs);
    },
  };
  return killing;
}

/**
 * What was called saved or entered until then is stored once and whole; what stood in the box is there
 * still, or was entered later. Resolves with what is in the box, which is entered now.
 */
async function isAllThere(
  panel: PanelHandle,
  { texts, saved, at }: Typed,
  until: number,
  known: ReadonlySet<string>,
): Promise<string> {
  const { frame } = panel;
  const { entered, length } = at(until);
  const wanted = texts.slice(0, Math.max(saved, entered));
  const stored = async () =>
    (await storedMeeting(panel, 'Killed again')).notes.map(({ text }) => text);
  await expect.poll(stored).toEqual(expect.arrayContaining(wanted));
  const { meeting } = await storedMeeting(panel, 'Killed again');
  const box = () => frame.$eval('textarea.jot', (it) => (it as HTMLTextAreaElement).value);
  // The draft was taken up, or was that of a note that is stored.
  const kept = async () => (await keptDraft(panel, meeting.id))?.text ?? '';
  await expect.poll(async () => (await kept()) === (await box())).toBe(true);
  const [there, draft, open] = [await stored(), await box(), texts[entered] ?? ''];
  const torn = there.filter((text) => !known.has(text));
  expect(JSON.stringify(torn)).toEqual('[]');
  expect(new Set(there).size).toBe(there.length);
  if (!there.includes(open)) {
    expect(draft.length, `of "${open}", with "${draft}" in the box`).toBeGreaterThanOrEqual(length);
    expect(open).toContain(draft);
  }
  if (draft === '') return '';
  // Before the colon it may be the beginning of several.
  const same = there.filter((text) => draft.includes(':') && text.startsWith(draft));
  expect(same).toEqual([]);
  await frame.focus('textarea.jot');
  await frame.page().keyboard.press('Enter');
  await panel.shows('Saved on this computer');
  return draft.trim();
}

/** What everybody edits at once, and who writes in which of its boxes. */
const boxes: TextField[] = ['answer', 'owner', 'source', 'before'];

function fourWindows(name: BrowserName): void {
  test('Four windows with 250 edits each lose none, and keep both texts where they clash', async () => {
    const title = `Four windows in ${name}`;
    startInCall(server, 'zoom', { title });
    const first = await started.open(addresses.zoom);
    const panels = [await panelOf(first)];
    await panels[0]?.shows(title);
    const jots = [
      'Everybody writes here',
      'Each has a box here',
      ...boxes.map((box) => `My ${box}`),
    ];
    for (const jot of jots) await panels[0]?.jot(jot);
    const pages = [first];
    while (panels.length < 4) {
      const page = await started.open(addresses.zoom);
      pages.push(page);
      const panel = await panelOf(page);
      await panel.shows(title);
      panels.push(panel);
    }
    const { meeting, notes } = await storedMeeting(panels[0] as PanelHandle, title);
    const named = (text: string) => notes.find((note) => note.text === text) as Note;
    const [everybody, each] = [named('Everybody writes here'), named('Each has a box here')];
    const done = await Promise.all(
      panels.map((panel, i) => {
        const box = boxes[i] as TextField;
        return editAll(panel, `Window ${i}`, meeting, [
          { note: everybody, field: 'text', times: 100 },
          { note: each, field: box, times: 75 },
          { note: named(`My ${box}`), field: 'text', times: 75 },
        ]);
      }),
    );
    const edits = done.flat();
    expect(edits).toHaveLength(1000);

    const after = await storedMeeting(panels[0] as PanelHandle, title);
    const now = (note: Note) => after.notes.find(({ id }) => id === note.id) as Note;
    expect(after.notes.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => id).sort());
    // Each in a box of its own, and each alone: nothing of one window is undone by another.
    for (const [i, box] of boxes.entries()) {
      expect(now(each)[box]).toBe(`Window ${i} ${box} 74`);
      expect(now(named(`My ${box}`)).text).toBe(`Window ${i} text 74`);
    }
    // All in the same words: what stands there no more was seen by who replaced it, or is kept.
    const texts = edits.filter(({ noteId }) => noteId === everybody.id);
    const versions = after.versions.filter(({ note }) => note.id === everybody.id);
    const kept = versions.map(({ note }) => note.text);
    const replaced = new Set(texts.map(({ was }) => was));
    const there = new Set([...kept, ...replaced, now(everybody).text]);
    expect(texts.filter(({ wrote }) => !there.has(wrote))).toEqual([]);
    expect(kept.length).toBeGreaterThan(100);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.sort()).toEqual(texts.flatMap(({ kept }) => kept ?? []).sort());
    for (const page of pages) await page.close();
  }, 120_000);
}

/**
 * Stops the background 30 to 150 ms after it has begun to run, again and again, however long a busy
 * machine takes to start it; `end` says how often.
 */
function keepStopping(session: CDPSession): { end(): Promise<number> } {
  const random = numbers();
  let stops = 0;
  let goesOn = true;
  session.on('ServiceWorker.workerVersionUpdated', async ({ versions }) => {
    if (!versions.some(({ runningStatus }) => runningStatus === 'running')) return;
    await pause(30 + 120 * random());
    if (!goesOn) return;
    await session.send('ServiceWorker.stopAllWorkers');
    stops++;
  });
  const began = session.send('ServiceWorker.enable');
  return {
    async end() {
      await began;
      goesOn = false;
      return stops;
    },
  };
}

/** Runs in the panel: jots with the box itself, and waits until the panel calls the last one saved. */
async function jotMany(from: number, count: number): Promise<void> {
  const box = document.querySelector<HTMLTextAreaElement>('textarea.jot');
  for (let i = from; box && i < from + count; i++) {
    box.value = `${i} ${'words '.repeat(50)}end`;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // Between two keys of a person there is always a turn, in which the panel is drawn.
    await null;
    const key = { key: 'Enter', bubbles: true, cancelable: true };
    box.dispatchEvent(new KeyboardEvent('keydown', key));
    await null;
  }
  const says = () => document.querySelector('#saved')?.textContent;
  while (says() !== 'Saved on this computer') {
    if (says() === 'Not saved yet. See Notes.') throw new Error('A note was refused.');
    await new Promise((next) => setTimeout(next, 5));
  }
}
