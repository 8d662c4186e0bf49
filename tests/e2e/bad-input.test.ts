import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardPeople, personNamed } from '../call-pages/board-people.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { findPanel, type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

const markup = '<img src=x onerror="window.pwned=1">';

let server: CallServer;
beforeAll(async () => {
  server = await startCallServer();
});
afterAll(() => server.close());

describe.each(['chrome', 'firefox'] satisfies BrowserName[])('In %s', (name) => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let page: Page;
  let panel: PanelHandle;

  beforeAll(async () => {
    server.set('teams', {
      state: 'call',
      title: markup,
      people: [...boardPeople, personNamed(markup, 7)],
      captions: true,
    });
    profile = await newProfile();
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    page = await started.open(addresses.teams);
    panel = await panelOf(page);
  });
  afterAll(async () => {
    await started.close();
    await profile.remove();
  });

  test('an empty note is not saved, and it says why', async () => {
    const box = await panel.control('Jot a note');
    await box.type('   ');
    await box.press('Enter');
    await panel.shows('There is nothing to save yet. Type a few words first.');
    await panel.press('Notes', 'tab');
    await panel.shows('Nothing jotted yet.');
  });

  test('twenty thousand pasted characters are saved whole', async () => {
    const long = `${'word '.repeat(3999)}last!`;
    const box = await panel.control('Jot a note');
    await box.evaluate((field, text) => {
      const area = field as HTMLTextAreaElement;
      area.focus();
      area.select();
      document.execCommand('insertText', false, text);
    }, long);
    await box.press('Enter');
    await panel.shows('Saved on this computer');
    const shown = await panel.frame.$$eval('.note-text', (notes) =>
      notes.map((note) => note.textContent?.length),
    );
    expect(shown).toEqual([20_000]);
  });

  test('markup in title, speaker and note shows as text and runs nowhere', async () => {
    await panel.shows(markup);
    await panel.press('Captions help');
    await panel.press('Turn on');
    await panel.shows('Captions help on. Nothing saved.');
    await page.evaluate((speaker) => window.sim.say(speaker, `Ask CAMHS ${speaker}`), markup);
    await panel.shows('CAMHS');
    await panel.jot(markup);
    const texts = await panel.frame.$$eval('.note-text', (notes) =>
      notes.map((note) => note.textContent),
    );
    expect(texts).toContain(markup);
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => 'pwned' in window)).toBe(false);
    }
    expect(await panel.frame.$$eval('img', (images) => images.length)).toBe(0);
  });

  test('hidden and shown again, the panel has what was in it', async () => {
    await (await panel.control('Jot a note')).type('half a thought');
    await panel.press('Hide panel');
    // Firefox's driver cannot look into a closed shadow root, so there the tab is known by its place.
    if (name === 'chrome') {
      await page.waitForSelector('::-p-aria([name="Show Tableside"][role="button"])');
    }
    await page.mouse.click(1366 - 12, 768 / 2);
    const box = await panel.control('Jot a note');
    expect(await box.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      'half a thought',
    );
  });

  test('a call page that never shows a call gets no panel, and no connection', async () => {
    server.set('teams', { state: 'prejoin' });
    const quiet = await started.open(addresses.teams);
    await quiet.waitForSelector('#prejoin-join-button');
    // A full turn of the watch: many times its delay, counted in the page's own changes.
    await quiet.evaluate(async () => {
      for (let i = 0; i < 40; i++) {
        document.body.append(document.createElement('i'));
        await new Promise(requestAnimationFrame);
      }
    });
    await quiet.waitForFunction(() => performance.now() > 2000);
    expect(await findPanel(quiet)).toBeNull();
    expect(await quiet.evaluate(() => document.documentElement.children.length)).toBe(2);
    await quiet.close();
  });
});
