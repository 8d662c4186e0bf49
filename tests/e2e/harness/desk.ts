/** The desk as a tab of its own. */
import { mkdir } from 'node:fs/promises';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
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

export interface DeskHandle {
  /** The text of the desk as it stands. */
  text(): Promise<string>;
  /** Resolves when the desk shows this text. */
  shows(text: string): Promise<unknown>;
  /** A control by its accessible name. */
  control(name: string, role?: string): Promise<ElementHandle<Element>>;
  press(name: string, role?: string): Promise<void>;
  /** Puts words in a text box, in place of what was there. */
  fill(name: string, words: string): Promise<void>;
  /** The same in a box that hides its words; browsers do not agree on a role for it. */
  fillSecret(label: string, words: string): Promise<void>;
  /** With TABLESIDE_PICTURES set, leaves a picture in .output/desk, light and dark. Firefox takes none. */
  picture(title: string): Promise<void>;
}

const pictures = '.output/desk';
/** The places that she is not in are long, and Firefox looks for a name in all of them (20 s of a test). */
const inSight = ':is(.desk-header, main > :not([hidden]))';

/** The desk as a person uses it: found by what it says. `page`: it may be opened anew in between. */
export function deskHandle(page: () => Page, name: BrowserName): DeskHandle {
  const control: DeskHandle['control'] = async (label, role) => {
    const aria = `::-p-aria([name="${label}"]${role ? `[role="${role}"]` : ''})`;
    const found = await page().waitForSelector(`${inSight} ${aria}`, { timeout: patienceMs });
    if (!found) throw new Error(`The desk has no control named "${label}".`);
    return found as ElementHandle<Element>;
  };
  return {
    control,
    text: () => page().evaluate(() => document.body.innerText),
    shows: (wanted) =>
      page().waitForFunction(
        (words) => document.body.innerText.includes(words),
        { polling: 25, timeout: 15_000 },
        wanted,
      ),
    press: async (label, role = 'button') => (await control(label, role)).click(),
    fill: async (label, words) => put(await control(label, 'textbox'), words),
    async fillSecret(label, words) {
      const boxes = await page().$$('input[type="password"]');
      for (const box of boxes) {
        const labels = await box.evaluate((it) =>
          [...((it as HTMLInputElement).labels ?? [])].map(({ innerText }) => innerText.trim()),
        );
        if (labels.includes(label)) return put(box, words);
      }
      throw new Error(`The desk has no secret box named "${label}".`);
    },
    async picture(title) {
      // Fifty of them cost the check a minute.
      if (name === 'firefox' || !env.TABLESIDE_PICTURES) return;
      await mkdir(pictures, { recursive: true });
      for (const scheme of ['light', 'dark']) {
        await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page().screenshot({ path: `${pictures}/${title}-${scheme}.png` });
      }
    },
  };
}

/** As typed, in place of what was there. */
async function put(box: ElementHandle<Element>, words: string): Promise<void> {
  await box.evaluate((field, value) => {
    const box = field as HTMLTextAreaElement;
    box.focus();
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }, words);
}
