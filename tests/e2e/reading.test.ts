/**
 * What our reading makes of every call page in real browsers, at the real addresses. The extension
 * is left out, so that every line can be compared with the script that was spoken; the other suites
 * here see to the way from the page to the panel.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageOptions } from '../call-pages/page.ts';
import type { Utterance } from '../call-pages/speech.ts';
import { compare, nothingWrong } from '../lib/platforms/heard.ts';
import { pageVariants } from '../lib/platforms/page-variants.ts';
import { talks } from '../lib/platforms/talks.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { stepTime } from './harness/page/stepped-clock.ts';
import { addresses } from './harness/setups.ts';

let server: CallServer;
beforeAll(async () => {
  server = await startCallServer();
});
afterAll(() => server.close());

// Each page takes a real browser most of a second: the rep's own way in, and one seed.
const guestVariants = pageVariants.filter(({ signedIn }) => !signedIn);
const talksOnce = talks.filter(({ options }) => options.seed === 1);
const platforms = Object.keys(addresses) as (keyof typeof addresses)[];

/** All of them in Chromium; every fourth in Firefox, where the same code reads the same pages. */
const variantsIn = (name: BrowserName) =>
  guestVariants.filter((_, i) => name === 'chrome' || i % 4 === 0);
/** One half in each: all of them are heard under vitest's DOM, too. */
const talksIn = (name: BrowserName) =>
  talksOnce.filter((_, i) => (i % 2 === 0) === (name === 'chrome'));

describe.each(['chrome', 'firefox'] satisfies BrowserName[])('In %s', (name) => {
  let profile: Awaited<ReturnType<typeof newProfile>>;
  let started: Started;
  let page: Page | undefined;

  beforeAll(async () => {
    profile = await newProfile();
    const how = { name, port: server.port, profile: profile.path, extension: null, bare: true };
    started = await startBrowser(how);
  });
  afterAll(async () => {
    await started.close();
    await profile.remove();
  });
  afterEach(() => page?.close());

  /** A page with our reading in every frame of it. */
  async function reading(
    platform: keyof typeof addresses,
    options: Partial<PageOptions>,
  ): Promise<Page> {
    // No policy may be in the way of the test's own module.
    server.set(platform, { headers: 'none', ...options });
    const opened = await started.open(addresses[platform], (empty) =>
      empty.evaluateOnNewDocument(stepTime),
    );
    page = opened;
    await opened.waitForFunction(() => window.sim?.status !== undefined, { polling: 'raf' });
    const url = '/__src/tests/e2e/harness/page/reader.ts';
    for (const frame of opened.frames()) await frame.addScriptTag({ type: 'module', url });
    return opened;
  }

  describe.each(platforms)('on %s', (platform) => {
    test.each(variantsIn(name))(
      'a call is read from its door to its end: $lang, $build, $hangup',
      async (how) => {
        const opened = await reading(platform, how);
        expect(await opened.evaluate(goThrough)).toEqual([
          'prejoin unknown unknown unknown unknown',
          'lobby unknown unknown unknown unknown',
          'in-call muted down no unknown',
          'in-call live down no unknown',
          'in-call live up no unknown',
          'in-call live up yes unknown',
          'in-call live up yes yes',
          'ended unknown unknown unknown unknown',
          'lobby unknown unknown unknown unknown',
          'in-call live down no unknown',
        ]);
      },
    );

    test.each(talksIn(name))(
      'no word is lost or said twice: $title',
      async ({ options, script }) => {
        const opened = await reading(platform, { state: 'call', captions: true, ...options });
        expect(compare(await opened.evaluate(hear, script), script)).toEqual(nothingWrong);
      },
    );
  });
});

/** Runs in the page: what is read of a call from its door to its end. */
async function goThrough(): Promise<string[]> {
  const readers = [window, ...Array.from(window.frames)].flatMap(({ reader }) => reader ?? []);
  const { steppedClock: clock, sim } = window;
  // Zoom's page goes away three seconds after a call has ended.
  const end = () => sim.end('ended');
  const steps: [() => void, number][] = [
    [() => sim.join(), 300],
    // Zoom has no mic before its audio has joined by itself.
    [() => sim.admit(), 3000],
    [() => sim.mic(true), 300],
    [() => sim.hand(true), 300],
    [() => sim.present(true), 300],
    [() => sim.record(true), 300],
    [end, 300],
    [() => sim.rejoin(), 300],
    [() => sim.admit(), 300],
  ];
  // Where a call is in a frame, the page around it has none.
  const now = () => {
    const calls = readers.map(({ watch }) => watch.call);
    const call = calls.find(({ state }) => state !== 'none') ?? calls[0];
    if (!call) return 'no reader';
    return [call.state, call.mic, call.hand, call.presenting, call.recording].join(' ');
  };
  const seen = [now()];
  for (const [act, ms] of steps) {
    act();
    await clock.pass(ms);
    // Where the page does not say that it was the end, it is given up after five seconds.
    for (let i = 0; act === end && i < 17 && !now().startsWith('ended'); i++) await clock.pass(300);
    seen.push(now());
  }
  return seen;
}

/** Runs in the page: what is heard when this is said. */
async function hear(script: Utterance[]): Promise<string[]> {
  const readers = [window, ...Array.from(window.frames)].flatMap(({ reader }) => reader ?? []);
  for (const { watch } of readers) watch.captionsHelp(true);
  const { steppedClock: clock, sim } = window;
  await clock.until(sim.play(script));
  await clock.pass(15_000);
  return readers.flatMap(({ lines }) =>
    [...lines].sort(([a], [b]) => a - b).map(([, text]) => text),
  );
}
