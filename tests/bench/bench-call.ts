/** A simulated call as the benchmarks use it: entered, with nobody or with the panel beside it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { longScript } from '../call-pages/long-script.ts';
import type { Utterance } from '../call-pages/speech.ts';
import { newProfile, type Started, startBrowser } from '../e2e/harness/browsers.ts';
import type { PanelHandle } from '../e2e/harness/panel.ts';
import { addresses } from '../e2e/harness/setups.ts';

export type BenchPlatform = keyof typeof addresses;
/** Every platform, or the one after `--platform`. */
export const benchPlatforms = (Object.keys(addresses) as BenchPlatform[]).filter((platform) => {
  const only = argument('--platform');
  return only === undefined || platform === only;
});

export function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** A Chromium of its own with its own profile; both are gone after `close`. */
export async function startBench(port: number, extension?: string | null): Promise<Started> {
  const profile = await newProfile();
  const started = await startBrowser({ name: 'chrome', port, profile: profile.path, extension });
  const close = async () => {
    await started.close();
    await profile.remove();
  };
  return { ...started, close };
}

/** Opens a platform's page and goes into the call. */
export async function enterCall(
  started: Started,
  platform: BenchPlatform,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await started.open(addresses[platform], prepare);
  await page.evaluate(() => {
    window.sim.join();
    window.sim.admit();
  });
  return page;
}

/** A caption list in the middle of a meeting is full (Teams, 20 rows); all of these are said at once. */
const filling = 25;
/** After this the list is full and settled, our code is compiled, the panel's first pictures are past. */
export const warmUpMs = 7000;

/**
 * A call in full swing. Each speaks just before the one before has ended, so that the rate asked for
 * is the rate there is: an observer counted 7.0 and 19.8 changes a second for 6.7 and 20.
 */
export function busyScript(count: number): Utterance[] {
  return longScript(count).map((utterance, i) => ({
    ...utterance,
    pause: i < filling ? -60_000 : -300,
  }));
}

/** Plays in the page until all is said, or until the page is closed. */
export function play(page: Page, script: Utterance[]): Promise<void> {
  return page.evaluate((said) => window.sim.play(said), script);
}

export async function turnOnCaptionsHelp(panel: PanelHandle): Promise<void> {
  // Faster than any person, we are here before the panel has heard of the call, and while what it
  // hears moves the button from under a mouse.
  const button = await panel.control('Captions help');
  await panel.frame.waitForFunction((it) => it.matches(':enabled'), { polling: 25 }, button);
  await button.evaluate((it) => (it as HTMLElement).click());
  // She is asked once; the next calls of the same profile remember what she said.
  const asked = await panel.frame.waitForFunction(
    () => {
      const turnOn = [...document.querySelectorAll('button')].find(
        (it) => it.textContent === 'Turn on',
      );
      turnOn?.click();
      return turnOn || document.querySelector('.captions-switch [aria-pressed="true"]');
    },
    { polling: 25 },
  );
  await asked.dispose();
  await panel.shows('Captions help on. Nothing saved.');
}

/** A line to the panel's own renderer: it is a frame of another process, so a target of its own. */
export async function panelSession({ browser }: Started): Promise<CDPSession> {
  const target = await browser.waitForTarget((each) => each.url().includes('/panel.html'));
  return target.createCDPSession();
}

/** `Performance.getMetrics` by name, times in seconds. The domain must have been enabled before. */
export async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`This browser does not measure ${name}.`);
    return value;
  };
}
