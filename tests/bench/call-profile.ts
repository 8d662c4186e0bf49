/**
 * `npm run bench:profile`: where our script's time on the call page goes, by function, with captions
 * help on. `--platform NAME` for one platform. For finding out what to change; it judges nothing.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Protocol } from 'puppeteer-core';
import { build } from 'wxt';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { panelOf } from '../e2e/harness/panel.ts';
import {
  type BenchPlatform,
  benchPlatforms,
  busyScript,
  enterCall,
  play,
  startBench,
  turnOnCaptionsHelp,
  warmUpMs,
} from './bench-call.ts';
import { tableOf } from './results.ts';

const windowMs = 20_000;
const sampleUs = 200;
const shown = 15;
const outDir = '.output/profile';

// The shipped script with its functions' names left in.
await build({ outDir, browser: 'chrome', vite: () => ({ build: { minify: false } }) });
const extension = fileURLToPath(new URL(`../../${outDir}/chrome-mv3`, import.meta.url));

const server = await startCallServer();
const started = await startBench(server.port, extension);
try {
  for (const platform of benchPlatforms) {
    for (const updatesPerSecond of [6.7, 20]) {
      const profile = await profileOf(platform, updatesPerSecond);
      const found = costs(profile);
      const all = found.reduce((sum, [, ms]) => sum + ms, 0);
      console.log(`\n${platform}, ${updatesPerSecond} updates a second: ${perSecond(all)} ms/s`);
      console.log(tableOf(found.slice(0, shown).map(([name, ms]) => [perSecond(ms), name])));
    }
  }
} finally {
  await started.close();
  await server.close();
}

async function profileOf(
  platform: BenchPlatform,
  updatesPerSecond: number,
): Promise<Protocol.Profiler.Profile> {
  server.set(platform, { captions: true, updatesPerSecond });
  const page = await enterCall(started, platform);
  await turnOnCaptionsHelp(await panelOf(page));
  const session = await page.createCDPSession();
  play(page, busyScript(100)).catch(() => {});
  await pause(warmUpMs);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampleUs });
  await session.send('Profiler.start');
  await pause(windowMs);
  const { profile } = await session.send('Profiler.stop');
  await page.close();
  return profile;
}

/**
 * Milliseconds by function of ours, dearest first. What the browser does for one of them (a query,
 * a regular expression) counts as `query < function`.
 */
function costs({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) {
  const parents = new Map<number, Protocol.Profiler.ProfileNode>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);

  const totals = new Map<string, number>();
  samples.forEach((id, i) => {
    const node = byId.get(id);
    const name = node && nameOf(node, parents);
    if (name) totals.set(name, (totals.get(name) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  });
  return [...totals].sort(([, a], [, b]) => b - a);
}

function nameOf(
  node: Protocol.Profiler.ProfileNode,
  parents: Map<number, Protocol.Profiler.ProfileNode>,
): string | undefined {
  const { functionName, url, lineNumber } = node.callFrame;
  if (url.endsWith('/call.js')) return functionName || `(line ${lineNumber + 1})`;
  const parent = parents.get(node.id);
  const caller = url === '' && parent ? nameOf(parent, parents) : undefined;
  return caller && `${functionName} < ${caller}`;
}

function perSecond(ms: number): string {
  return ((ms * 1000) / windowMs).toFixed(2);
}
