import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startInCall } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { type DeskHandle, deskHandle, openDesk } from './harness/desk.ts';
import { type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

const names: BrowserName[] = ['chrome', 'firefox'];
const passphrase = 'plum tractor velvet otter';
/** In no page, list or browser: what is found of it in the files is hers. */
const planted = 'Zqlantern';

/** The browser's files in which these words stand, in the ways browsers write text. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const ways = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files) {
    if (!file.isFile()) continue;
    // A browser that runs may have taken it away meanwhile.
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.of());
    if (ways.some((way) => bytes.includes(way))) found.push(file.name);
  }
  return found;
}

describe.each(names)('With a passphrase in %s', (name) => {
  let server: CallServer;
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let deskPage: Page;
  let callPage: Page;
  let panel: PanelHandle;
  let desk: DeskHandle;

  async function start(): Promise<void> {
    started = await startBrowser({ name, port: server.port, profile: profile.path });
    deskPage = await openDesk(started, name, server);
    desk = deskHandle(() => deskPage, name);
    startInCall(server, 'teams', { title: 'Harbour board' });
    callPage = await started.open(addresses.teams);
    panel = await panelOf(callPage);
  }

  beforeAll(async () => {
    server = await startCallServer();
    profile = await newProfile();
    await start();
  });
  afterAll(async () => {
    await started.close();
    await server.close();
    await profile.remove();
  });

  test('before it is set, what she jots is found in the files', async () => {
    await callPage.bringToFront();
    await panel.jot(`${planted} one`);
    const box = await panel.control('Jot a note');
    await box.type(`${planted} half`);
    await expect.poll(() => filesWith(profile.path, planted), { timeout: 15_000 }).not.toEqual([]);
  });

  test('a weak one, one typed wrongly and one that is kept nowhere are not taken', async () => {
    await deskPage.bringToFront();
    await desk.press('Your data', 'link');
    const says = async (words: string) => {
      await desk.press('Lock my notes');
      await desk.shows(words);
    };
    await says('Type a passphrase first.');
    await desk.fillSecret('New passphrase', 'password1');
    await desk.shows('easy to guess');
    await says('That one is too weak.');
    await desk.fillSecret('New passphrase', passphrase);
    await desk.shows('Very good.');
    await says('The two are not the same.');
    await desk.fillSecret('The same again', passphrase);
    await says('Keep it somewhere safe first');
    await desk.picture('lock-new');
  });

  test('set, the panel beside it goes on, and no word is found in the files any more', async () => {
    await desk.press('I have it somewhere safe, not on this computer.', 'checkbox');
    await desk.press('Lock my notes');
    await desk.shows('They are open now.');
    await desk.picture('lock-set');
    await callPage.bringToFront();
    const box = await panel.control('Jot a note');
    await expect
      .poll(() => box.evaluate((it) => (it as HTMLTextAreaElement).value))
      .toBe(`${planted} half`);
    await box.press('Enter');
    await panel.shows('Saved on this computer');
    await box.type(`${planted} rest`);
    await expect.poll(() => filesWith(profile.path, planted), { timeout: 15_000 }).toEqual([]);
  });

  test('locked from the panel, desk and panel show nothing of hers', async () => {
    await panel.press('Lock', 'button');
    await panel.shows('Your notes are safe. Type your passphrase to see them.');
    expect(await panel.text()).not.toContain(planted);
    expect(await panel.frame.content()).not.toContain(planted);
    await deskPage.bringToFront();
    await desk.shows('Your notes are safe. Type your passphrase to see them.');
    expect(await deskPage.content()).not.toContain('Harbour');
    await desk.picture('locked');
  });

  test('after the browser was closed, no word is in its files', async () => {
    await started.close();
    expect(await filesWith(profile.path, planted)).toEqual([]);
  });

  test('opened anew it is locked; other words do not open it, the right ones do', async () => {
    await start();
    await panel.shows('Locked');
    const box = await panel.frame.waitForSelector('input[type="password"]');
    if (!box) throw new Error('Nothing asks for the passphrase.');
    await box.type('plum tractor');
    await box.press('Enter');
    await panel.shows('That is not the passphrase. Nothing was changed. Try again.');
    await box.evaluate((it) => (it as HTMLInputElement).select());
    await box.type(passphrase);
    await box.press('Enter');
    await panel.press('Notes', 'tab');
    await panel.shows(`${planted} one`);
    await panel.shows(`${planted} half`);
    const jot = await panel.control('Jot a note');
    await expect
      .poll(() => jot.evaluate((it) => (it as HTMLTextAreaElement).value))
      .toBe(`${planted} rest`);
    await deskPage.bringToFront();
    await desk.press('Notes', 'link');
    await desk.shows('Harbour board');
  });

  test('taken away, the notes are there as before', async () => {
    await desk.press('Your data', 'link');
    await desk.press('Take it away');
    await desk.fillSecret('Your passphrase', passphrase);
    await desk.press('Take the passphrase away');
    await desk.shows('With a passphrase nobody reads your notes without it.');
    await callPage.bringToFront();
    await panel.shows(`${planted} one`);
  });
});
