import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { background, callFrame, hosts, startInCall } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { findPanel, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

let server: CallServer;
beforeAll(async () => {
  server = await startCallServer();
  return () => server.close();
});

const names: BrowserName[] = ['chrome', 'firefox'];
const platforms = Object.keys(addresses) as (keyof typeof addresses)[];

describe.each(names.flatMap((name) => platforms.map((platform) => ({ name, platform }))))(
  'In $name on $platform',
  ({ name, platform }) => {
    // What the browser does with tabs and updates depends on the document, and Meet's is of the kind of
    // Teams'.
    const ofDocument = test.skipIf(platform === 'meet');
    let profile: Awaited<ReturnType<typeof newProfile>>;
    let started: Started;
    const start = async (bare: boolean) => {
      started = await startBrowser({ name, port: server.port, profile: profile.path, bare });
    };
    beforeEach(async () => {
      startInCall(server, platform);
      profile = await newProfile();
    });
    afterEach(async () => {
      await started.close();
      await profile.remove();
    });

    /** All that goes wrong in a page, our scripts in it included. */
    function errorsOf(page: Page): string[] {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      return errors;
    }

    test('a call that was open before the extension came gets the panel without a reload', async () => {
      await start(true);
      const page = await started.open(addresses[platform]);
      await (await callFrame(page)).waitForFunction(() => window.sim?.status.state === 'call');
      await page.evaluate(() => {
        document.title = 'not reloaded';
      });
      await started.install();
      const panel = await panelOf(page);
      await panel.shows('Notes stay on this computer');
      expect(await hosts(page)).toBe(1);
      expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
    });

    ofDocument('after an update the old panel is gone and a new one is there', async () => {
      await start(false);
      const page = await started.open(addresses[platform]);
      const errors = errorsOf(page);
      const before = await panelOf(page);
      await before.shows('Notes stay on this computer');
      // The same files once more: to the browser that is an update.
      await started.install();
      await expect
        .poll(async () => before.frame.detached || (await findPanel(page)) !== before.frame, {
          timeout: 15_000,
        })
        .toBe(true);
      const after = await panelOf(page);
      await after.jot('Written after the update');
      expect(await hosts(page)).toBe(1);
      expect(errors).toEqual([]);
    });

    ofDocument('two calls in two tabs have a panel each, and each its own meeting', async () => {
      await start(false);
      const first = await started.open(addresses[platform]);
      const panel = await panelOf(first);
      await panel.jot('In the first tab');
      const other = platform === 'teams' ? 'zoom' : 'teams';
      server.set(other, { state: 'call', title: 'Steering group' });
      const second = await started.open(addresses[other]);
      const otherPanel = await panelOf(second);
      await otherPanel.shows('Steering group');
      await otherPanel.jot('In the second tab');
      await otherPanel.press('Notes', 'tab');
      await otherPanel.shows('In the second tab');
      expect(await otherPanel.text()).not.toContain('In the first tab');
      // The first is in the background now, and goes on.
      await panel.shows('SEND Partnership Board');
      await first.bringToFront();
      await panel.press('Notes', 'tab');
      await panel.shows('In the first tab');
      expect(await panel.text()).not.toContain('In the second tab');
      expect([await hosts(first), await hosts(second)]).toEqual([1, 1]);
    });

    test('left and joined again in the same page, there is one panel, and it has the new call', async () => {
      await start(false);
      const page = await started.open(addresses[platform]);
      const panel = await panelOf(page);
      await panel.shows('SEND Partnership Board');
      for (let time = 0; time < 3; time++) {
        await page.evaluate(() => window.sim.end('left'));
        // Zoom leaves the page after a call; there is nothing to join again.
        if (platform === 'zoom') break;
        await panel.shows('ended');
        await page.evaluate(() => {
          window.sim.rejoin();
          window.sim.admit();
        });
        await panel.shows('since');
        expect(await hosts(page)).toBe(1);
      }
    });

    // Nobody but Chromium injects by hand.
    test.runIf(name === 'chrome')(
      'injected a second and third time it stays one panel',
      async () => {
        await start(false);
        const page = await started.open(addresses[platform]);
        const panel = await panelOf(page);
        await (await panel.control('Jot a note')).type('half a thought');
        const worker = await background(started.browser);
        for (let time = 0; time < 2; time++) {
          await worker.evaluate(async () => {
            const [tab] = await chrome.tabs.query({ active: true });
            for (const { js = [], world } of chrome.runtime.getManifest().content_scripts as {
              js?: string[];
              world?: 'MAIN';
            }[]) {
              await chrome.scripting.executeScript({
                target: { tabId: tab?.id ?? 0, allFrames: true },
                files: js,
                world: world ?? 'ISOLATED',
              });
            }
          });
        }
        expect(await hosts(page)).toBe(1);
        const box = await panel.control('Jot a note');
        expect(await box.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
          'half a thought',
        );
      },
    );

    test.runIf(platform === 'zoom')(
      'a client that is replaced after the preview has one panel',
      async () => {
        server.set('zoom', { state: 'prejoin', clientFrame: 'replaced' });
        await start(false);
        const page = await started.open(addresses[platform]);
        await page.evaluate(() => window.sim.join());
        await page.evaluate(() => window.sim.admit());
        const panel = await panelOf(page);
        await panel.shows('SEND Partnership Board');
        expect(await hosts(page)).toBe(1);
        server.set('zoom', { clientFrame: 'kept' });
      },
    );
  },
);
