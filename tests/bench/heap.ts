/**
 * `npm run bench:heap`: what is left in memory after ten simulated minutes of captions, and after
 * three simulated hours, with the panel open and captions help on.
 *
 * The board speaks a hundred times as fast as people do, and so do the clocks of our script and of
 * the panel run: else the windows they remember (40 s of captions, 90 s of heard words) would not
 * even be full after ten minutes. The simulated page keeps books of its own, so the same call is
 * played without the extension beside it, and its growth is taken off.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { boardPeople } from '../call-pages/board-people.ts';
import { longScript } from '../call-pages/long-script.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { type PanelHandle, panelOf } from '../e2e/harness/panel.ts';
import {
  argument,
  type BenchPlatform,
  benchPlatforms,
  enterCall,
  metricsOf,
  panelSession,
  play,
  startBench,
  turnOnCaptionsHelp,
} from './bench-call.ts';
import { keepResults, tableOf } from './results.ts';

const speed = 100;
/** Three hours of board are 5,000 utterances. */
const hours = longScript(5000);
const tenMinutes = Math.round(hours.length / 18);
/** Two minutes of the fast clocks: everything has settled, and all that is kept for a while is gone. */
const quietMs = 120_000 / speed;
const goalBytes = 2 * 1024 * 1024;

interface Memory {
  bytes: number;
  nodes: number;
  listeners: number;
}

interface Row {
  platform: BenchPlatform;
  where: string;
  early: Memory;
  late: Memory;
}

const server = await startCallServer();
try {
  const rows: Row[] = [];
  for (const platform of benchPlatforms) {
    server.set(platform, { captions: true, speed });
    const both = await Promise.all([playAlone(platform), playWithPanel(platform)]);
    rows.push(...both.flat());
  }
  const { browser, close } = await startBench(server.port, null);
  const version = await browser.version();
  await close();
  report(rows, version);
} finally {
  await server.close();
}

async function playAlone(platform: BenchPlatform): Promise<Row[]> {
  const started = await startBench(server.port, null);
  try {
    const page = await enterCall(started, platform);
    const call = await page.createCDPSession();
    const [first] = await playThrough(page, [call]);
    return first ? [{ platform, where: 'page alone', ...first }] : [];
  } finally {
    await started.close();
  }
}

async function playWithPanel(platform: BenchPlatform): Promise<Row[]> {
  const started = await startBench(server.port);
  try {
    const page = await enterCall(started, platform);
    const panel = await panelOf(page);
    const call = await page.createCDPSession();
    await runFaster(call, panel);
    await turnOnCaptionsHelp(panel);
    const found = await playThrough(page, [call, await panelSession(started)]);
    // Had our script given up half way, there would have been nothing to find.
    await play(page, [{ speaker: boardPeople[0]?.name ?? '', text: 'Who waits for SALT?' }]);
    await panel.shows('SALT');
    const names = ['page with panel', 'panel frame'];
    return found.map((each, i) => ({ platform, where: names[i] ?? '', ...each }));
  } finally {
    await started.close();
  }
}

/** Says it all, and looks at each renderer twice. */
async function playThrough(
  page: Page,
  renderers: CDPSession[],
): Promise<{ early: Memory; late: Memory }[]> {
  const look = async () => {
    await pause(quietMs);
    // The simulator's list of what was said is the truth for tests; nobody asks for it here.
    await page.evaluate(() => (window.sim.said as unknown[]).splice(0));
    return Promise.all(renderers.map(memoryOf));
  };
  await play(page, hours.slice(0, tenMinutes));
  const early = await look();
  await play(page, hours.slice(tenMinutes));
  const late = await look();
  return early.flatMap((memory, i) => {
    const after = late[i];
    return after ? [{ early: memory, late: after }] : [];
  });
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  await session.send('Performance.enable');
  // What only a finaliser holds on to goes in a second round.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const metric = await metricsOf(session);
  return {
    bytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/** Speeds up the clocks of our script, in every document it runs in, and of the panel. */
async function runFaster(call: CDPSession, panel: PanelHandle): Promise<void> {
  const worlds: number[] = [];
  call.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  // Tells of every context there is before it answers.
  await call.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('Our script was not found on the page.');
  for (const contextId of worlds) {
    const expression = `(${fasterClocks})(${speed})`;
    const { exceptionDetails } = await call.send('Runtime.evaluate', { contextId, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }
  await call.send('Runtime.disable');
  await panel.frame.evaluate(fasterClocks, speed);
}

/** Runs in the page. From now on time flies. */
function fasterClocks(times: number): void {
  const RealDate = Date;
  const beganDate = Date.now();
  const now = performance.now.bind(performance);
  const began = now();
  const passed = () => (now() - began) * times;
  performance.now = () => began + passed();
  globalThis.Date = class extends RealDate {
    constructor(...values: []) {
      if (values.length > 0) super(...values);
      else super(beganDate + passed());
    }
    static override now = () => beganDate + passed();
  } as DateConstructor;
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const real = globalThis[name].bind(globalThis) as (...all: unknown[]) => number;
    const faster = (act: unknown, ms = 0, ...values: unknown[]) => real(act, ms / times, ...values);
    Object.assign(globalThis, { [name]: faster });
  }
}

function report(rows: Row[], browser: string): void {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(2);
  const cells = rows.map((row) => {
    const { platform, where, early, late } = row;
    const grown = (name: keyof Memory) => late[name] - early[name] - ownGrowth(rows, row, name);
    const isAlone = where === 'page alone';
    const within = grown('bytes') <= goalBytes;
    return [
      platform,
      where,
      megabytes(early.bytes),
      megabytes(late.bytes),
      megabytes(isAlone ? late.bytes - early.bytes : grown('bytes')),
      `${early.nodes}`,
      `${late.nodes}`,
      `${isAlone ? late.nodes - early.nodes : grown('nodes')}`,
      `${early.listeners}`,
      `${late.listeners}`,
      `${isAlone ? late.listeners - early.listeners : grown('listeners')}`,
      isAlone ? '' : `${within ? 'pass' : 'MISS'} <= ${megabytes(goalBytes)} MB`,
    ];
  });
  const head = ['platform', 'where', 'MB at 10 min', 'at 3 h', 'grown', 'nodes', 'at 3 h', 'grown'];
  const more = ['listeners', 'at 3 h', 'grown', 'goal'];
  console.log('Memory after garbage collection; beside the page alone, whose growth is taken off.');
  console.log(`${browser}\n`);
  console.log(tableOf([[...head, ...more], ...cells]));
  const how = { speed, utterances: [tenMinutes, hours.length] };
  const results = ['heap', argument('--platform')].filter(Boolean).join('-');
  keepResults(results, browser, how, rows);
  console.log(`\nRaw figures: tests/bench/results/${results}.json`);
}

/** How much the simulated page grows by itself: only it keeps books of the whole call. */
function ownGrowth(rows: Row[], { platform, where }: Row, name: keyof Memory): number {
  const alone = rows.find((row) => row.platform === platform && row.where === 'page alone');
  return where === 'page with panel' && alone ? alone.late[name] - alone.early[name] : 0;
}
