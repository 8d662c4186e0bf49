/**
 * Does the desk wait for its archive? `npm run bench:archive` opens Notes with 50 and with 50,000 notes in
 * the store, says when the meetings are there and when everything can be found, types questions key by
 * key, and lists every turn of the page that took more than 50 ms meanwhile.
 */
import type { Page } from 'puppeteer-core';
import { background } from '../e2e/harness/beside.ts';
import { newProfile, startBrowser } from '../e2e/harness/browsers.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { openDesk } from '../e2e/harness/desk.ts';
import { archiveNotes } from './archive-notes.ts';
import { keepResults, median, tableOf } from './results.ts';

declare global {
  interface Window {
    bench: { listed: number; ready: number; long: { at: number; ms: number }[] };
  }
}

const sizes = [
  { notes: 50, meetings: 8 },
  { notes: 50_000, meetings: 800 },
];
const openings = 3;
const goalMs = 50;

interface Side {
  notes: number;
  /** From opening the page, in ms: the meetings are listed. */
  listed: number[];
  /** Everything can be found. */
  ready: number[];
  /** Turns of the page over 50 ms, in ms: while it opens and reads, and while she types. */
  longReading: number[];
  longTyping: number[];
  /** From a key to what it finds on the screen. */
  key: number[];
  heapMb: number;
}

const server = await startCallServer();
const sides: Side[] = [];
let version = '';
try {
  for (const size of sizes) sides.push(await measured(size));
} finally {
  await server.close();
}
report();

async function measured({ notes, meetings }: (typeof sizes)[number]): Promise<Side> {
  const profile = await newProfile();
  const started = await startBrowser({ name: 'chrome', port: server.port, profile: profile.path });
  const side: Side = {
    notes,
    listed: [],
    ready: [],
    longReading: [],
    longTyping: [],
    key: [],
    heapMb: 0,
  };
  try {
    version = await started.browser.version();
    const page = await openDesk(started, 'chrome', server);
    await page.waitForSelector('h1');
    const worker = await background(started.browser);
    const made = archiveNotes(notes, meetings);
    const series = [...new Set(made.meetings.map(({ title, seriesId }) => `${seriesId}\n${title}`))]
      .map((each) => each.split('\n'))
      .map(([id, name]) => ({ id, name, kind: 'board', power: 'decides', goesUpTo: [] }));
    for (const [store, records] of Object.entries({
      series,
      meetings: made.meetings,
      notes: made.notes,
    })) {
      for (let i = 0; i < records.length; i += 5000) {
        await worker.evaluate(putAll, store, records.slice(i, i + 5000));
      }
    }
    await page.evaluateOnNewDocument(watch, notes);
    await page.evaluate(() => {
      location.hash = '#notes';
    });
    for (let i = 0; i < openings; i++) {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => window.bench?.ready > 0, { polling: 100, timeout: 120_000 });
      const { listed, ready, long } = await page.evaluate(() => window.bench);
      side.listed.push(listed);
      side.ready.push(ready);
      side.longReading.push(...long.map(({ ms }) => ms));
    }
    await page.evaluate(() => {
      window.bench.long.length = 0;
    });
    for (const { planted } of made.targets) {
      for (const [, typed] of planted.asked.slice(0, 1))
        side.key.push(...(await type(page, typed)));
    }
    side.longTyping.push(...(await page.evaluate(() => window.bench.long.map(({ ms }) => ms))));
    side.heapMb = ((await page.metrics()).JSHeapUsedSize ?? 0) / 1024 / 1024;
  } finally {
    await started.close();
    await profile.remove();
  }
  return side;
}

/** Runs in every document: when what is there, and which turns were long. */
function watch(notes: number): void {
  window.bench = { listed: 0, ready: 0, long: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.bench.long.push({ at: startTime, ms: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const text = document.body?.textContent ?? '';
    if (!window.bench.listed && document.querySelector('.series-meeting a')) {
      window.bench.listed = performance.now();
    }
    const isReading = text.includes('Getting your notes ready');
    // The counts stand beside the meetings when everything was read.
    const isRead = notes > 0 && (document.querySelector('.series-count')?.textContent ?? '') !== '';
    if (isReading || !isRead) return;
    observer.disconnect();
    window.bench.ready = performance.now();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Key by key, the times from each to the next change of what is found; a key that changes nothing has none. */
async function type(page: Page, words: string): Promise<number[]> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('.search-notes input');
    const place = document.querySelector('.place:not([hidden])');
    if (!box || !place) throw new Error('There is nothing to type in.');
    const times: number[] = [];
    for (let end = 0; end <= typed.length; end++) {
      box.value = typed.slice(0, end);
      const took = await new Promise<number | null>((done) => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (end > 1 && !document.querySelector('.found-says')?.textContent) return;
          observer.disconnect();
          clearTimeout(nothing);
          requestAnimationFrame(() => done(performance.now() - began));
        });
        const nothing = setTimeout(() => {
          observer.disconnect();
          done(null);
        }, 400);
        observer.observe(place, { subtree: true, childList: true, characterData: true });
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      if (took !== null && end > 1) times.push(took);
    }
    return times;
  }, words);
}

/** Runs in the background. */
async function putAll(store: string, records: object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('tableside');
    opening.onsuccess = () => opened(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const tx = db.transaction(store, 'readwrite');
  for (const record of records) tx.objectStore(store).put(record);
  await new Promise((done, failed) => {
    tx.oncomplete = done;
    tx.onabort = failed;
  });
  db.close();
}

function report(): void {
  const part = (list: number[], share: number) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
  const row = (says: string, figure: (side: Side) => string) => [says, ...sides.map(figure)];
  const longest = (list: number[]) =>
    list.length === 0 ? 'none' : `${list.length}, longest ${Math.max(...list).toFixed(0)}`;
  console.log(`${version}, times in ms\n`);
  console.log(
    tableOf([
      ['', ...sides.map(({ notes }) => `${notes} notes`)],
      row('the meetings are listed', ({ listed }) => median(listed).toFixed(0)),
      row('everything can be found', ({ ready }) => median(ready).toFixed(0)),
      row('turns over 50 ms, opening and reading', ({ longReading }) => longest(longReading)),
      row('turns over 50 ms, typing', ({ longTyping }) => longest(longTyping)),
      row('from a key to the screen, p50', ({ key }) => part(key, 0.5).toFixed(1)),
      row('from a key to the screen, p95', ({ key }) => part(key, 0.95).toFixed(1)),
      row('heap of the page, MB', ({ heapMb }) => heapMb.toFixed(0)),
    ]),
  );
  const p95 = part(sides.at(-1)?.key ?? [], 0.95);
  console.log(
    `\nFrom a key to the screen over 50,000 notes, p95: ${p95.toFixed(1)} ms (${p95 < goalMs ? 'pass' : 'MISS'} < ${goalMs})`,
  );
  keepResults('archive-desk', version, { openings }, sides);
}
