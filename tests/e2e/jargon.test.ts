import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

let server: CallServer;
beforeAll(async () => {
  server = await startCallServer();
  server.set('teams', { state: 'call', captions: true, title: 'SEND Partnership Board' });
});
afterAll(() => server.close());

describe.each(['chrome', 'firefox'] satisfies BrowserName[])('In %s', (name) => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let page: Page;
  let panel: PanelHandle;

  async function open(): Promise<void> {
    page = await started.open(addresses.teams);
    panel = await panelOf(page);
    await panel.press('Jargon', 'tab');
  }
  async function ask(words: string): Promise<void> {
    const box = await panel.control('Look up a word');
    await box.evaluate((field) => (field as HTMLInputElement).select());
    await box.type(words);
  }

  beforeAll(async () => {
    profile = await newProfile();
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    await open();
  });
  afterAll(async () => {
    await started.close();
    await profile.remove();
  });

  test('every sense of the letters is there, with its sector; arrow keys go along them', async () => {
    await ask('CP');
    await panel.shows('Cerebral Palsy');
    await panel.shows('Child Protection');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => panel.frame.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('CP');
    await page.keyboard.press('Escape');
    const box = await panel.control('Look up a word');
    expect(await box.evaluate((field) => (field as HTMLInputElement).value)).toBe('');
  });

  test('“I know this” and my own words are kept over a restart', async () => {
    await ask('DSCO');
    await panel.shows('Designated Social Care Officer');
    await panel.press('I know this');
    await panel.shows('Known. Show it again');
    await panel.press('My words');
    await (await panel.control('DSCO in my words')).type('pani od opieki');
    await panel.press('Save');
    await panel.shows('pani od opieki');
    await page.reload();
    panel = await panelOf(page);
    await panel.press('Jargon', 'tab');
    await ask('DSCO');
    await panel.shows('pani od opieki');
    await panel.shows('Known. Show it again');
  });

  test('letters of no list can be asked about and added', async () => {
    await ask('PAIG');
    await panel.shows('Not in your list');
    await panel.press('Add meaning');
    await (await panel.control('What PAIG means')).type('Partnership and Improvement Group');
    await panel.press('Save');
    await panel.shows('Partnership and Improvement Group');
  });

  test('what is said makes chips: not what she knows, and unknown letters with a question mark', async () => {
    await panel.press('Captions help');
    await panel.press('Turn on');
    await panel.shows('Captions help on. Nothing saved.');
    await page.evaluate(() =>
      window.sim.say('Tom Birch', 'The DSCO and CAMHS will meet the QZXW on Monday.'),
    );
    await panel.shows('QZXW?');
    const chips = await panel.frame.$$eval('.chip', (all) => all.map((chip) => chip.textContent));
    expect(chips).toEqual(['CAMHS', 'QZXW?']);
  });
});
