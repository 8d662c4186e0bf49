/** The desk as a tab of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName, Started } from './browsers.ts';
import type { CallServer } from './call-server.ts';
import { panelOf } from './panel.ts';
import { addresses } from './setups.ts';

const width = 1366;
const height = 768;
const patienceMs = 10_000;

export async function openDesk(
  started: Started,
  name: BrowserName,
  server: CallServer,
): Promise<Page> {
  if (name === 'firefox') return openFromPanel(started, server);
  const worker = await started.browser.waitForTarget((each) => each.type() === 'service_worker');
  return started.open(`chrome-extension://${new URL(worker.url()).host}/desk.html`);
}

/** A driver may not lead Firefox to a page of an extension; the extension itself may open one. */
async function openFromPanel(started: Started, server: CallServer): Promise<Page> {
  server.set('teams', {});
  const call = await started.open(addresses.teams);
  await call.evaluate(() => {
    window.sim.join();
    window.sim.admit();
  });
  const panel = await panelOf(call);
  await panel.frame.evaluate(() => void open('/desk.html'));
  const page = await deskAmong(started);
  await call.close();
  await page.setViewport({ width, height });
  return page;
}

/** Firefox reports its address as about:blank, so the title tells. */
async function deskAmong({ browser }: Started): Promise<Page> {
  for (const ends = Date.now() + patienceMs; Date.now() < ends; await pause(50)) {
    for (const page of await browser.pages()) {
      if ((await page.title().catch(() => '')).endsWith('- Tableside')) return page;
    }
  }
  throw new Error('The desk did not open.');
}
