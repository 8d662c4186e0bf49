/**
 * `npm start`: the extension in a real browser, on a simulated call that plays a made-up board.
 *
 * With a display a window opens and stays until it is closed. Without one (or with --headless) this
 * walks through the panel, says what it sees and leaves pictures in .output/demo/.
 * --zoom plays the call on Zoom instead of Teams, --firefox uses Firefox.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { boardScript } from '../call-pages/board-script.ts';
import { type BrowserName, newProfile, startBrowser } from '../e2e/harness/browsers.ts';
import { type CallServer, startCallServer } from '../e2e/harness/call-server.ts';
import { findBrowser } from '../e2e/harness/find-browser.mjs';
import { type PanelHandle, panelOf } from '../e2e/harness/panel.ts';
import { addresses } from '../e2e/harness/setups.ts';

const has = (flag: string) => process.argv.includes(flag);
const platform = has('--zoom') ? 'zoom' : 'teams';
const name: BrowserName = has('--firefox') || !findBrowser('chrome') ? 'firefox' : 'chrome';
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const canShow = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
const headless = has('--headless') || !canShow;
const pictures = '.output/demo';

const server = await startCallServer();
try {
  await (headless ? walk(server) : show(server));
} finally {
  await server.close();
}

/** Opens a window and plays the board in real time. */
async function show({ port }: CallServer): Promise<void> {
  server.set(platform, { captions: true });
  const profile = await newProfile();
  const { browser, open } = await startBrowser({
    name,
    port,
    profile: profile.path,
    headless: false,
  });
  const page = await open(addresses[platform]);
  await enterCall(page);
  void page.evaluate((script) => window.sim.play(script), boardScript);
  say('A made-up board is playing for four minutes. The panel is on the right.');
  say('Try it: read the tip, look up a word, jot a note. Close the window to end.');
  await new Promise<void>((closed) => browser.once('disconnected', closed));
  await profile.remove();
}

/** Does what a rep does in her first minutes, by day and by night. */
async function walk({ port }: CallServer): Promise<void> {
  await mkdir(pictures, { recursive: true });
  // Faster than life, so that nobody waits four minutes for a picture.
  server.set(platform, { captions: true, speed: 12 });
  for (const scheme of ['light', 'dark'] as const) {
    const profile = await newProfile();
    const how = { name, port, profile: profile.path, headless, scheme };
    let started = await startBrowser(how);
    let page = await started.open(addresses[platform]);
    const picture = async (what: string) => {
      const path = `${pictures}/${platform}-${scheme}-${what}.png` as const;
      await page.screenshot({ path });
      say(`  picture: ${path}`);
    };

    say(`A ${platform} call in ${name}, ${scheme}.`);
    await enterCall(page);
    let panel = await panelOf(page);
    await panel.shows('14 of 61 families');
    say(`  The panel is there. The tip says: ${await tipOf(panel)}`);
    await panel.press('Captions help');
    await panel.press('Turn on');
    void page.evaluate((script) => window.sim.play(script), boardScript).catch(callGone);
    await panel.shows('Captions help on. Nothing saved.');
    say('  Captions help is on.');
    await panel.shows('SALT');
    say('  Heard: SALT.');
    await picture('brief');

    await panel.press('Jargon', 'tab');
    await (await panel.control('Look up a word')).type('salt');
    await panel.shows('Speech and Language Therapy');
    say('  Looked up "salt": Speech and Language Therapy.');
    await picture('jargon');

    await panel.jot('What happens to plans over 20 weeks?', 'Question');
    await panel.jot('Written up by "somebody". Who?', 'Action');
    say('  Jotted a question and an action: Saved on this computer.');
    await panel.press('Notes', 'tab');
    await panel.shows('What happens to plans over 20 weeks?');
    await picture('notes');
    await panel.press('Room', 'tab');
    await panel.shows('Words to use');
    await picture('room');

    await started.close();
    started = await startBrowser(how);
    page = await started.open(addresses[platform]);
    await enterCall(page);
    panel = await panelOf(page);
    await panel.press('Notes', 'tab');
    await panel.shows('What happens to plans over 20 weeks?');
    say('  Closed the browser, opened it again: the question is still there.');
    await started.close();
    await profile.remove();
  }
}

async function enterCall(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.sim.join();
    window.sim.admit();
  });
}

async function tipOf(panel: PanelHandle): Promise<string> {
  const tip = await panel.control('Tip', 'status');
  return (await tip.$eval('p', (line) => line.textContent)) ?? '';
}

/** The walk closes the browser while the board is still talking. */
function callGone(): void {}

function say(line: string): void {
  console.log(line);
}
