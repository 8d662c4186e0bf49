/**
 * `npm run bench`: what the extension costs the call page, as script time and task time a second of
 * call. One table from one run; the raw figures go to results/.
 *
 * `--quick` measures in short windows, `--platform NAME` one platform (its figures are kept under
 * its name), `--rates 6.7,20` at these updates a second only; `--peer PATH` measures an unpacked
 * extension of somebody else's in the same run.
 *
 * Measured is the call page's main thread: the page, Zoom's client in its same-process frame, and
 * our script in its own world. The panel is a frame of another process and has a column of its own.
 * Goals are held on script time, whose noise is about 0.2 ms/s; that of task time is 4 and more.
 * Script time leaves out the layout a script forces, so layout and style have a column too.
 */
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Started } from '../e2e/harness/browsers.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { type PanelHandle, panelOf } from '../e2e/harness/panel.ts';
import {
  argument,
  type BenchPlatform,
  benchPlatforms,
  busyScript,
  enterCall,
  metricsOf,
  panelSession,
  play,
  startBench,
  turnOnCaptionsHelp,
  warmUpMs,
} from './bench-call.ts';
import { keepResults, median, tableOf } from './results.ts';

declare global {
  interface Window {
    /** How long each task of the page over 50 ms took, since the page began. */
    longTasks: number[];
  }
}

const quick = process.argv.includes('--quick');
const windowMs = quick ? 4000 : 25_000;
const runs = quick ? 3 : 5;
const only = argument('--platform');
const results = ['call-cost', only, quick && 'quick'].filter(Boolean).join('-');
/** With nobody speaking there is less to wait for. */
const stillWarmUpMs = 3000;
const rates = argument('--rates')?.split(',').map(Number) ?? [0, 6.7, 20];

interface Variant {
  name: string;
  /** As for `startBrowser`: undefined is ours, null is none. */
  extension?: string | null;
  prepare?(page: Page): Promise<unknown>;
  arrange?(panel: PanelHandle): Promise<void>;
  /** The most script time it may add at 6.7 updates a second, in ms/s. */
  goal?: number;
}

const alone: Variant = { name: 'page alone', extension: null };
const collapsed: Variant = {
  name: 'panel collapsed',
  arrange: (panel) => panel.press('Hide panel'),
  goal: 2,
};
const helpOff: Variant = { name: 'panel open, captions help off', arrange: async () => {} };
const helpOn: Variant = {
  name: 'panel open, captions help on',
  arrange: turnOnCaptionsHelp,
  goal: 5,
};
const observer: Variant = {
  name: '(peer) all-document observer',
  extension: null,
  prepare: (page) => page.evaluateOnNewDocument(readEverything),
};
const path = argument('--peer');
const peers = [observer, ...(path ? [{ name: `(peer) ${basename(path)}`, extension: path }] : [])];
const variants = [alone, collapsed, helpOff, helpOn, ...peers];

/** One window, in milliseconds a second. */
interface Figures {
  script: number;
  task: number;
  layout: number;
  panelScript: number;
  /** Tasks over 50 ms since the page began, so that mounting the panel counts. */
  longTasks: number;
}

interface Row {
  platform: BenchPlatform;
  updatesPerSecond: number;
  variant: Variant;
  windows: Figures[];
}

const rows: Row[] = benchPlatforms.flatMap((platform) =>
  rates.flatMap((updatesPerSecond) =>
    variants.map((variant) => ({ platform, updatesPerSecond, variant, windows: [] })),
  ),
);

const server = await startCallServer();
let version = '';
try {
  // Variants take turns within a run, so that a busy minute of the machine hits all of them.
  for (let run = 1; run <= runs; run++) {
    for (const row of rows) row.windows.push(await measureAgain(row));
    keep(run);
    process.stderr.write(`Run ${run} of ${runs} done.\n`);
  }
  report();
} finally {
  await server.close();
}

/** An hour of measuring is not thrown away because a page once did not open. */
async function measureAgain(row: Row): Promise<Figures> {
  try {
    return await measure(row);
  } catch (error) {
    process.stderr.write(`${row.platform}, ${row.variant.name}: ${error}; once more.\n`);
    return await measure(row);
  }
}

/** In a browser of its own: what a panel remembers of the last call is not for the next. */
async function measure(row: Row): Promise<Figures> {
  const started = await startBench(server.port, row.variant.extension);
  try {
    version = await started.browser.version();
    return await measureIn(started, row);
  } finally {
    await started.close();
  }
}

async function measureIn(
  started: Started,
  { platform, updatesPerSecond, variant }: Row,
): Promise<Figures> {
  server.set(platform, { captions: true, updatesPerSecond });
  const page = await enterCall(started, platform, async (empty) => {
    await empty.evaluateOnNewDocument(countLongTasks);
    await variant.prepare?.(empty);
  });
  const call = await page.createCDPSession();
  let panel: CDPSession | undefined;
  if (variant.arrange) {
    await variant.arrange(await panelOf(page));
    panel = await panelSession(started);
  }
  // Ends with an error when the page is closed in the middle of it, as it always is.
  if (updatesPerSecond > 0) play(page, busyScript(100)).catch(() => {});
  await pause(updatesPerSecond > 0 ? warmUpMs : stillWarmUpMs);
  const [onPage, inPanel] = await Promise.all([timesIn(call), panel ? timesIn(panel) : undefined]);
  const longTasks = (await page.evaluate(() => window.longTasks)).length;
  return { ...onPage, panelScript: inPanel?.script ?? 0, longTasks };
}

/** What a renderer's main thread did in one window, in milliseconds a second. */
async function timesIn(session: CDPSession): Promise<Pick<Figures, 'script' | 'task' | 'layout'>> {
  // Time on the processor. Time on the wall counts whatever else the machine does meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const began = performance.now();
  const before = await metricsOf(session);
  await pause(windowMs);
  const seconds = (performance.now() - began) / 1000;
  const after = await metricsOf(session);
  const spent = (name: string) => ((after(name) - before(name)) * 1000) / seconds;
  return {
    script: spent('ScriptDuration'),
    task: spent('TaskDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  };
}

function report(): void {
  const head = ['platform', 'updates/s', 'variant', 'script', 'added', 'task', 'added'];
  const more = ['layout added', 'panel script', 'long tasks', 'goal'];
  console.log(`Milliseconds a second of call, medians of ${runs} windows of ${windowMs / 1000} s.`);
  console.log(`${version}\n`);
  console.log(tableOf([[...head, ...more], ...rows.map(cellsOf)]));
  console.log(`\nRaw figures: tests/bench/results/${results}.json`);
}

/** Kept after every run: what was measured outlives whatever ends this. */
function keep(run: number): void {
  keepResults(
    results,
    version,
    {
      windowMs,
      runs: run,
      unit: 'ms of processor time a second of call; longTasks: how many since the page began',
    },
    rows.map(({ variant, windows, ...row }) => ({ ...row, variant: variant.name, ...by(windows) })),
  );
}

function cellsOf(row: Row): string[] {
  const { platform, updatesPerSecond, variant, windows } = row;
  const cell = (value: number) => value.toFixed(1);
  const isAlone = variant === alone;
  return [
    platform,
    `${updatesPerSecond}`,
    variant.name,
    cell(median(windows.map(({ script }) => script))),
    isAlone ? '' : cell(added(row, 'script')),
    cell(median(windows.map(({ task }) => task))),
    isAlone ? '' : cell(added(row, 'task')),
    isAlone ? '' : cell(added(row, 'layout')),
    variant.arrange ? cell(median(windows.map(({ panelScript }) => panelScript))) : '',
    `${longTasksOf(row)}`,
    goalsOf(row).join('; '),
  ];
}

/** Each window is compared with that of the page alone in the same run. */
function added(row: Row, name: keyof Figures): number {
  const bare = sibling(row, alone).windows;
  return median(row.windows.map((figures, i) => figures[name] - (bare[i]?.[name] ?? Number.NaN)));
}

function longTasksOf({ windows }: Row): number {
  return windows.reduce((sum, { longTasks }) => sum + longTasks, 0);
}

function sibling(
  { platform, updatesPerSecond }: Row,
  variant: Variant,
  rate = updatesPerSecond,
): Row {
  const found = rows.find(
    (row) => row.platform === platform && row.updatesPerSecond === rate && row.variant === variant,
  );
  if (!found) throw new Error(`"${variant.name}" was not measured.`);
  return found;
}

function goalsOf(row: Row): string[] {
  const { updatesPerSecond, variant } = row;
  if (!variant.arrange) return [];
  const goals: string[] = [];
  const script = added(row, 'script');
  const held = (ok: boolean, goal: string) => goals.push(`${ok ? 'pass' : 'MISS'} ${goal}`);
  if (variant.goal && updatesPerSecond <= 6.7) held(script <= variant.goal, `<= ${variant.goal}`);
  if (variant === helpOn && updatesPerSecond === 20 && rates.includes(6.7)) {
    const most = (added(sibling(row, helpOn, 6.7), 'script') * 20) / 6.7;
    held(script <= most, `<= ${most.toFixed(1)}, in proportion`);
  }
  // The page has long tasks of its own while it loads; those are not ours.
  const ours = Math.max(0, longTasksOf(row) - longTasksOf(sibling(row, alone)));
  held(ours === 0, `${ours} long tasks of ours`);
  return goals;
}

/** From a list of windows to a list for each figure. */
function by(windows: Figures[]): Record<string, number[]> {
  const names = ['script', 'task', 'layout', 'panelScript', 'longTasks'] as const;
  return Object.fromEntries(
    names.map((name) => [name, windows.map((each) => Number(each[name].toFixed(3)))]),
  );
}

/** Runs in the page. */
function countLongTasks(): void {
  if (window !== window.top) return;
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: the plain way to read captions, as many extensions do it. For scale. */
function readEverything(): void {
  let seen = '';
  new MutationObserver(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: what makes it dear is the point.
    const text = document.body?.innerText ?? '';
    if (text !== seen) seen = text;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
