import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { panelOf } from './harness/panel.ts';
import { addresses, setups } from './harness/setups.ts';

declare global {
  interface Window {
    /** What the page's own listeners heard. */
    heard: string[];
  }
}

let server: CallServer;
beforeAll(async () => {
  server = await startCallServer();
});
afterAll(() => server.close());

describe.each(setups)('In $title', (setup) => {
  describe.each(Object.entries(addresses))('on %s', (platform, address) => {
    let profile: Awaited<ReturnType<typeof newProfile>>;
    let started: Started;
    let page: Page;

    const start = async () => {
      started = await startBrowser({ ...setup, port: server.port, profile: profile.path });
    };
    beforeAll(async () => {
      server.set(platform as keyof typeof addresses, { title: 'SEND Partnership Board' });
      profile = await newProfile();
      await start();
      page = await started.open(address);
    });
    afterAll(async () => {
      await started.close();
      await profile.remove();
    });

    test('the panel is painted within a second of the call starting, with brief and tip', async () => {
      await page.evaluate(() => window.sim.join());
      await page.evaluate(() => window.sim.admit());
      const began = await page.evaluate(() => Date.now());
      const panel = await panelOf(page);
      const painted = await panel.frame.waitForFunction(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint && performance.timeOrigin + paint.startTime;
      });
      expect(Number(await painted.jsonValue()) - began).toBeLessThan(1000);
      await panel.shows('14 of 61 families');
      const tip = await panel.control('Tip', 'status');
      expect(await tip.evaluate((element) => element.textContent)).not.toBe('');
    });

    test('SALT is found as speech and language therapy', async () => {
      const panel = await panelOf(page);
      await panel.press('Jargon', 'tab');
      await (await panel.control('Look up a word')).type('SALT');
      await panel.shows('Speech and Language Therapy');
    });

    test('the page hears nothing that is typed in the panel', async () => {
      const panel = await panelOf(page);
      await page.evaluate(listenToEverything);
      const box = await panel.control('Jot a note');
      await box.type('Sam, 7, Oak Lane');
      await box.press('Backspace');
      expect(await page.evaluate(() => window.heard)).toEqual([]);
      // The detector works: the same keys in a field of the page's own are heard.
      await page.evaluate(() => {
        const field = document.body.appendChild(document.createElement('input'));
        field.focus();
      });
      await page.keyboard.type('x');
      expect(await page.evaluate(() => window.heard)).toContain('keydown');
      await page.evaluate(() => document.querySelector('body > input')?.remove());
      await box.evaluate((field) => (field as HTMLTextAreaElement).select());
      await box.press('Backspace');
    });

    test('markup in a note is shown as text', async () => {
      const panel = await panelOf(page);
      await panel.jot('<img src=x onerror="document.title=1">');
      await panel.press('Notes', 'tab');
      await panel.shows('<img src=x onerror="document.title=1">');
      expect(await panel.frame.title()).toBe('Tableside');
    });

    test('a jotted question is there after the browser was closed and opened again', async () => {
      await (await panelOf(page)).jot('What happens to plans over 20 weeks?', 'Question');
      await started.close();
      await start();
      page = await started.open(address);
      await page.evaluate(() => {
        window.sim.join();
        window.sim.admit();
      });
      const panel = await panelOf(page);
      await panel.press('Notes', 'tab');
      await panel.shows('What happens to plans over 20 weeks?');
    });
  });
});

/** Runs in the page: every listener a page could put up, in the capture phase of its window. */
function listenToEverything(): void {
  window.heard = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change'];
  const more = ['paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend'];
  for (const type of [...types, ...more, 'message']) {
    addEventListener(type, () => window.heard.push(type), true);
    document.addEventListener(type, () => window.heard.push(type), true);
  }
}
