import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callFrame, startInCall, untilShown } from './harness/beside.ts';
import { type BrowserName, newProfile, type Started, startBrowser } from './harness/browsers.ts';
import { type CallServer, startCallServer } from './harness/call-server.ts';
import { type PanelHandle, panelOf } from './harness/panel.ts';
import { addresses } from './harness/setups.ts';

declare global {
  interface Window {
    stream: MediaStream;
    copy: MediaStreamTrack | undefined;
    /** The next request for the screen is refused. */
    refuse: boolean;
    guardSaid: string[];
  }
}

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
    // Meet's page is of one document, as Teams' is: what depends on that alone is tried there.
    const ofDocument = test.skipIf(platform === 'meet');
    let profile: Awaited<ReturnType<typeof newProfile>>;
    let started: Started;
    let page: Page;
    let panel: PanelHandle;
    let call: Frame;

    beforeAll(async () => {
      profile = await newProfile();
      started = await startBrowser({ name, port: server.port, profile: profile.path });
    });
    afterAll(async () => {
      await started.close();
      await profile.remove();
    });
    beforeEach(async () => {
      startInCall(server, platform);
      await page?.close();
      page = await started.browser.newPage();
      await page.setViewport({ width: 1366, height: 768 });
      await page.evaluateOnNewDocument(standInScreen);
      await page.goto(addresses[platform], { waitUntil: 'domcontentloaded' });
      panel = await panelOf(page);
      call = await callFrame(page);
    });

    /** Within the second that is promised. */
    const shown = (is: boolean) => untilShown(page, panel, is, 1000);
    const share = (frame: Frame) =>
      frame.evaluate(async () => {
        window.stream = await navigator.mediaDevices.getDisplayMedia();
      });

    test('sharing hides the panel, and its end brings it back', async () => {
      await shown(true);
      await share(call);
      await shown(false);
      await call.evaluate(() => window.stream.getTracks().forEach((track) => void track.stop()));
      await shown(true);
    });

    ofDocument('it hides whichever document of the page asks', async () => {
      await share(page.mainFrame());
      await shown(false);
      await page.evaluate(() => window.stream.getTracks().forEach((track) => void track.stop()));
      await shown(true);
    });

    ofDocument('a copy that runs on counts', async () => {
      await share(call);
      await call.evaluate(() => {
        const [track] = window.stream.getVideoTracks();
        window.copy = track?.clone();
        track?.stop();
      });
      await shown(false);
      await call.evaluate(() => window.copy?.stop());
      await shown(true);
    });

    // In Firefox an event made by a script does not reach a track's listeners.
    test.runIf(name === 'chrome')('so does the end that the browser makes', async () => {
      await share(call);
      await shown(false);
      await call.evaluate(() =>
        window.stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended')),
      );
      await shown(true);
    });

    ofDocument(
      'a refused request hides it only while it is asked, and the page gets its own error',
      async () => {
        await listen(call);
        const refused = await call.evaluate(async () => {
          window.refuse = true;
          return navigator.mediaDevices.getDisplayMedia().catch((error: Error) => error.name);
        });
        expect(refused).toBe('NotAllowedError');
        await shown(true);
        expect(await call.evaluate(() => window.guardSaid)).toEqual(['yes', 'no']);
      },
    );

    ofDocument('opened by her while she shares, it stays', async () => {
      await share(call);
      await shown(false);
      await page.mouse.click(1366 - 8, 768 / 2);
      await shown(true);
      await call.evaluate(() => window.stream.getTracks().forEach((track) => void track.stop()));
      await shown(true);
    });

    test('the page finds its method as it was, and nothing of ours on its window', async () => {
      const found = await call.evaluate(() => {
        const method = MediaDevices.prototype.getDisplayMedia;
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const untouched = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        frame.remove();
        return {
          name: method.name,
          native: Function.prototype.toString.call(method).includes('[native code]'),
          ours: Object.getOwnPropertyNames(window).filter(
            (each) => !untouched.has(each) && /table|guard|share/i.test(each),
          ),
        };
      });
      expect(found).toEqual({ name: 'getDisplayMedia', native: true, ours: [] });
    });
  },
);

async function listen(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    window.guardSaid = [];
    document.addEventListener('tableside-sharing', (event) => {
      window.guardSaid.push((event as CustomEvent<string>).detail);
    });
  });
}

/** Runs in the page before anything else: no machine that runs tests has a screen to show. */
function standInScreen(): void {
  MediaDevices.prototype.getDisplayMedia = async function getDisplayMedia() {
    if (window.refuse) throw new DOMException('Permission denied', 'NotAllowedError');
    const canvas = document.createElement('canvas');
    canvas.getContext('2d');
    return canvas.captureStream();
  };
}
